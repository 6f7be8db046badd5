using System.Globalization;
using FilingData.Generator.Tests.Running;

namespace FilingData.Generator.Tests;

/// <summary>
/// What a filing may cost a build and an assembly, by counts: a clock would tell of the machine. tests/FilingData.Benchmarks measures the rest.
/// </summary>
public class BudgetTests
{
    // What a filing of the kind below took when this was recorded. More than a tenth above it is a step back; what is saved is recorded anew.
    private const double RecordedBytes = 538;
    private const double RecordedBytesWithNamedMembers = 1_014;
    private const double RecordedAllocation = 28_100;

    [Theory]
    [InlineData(false, RecordedBytes)]
    [InlineData(true, RecordedBytesWithNamedMembers)]
    public void A_filing_more_takes_no_more_room_in_the_assembly_than_recorded(bool namedMembers, double recorded) =>
        Assert.InRange(OneMore(filings => Size(filings, namedMembers), 100), 1, recorded * 1.1);

    [Fact]
    public void A_filing_more_allocates_no_more_in_a_cold_run_than_recorded() => Assert.InRange(OneMore(Allocated, 100), 1, RecordedAllocation * 1.1);

    // A quarter more than in proportion is allowed: where an assembly outgrows 65,536 of something, all references to it take four bytes instead of
    // two.
    [Fact]
    public void Room_and_allocation_are_in_proportion_to_the_number_of_filings()
    {
        Assert.InRange(OneMore(filings => Size(filings, namedMembers: false), 200), 1, RecordedBytes * 1.25);
        Assert.InRange(OneMore(filings => Size(filings, namedMembers: true), 200), 1, RecordedBytesWithNamedMembers * 1.25);
        Assert.InRange(OneMore(Allocated, 200), 1, RecordedAllocation * 1.25);
    }

    /// <summary>What a filing costs between so many filings and twice as many: what there is but once is left out.</summary>
    private static double OneMore(Func<int, double> cost, int filings) => (cost(2 * filings) - cost(filings)) / filings;

    private static double Size(int filings, bool namedMembers) =>
        ProjectOf(filings).WithProperty("FilingDataNamedMembers", namedMembers ? "true" : "false").Image().Length;

    private static double Allocated(int filings)
    {
        // The first run compiles what the second one runs. What other threads allocate is not counted.
        var compilation = (ProjectOf(filings) with { UsesAllCores = false }).Compilation();
        ProjectOf(filings).Driver().RunGenerators(compilation);
        var driver = ProjectOf(filings).Driver();
        var before = GC.GetAllocatedBytesForCurrentThread();
        driver.RunGenerators(compilation);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>A sale a day of one company.</summary>
    private static Project ProjectOf(int filings) => Samples.Project(
        [.. Enumerable.Range(0, filings).Select(number => Samples.Sale(date: new DateOnly(2001, 1, 1).AddDays(number).ToString("O", CultureInfo.InvariantCulture)))]);
}
