namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Results as sentences tell them.</summary>
public class ResultTests
{
    [Fact]
    public void What_a_metric_changed_by_and_what_it_is_compared_with_is_not_what_it_was()
    {
        var result = Read("Net sales increased $391.4 million to $2.6 billion. Net income rose to $300.1 million compared to $295.7 million.");
        Assert.Equal((2_600_000_000m, 300_100_000m), (result.Revenue!.Amount, result.NetIncome!.Amount));
    }

    [Fact]
    public void A_change_alone_is_no_amount()
    {
        var result = Read("Net sales decreased compared to $95 million in the first quarter of 2021. Net income increased by $3 million.");
        Assert.Null(result.Revenue);
        Assert.Null(result.NetIncome);
    }

    [Fact]
    public void The_period_of_a_comparison_does_not_make_the_figures_another_periods()
    {
        var result = Read("Net sales increased 10.1% to $97.5 million compared to $88.6 million in the first quarter of fiscal 2021.");
        Assert.Equal(("Q1 2022", 97_500_000m, 10.1m), (result.Period.ToString(), result.Revenue!.Amount, result.RevenueChange!.Value));
    }

    [Theory]
    [InlineData("Diluted earnings per share increased 5.6% to $6.02 compared to $5.70.", 6.02)]
    [InlineData("Diluted EPS was $1.28, and non-GAAP diluted EPS was $2.12.", 1.28)]
    [InlineData("Net loss per diluted share was $0.16.", -0.16)]
    public void Diluted_earnings_per_share_are_named_in_several_ways(string sentence, decimal expected) => Assert.Equal(expected, Read(sentence).DilutedEps!.Amount);

    [Theory]
    [InlineData("Adjusted diluted earnings per share were $2.63.")]
    [InlineData("Restructuring reduced diluted EPS by $0.05.")]
    public void What_is_adjusted_or_only_a_part_is_left_out(string sentence) => Assert.Null(Read(sentence).DilutedEps);

    [Fact]
    public void A_headline_tells_what_the_text_leaves_out_and_its_guidance_is_no_result()
    {
        var earnings = Releases.Read<Earnings>(
            """
            Quarry Hill Reports First Quarter 2022 Net Sales of $97.5 Million; Raises Full Year 2022 Guidance

            RENO, Nev., April 28, 2022 /PRNewswire/ -- Quarry Hill Corp. (NYSE: QHC) today reported results for the first quarter ended March 31, 2022. Demand was firm.
            """);
        var result = Assert.Single(earnings.Results);
        Assert.Equal(("Q1 2022", 97_500_000m), (result.Period.ToString(), result.Revenue!.Amount));
    }

    private static PeriodResult Read(string sentences) => Assert.Single(Releases.Read<Earnings>(
        $"""
        Quarry Hill Reports First Quarter 2022 Results

        RENO, Nev., April 28, 2022 /PRNewswire/ -- Quarry Hill Corp. (NYSE: QHC) today reported results for the first quarter ended March 31, 2022. {sentences}
        """).Results);
}
