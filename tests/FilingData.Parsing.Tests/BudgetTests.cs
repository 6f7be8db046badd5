using FilingData.Parsing.Tests.Structure;

namespace FilingData.Parsing.Tests;

/// <summary>What a filing may cost, by counts: a clock would tell of the machine. tests/FilingData.Benchmarks measures the rest.</summary>
public class BudgetTests
{
    private static readonly string[] Seeds = ["000_48d2fc1ec3cdd0a6.txt", "001_38e2f98b677f883d.txt"];

    // What the two filings of seeds/ took together when this was recorded. More than a tenth above it is a step back; what is saved is recorded anew.
    private const double RecordedBytes = 675_000;

    [Fact]
    public void Parsing_allocates_no_more_than_recorded()
    {
        var allocated = Allocated(1);
        Assert.True(allocated <= RecordedBytes * 1.1, $"{allocated:F0} bytes");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void Parsing_costs_no_more_than_in_proportion_to_the_text(int times) => Assert.InRange(Allocated(times), 1, Allocated(1) * times * 1.1);

    /// <summary>What it allocates to parse the seeds when their text behind the dateline stands there so many times.</summary>
    private static double Allocated(int times)
    {
        var inputs = Seeds.Select(name => new FilingInput(name, Repeated(Releases.Seed(name), times))).ToList();
        foreach (var input in inputs)
            FilingParser.Parse(input);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var input in inputs)
            FilingParser.Parse(input);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeated(string text, int times)
    {
        var start = text.IndexOf("\n\n", text.IndexOf("WIRE", StringComparison.Ordinal), StringComparison.Ordinal);
        return text[..start] + string.Concat(Enumerable.Repeat(text[start..], times));
    }
}
