namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Which period a result is of, and what is only expected.</summary>
public class ReportedPeriodTests
{
    [Fact]
    public void A_day_that_ends_the_quarter_and_its_year_is_one_fact()
    {
        var earnings = Releases.Read<Earnings>(
            """
            Larkspur Robotics Reports Fourth Quarter and Full Year 2021 Results

            BOSTON, Feb. 4, 2022 /PRNewswire/ -- Larkspur Robotics, Inc. (Nasdaq: LARK) today reported results for the fourth quarter and full year ended December 31, 2021. Revenue for the fourth
            quarter was $88.0 million. Revenue for the full year was $320.0 million.
            """);
        Assert.Equal(["period: Q4 2021", "periodEnd: 2021-12-31", "revenue: USD 88000000", "period: FY 2021", "revenue: USD 320000000"], Releases.Rows(earnings));
        Assert.All(earnings.Results, result => Assert.Equal(new DateOnly(2021, 12, 31), result.PeriodEnd!.Value));
    }

    [Fact]
    public void A_quarter_and_a_year_have_each_their_own_figures()
    {
        var results = Releases.Read<Earnings>(
            """
            Quarry Hill Reports Fourth Quarter 2021 and Full Year 2021 Results

            RENO, Nev., Feb. 3, 2022 /PRNewswire/ -- Quarry Hill Corp. (NYSE: QHC) today reported results for the fourth quarter and full year of 2021. Fourth quarter 2021 net sales were $97.5 million. Full-year 2021 net sales were $380.2 million. Net income was $12.0 million.
            """).Results;
        Assert.Equal([("Q4 2021", 97_500_000m, 12_000_000m), ("FY 2021", 380_200_000m, null)], results.Select(result => (result.Period.ToString(), result.Revenue!.Amount, result.NetIncome?.Amount)));
    }

    [Fact]
    public void A_quarter_without_a_year_follows_that_which_it_is_compared_with()
    {
        var result = Read("today reported fourth quarter earnings of $20.5 million, or 28 cents a share, compared with earnings of $14.9 million, or 20 cents a share, in the fourth quarter of 2020.", "Quarry Hill Reports Earnings");
        Assert.Equal(("Q4 2021", 20_500_000m), (result.Period.ToString(), result.NetIncome!.Amount));
    }

    [Fact]
    public void The_loss_of_another_period_is_not_this_ones()
    {
        var result = Read("today reported results. Net income was $80.5 million, or $1.23 per diluted share, compared with a net loss of $12.0 million.");
        Assert.Equal((80_500_000m, 1.23m), (result.NetIncome!.Amount, result.DilutedEps!.Amount));
    }

    [Fact]
    public void What_is_expected_is_no_result()
    {
        var result = Read("today reported results. Revenue from services is growing. Revenue is expected to be $110 million next year.");
        Assert.Null(result.Revenue);
    }

    [Fact]
    public void What_is_expected_for_a_period_that_is_over_is_a_preliminary_result()
    {
        var result = Read("today announced preliminary results. The Company expects revenue for the fourth quarter of 2021 of approximately $97.5 million.");
        Assert.Equal(97_500_000m, result.Revenue!.Amount);
    }

    [Fact]
    public void The_period_of_a_report_on_file_is_not_reported_on()
    {
        var result = Read("today reported results. Risks are described in its Form 10-K for the fiscal year ended January 2, 2021.");
        Assert.Equal("Q4 2021", result.Period.ToString());
        Assert.Null(result.PeriodEnd);
    }

    private static PeriodResult Read(string lead, string headline = "Quarry Hill Reports Fourth Quarter 2021 Results") => Assert.Single(Releases.Read<Earnings>(
        $"""
        {headline}

        RENO, Nev., Feb. 3, 2022 /PRNewswire/ -- Quarry Hill Corp. (NYSE: QHC) {lead}
        """).Results);
}
