namespace FilingData.Parsing.Tests.Checks;

/// <summary>A total that its rows miss in one column is a problem where the other columns show which rows belong to it.</summary>
public class TableTotalTests
{
    [Theory]
    [InlineData("$ 18.0", "$ 13.0", "FD0312 $ 18.0: add up to 15 in this column, not $ 18.0")]
    [InlineData("$ 15.0", "$ 14.0", "FD0312 $ 14.0: add up to 13 in this column, not $ 14.0")]
    [InlineData("$ 15.0", "$ 13.1", null)] // rounding
    [InlineData("$ 15.0", "$ 13.0", null)]
    [InlineData("$ 28.0", "$ 23.0", null)] // no column shows what belongs to the total
    public void Of_two_columns_one_shows_what_the_other_lacks(string now, string before, string? expected) => Assert.Equal(expected, Found($"""
        (in millions)        2021     2020
        Ferries           $ 10.0   $  9.0
        Freight              5.0      4.0
        Total revenue     {now}   {before}
        """));

    [Fact]
    public void A_total_behind_another_total_has_its_own_rows() => Assert.Null(Found("""
        (in millions)        2021     2020
        Ferries           $ 10.0   $  9.0
        Freight              5.0      4.0
        Total revenue       15.0     13.0
        Fuel                 4.0      3.0
        Crews                3.0      2.0
        Total costs          7.0      5.0
        """));

    [Fact]
    public void Of_three_columns_two_show_it() => Assert.Equal("FD0312 9.0: add up to 7 in this column, not 9.0", Found("""
        (in millions)        2021     2020     2019
        Ferries           $ 10.0   $  9.0   $  6.0
        Freight              5.0      4.0      1.0
        Total revenue       15.0     13.0      9.0
        """));

    private static string? Found(string table)
    {
        var text = $"""
            Halvard Marine Reports Results

            OSLO, March 3, 2021 (GLOBE NEWSWIRE) -- Halvard Marine Inc. (NYSE: HALV) today reported results for 2020.

            {table}
            """;
        var problems = Checked.Parse(text).Problems;
        if (problems.Count == 0)
            return null;
        var problem = Assert.Single(problems);
        return $"{problem.Kind.Id} {problem.Place.Quote}: {Essence(problem.Message)}";
    }

    /// <summary>What the rows add up to, and what the total says.</summary>
    private static string Essence(string message) =>
        message[message.IndexOf("add", StringComparison.Ordinal)..message.IndexOf(';', StringComparison.Ordinal)];
}
