using FilingData.Generator.Tests.Running;
using FilingData.Parsing;

namespace FilingData.Generator.Tests;

/// <summary>The editor cancels a run with each key press: nothing may be left half done.</summary>
public class CancellationTests
{
    // More than any machine begins with at a time.
    private const int Filings = 80;

    [Fact]
    public void A_cancelled_run_leaves_nothing_half_done()
    {
        using var source = new CancellationTokenSource();
        var parsed = 0;
        var sales = Enumerable.Range(0, Filings).Select(i => ($"f{i}.txt",
            (Announcement)Samples.Sale(date: $"20{i + 10}-03-04", headline: "sale " + i))).ToArray();
        var whole = Samples.ProjectOf(sales);
        var project = whole with
        {
            Parsing = (input, cancellation) =>
            {
                // The first run is cancelled in the midst of the third filing.
                if (Interlocked.Increment(ref parsed) == 3)
                    source.Cancel();
                cancellation.ThrowIfCancellationRequested();
                return whole.Parsing!(input, cancellation);
            },
        };
        var driver = project.Driver();
        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(project.Compilation(), source.Token));
        Assert.InRange(parsed, 3, Filings - 1);
        var result = driver.RunGenerators(project.Compilation()).GetRunResult().Results.Single();
        Assert.Equal(whole.Sources().Values, result.GeneratedSources.OrderBy(each => each.HintName, StringComparer.Ordinal)
            .Select(each => each.SourceText.ToString()));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void The_parsing_itself_stops() => Assert.Throws<OperationCanceledException>(
        () => FilingParser.Parse(new FilingInput("a.txt", "Exhibit 99.1\n\nA headline\n"), new CancellationToken(canceled: true)));
}
