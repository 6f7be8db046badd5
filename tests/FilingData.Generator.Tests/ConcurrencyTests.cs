using FilingData.Generator.Tests.Running;

namespace FilingData.Generator.Tests;

/// <summary>Filings are parsed beside each other where the compiler may do several things at a time, and what is generated is the same.</summary>
public class ConcurrencyTests
{
    private const int Filings = 40;

    [Fact]
    public void A_filing_is_parsed_while_another_one_is()
    {
        using var both = new CountdownEvent(2);
        // The first filing waits for the second one, which nobody would come to if one thread did all.
        ProjectWith(() =>
        {
            if (both.IsSet)
                return;
            both.Signal();
            both.Wait(TimeSpan.FromSeconds(30));
        }).Run();
        Assert.True(both.IsSet);
    }

    [Fact]
    public void One_filing_is_parsed_after_the_other_where_the_compiler_does_one_thing_at_a_time()
    {
        var (current, most) = (0, 0);
        var project = ProjectWith(() =>
        {
            most = Math.Max(most, Interlocked.Increment(ref current));
            Interlocked.Decrement(ref current);
        }) with
        { UsesAllCores = false };
        Assert.Empty(project.Run().Diagnostics);
        Assert.Equal(1, most);
    }

    [Fact]
    public void The_same_is_generated_either_way()
    {
        var project = ProjectWith(() => { });
        Assert.Equal((project with { UsesAllCores = false }).Sources(), project.Sources());
    }

    private static Project ProjectWith(Action parsing)
    {
        var whole = Samples.ProjectOf([.. Enumerable.Range(0, Filings)
            .Select(i => ($"f{i}.txt", (Announcement)Samples.Sale(date: $"20{i + 10}-03-04", headline: "sale " + i)))]);
        return whole with
        {
            Parsing = (input, cancellation) =>
            {
                parsing();
                return whole.Parsing!(input, cancellation);
            },
        };
    }
}
