using System.Globalization;

namespace FilingData.Parsing.Tests.Steps;

/// <summary>
/// What parsing costs grows with the text and no faster, whatever the text: by counting what all stages do, checks included, and what they allocate.
/// A clock would tell of the machine.
/// </summary>
public class StepTests
{
    /// <summary>
    /// A part of a text that is longer than this is no announcement's; up to it, something may be looked for again and again within a sentence or a
    /// title.
    /// </summary>
    private const int Length = 6000;

    /// <summary>A text four times as long may take this many times as many steps.</summary>
    private const double Most = 4 * 1.25;

    private const int MostStepsOfACharacter = 5000;

    [Fact]
    public void Steps_and_allocations_grow_with_the_text_and_no_faster()
    {
        var counted = new CountedParsing();
        var faster = GrowingText.All.Select(text => Faster(counted, text)).OfType<string>().ToList();
        Assert.True(faster.Count == 0, string.Join("\n", faster));
    }

    /// <summary>The count is one of steps: of two loops over a text the one within the other is found.</summary>
    [Fact]
    public void Searching_again_from_each_place_is_counted()
    {
        var text = new string('a', 100);
        StepCounter.Begin(1);
        for (var i = 0; i < text.Length; i++)
            StepCounter.IndexOf(text, 'b', i, 0);
        Assert.Equal(5050, StepCounter.Counts[0]);
    }

    private static string? Faster(CountedParsing counted, GrowingText growing)
    {
        var (text, longer) = (growing.OfLength(Length), growing.OfLength(4 * Length));
        var times = (double)longer.Length / text.Length / 4;
        var (steps, moreSteps) = (counted.Steps(text), counted.Steps(longer));
        var bytes = Allocated(text);
        if (moreSteps <= steps * Most * times && moreSteps <= (long)MostStepsOfACharacter * longer.Length
            && Allocated(longer) <= bytes * Most * times)
            return null;
        return string.Create(CultureInfo.InvariantCulture,
            $"'{growing.Part.Trim()}': {steps} and {moreSteps} steps, {bytes} and {Allocated(longer)} bytes; {counted.Longest()}");
    }

    // Once before it counts: the first text of a length brings the memory that the next ones rent.
    private static long Allocated(string text)
    {
        var input = new FilingInput("steps.txt", text);
        FilingParser.Parse(input);
        var before = GC.GetAllocatedBytesForCurrentThread();
        FilingParser.Parse(input);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
