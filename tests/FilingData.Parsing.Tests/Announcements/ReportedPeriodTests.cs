namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Which period a result is of, and what is only expected.</summary>
public class ReportedPeriodTests
{
    [Fact]
    public void The_text_tells_the_last_quarter_beside_the_year_of_the_headline()
    {
        var earnings = Releases.Read<Earnings>(
            """
            Orwell National Announces 2020 Earnings and Dividend for First Quarter 2021

            NEWARK, Ohio, Jan. 18, 2021 /PRNewswire/ -- Orwell National Corporation (NYSE: ORWL) today announced earnings for 2020. Net income for the year totaled $91.5 million, or $6.32 per diluted
            share. For the fourth quarter of 2020, Orwell reported net income of $20.9 million, or $1.44 per diluted share.
            """);
        Assert.Equal(
            ["period: FY 2020", "netIncome: USD 91500000", "dilutedEps: USD 6.32", "period: Q4 2020", "netIncome: USD 20900000",
                "dilutedEps: USD 1.44"], Releases.Rows(earnings));
    }

    [Fact]
    public void One_day_ends_a_quarter_and_the_months_beside_it()
    {
        var earnings = Releases.Read<Earnings>(
            """
            Harrow Bancorp Announces Second Quarter Earnings

            MICHIGAN CITY, Ind., July 28, 2021 /PRNewswire/ -- Harrow Bancorp (Nasdaq: HRBC) today announced its results for the quarter and six months ended June 30, 2021. For the quarter, net income
            was $1.7 million or $.53 per diluted share.
            """);
        Assert.Equal(["period: Q2 2021", "periodEnd: 2021-06-30", "netIncome: USD 1700000", "dilutedEps: USD 0.53"], Releases.Rows(earnings));
    }

    [Fact]
    public void The_ends_of_an_expected_range_are_no_results()
    {
        var guidance = Releases.Read<Guidance>(
            """
            Lindow Optics Announces Third Quarter Outlook

            WILSONVILLE, Ore., Oct. 13, 2021 /PRNewswire/ -- Lindow Optics Corporation (Nasdaq: LNDW) today gave its outlook for the third quarter ended September 30, 2021. Revenues for the third
            quarter of 2021 are expected to be approximately $161 to $164 million.
            """);
        Assert.Equal(["period: Q3 2021", "metric: Revenues: approximately USD 161 million to 164 million"], Releases.Rows(guidance));
        Assert.DoesNotContain(guidance.Also.OfType<Earnings>().SelectMany(Releases.Rows), row => row.StartsWith("revenue", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_that_ends_the_quarter_and_its_year_is_one_fact()
    {
        var earnings = Releases.Read<Earnings>(
            """
            Larkspur Robotics Reports Fourth Quarter and Full Year 2021 Results

            BOSTON, Feb. 4, 2022 /PRNewswire/ -- Larkspur Robotics, Inc. (Nasdaq: LARK) today reported results for the fourth quarter and full year ended December 31, 2021. Revenue for the fourth
            quarter was $88.0 million. Revenue for the full year was $320.0 million.
            """);
        Assert.Equal(["period: Q4 2021", "periodEnd: 2021-12-31", "revenue: USD 88000000", "period: FY 2021", "revenue: USD 320000000"],
            Releases.Rows(earnings));
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
        Assert.Equal([("Q4 2021", 97_500_000m, 12_000_000m), ("FY 2021", 380_200_000m, null)],
            results.Select(result => (result.Period.ToString(), result.Revenue!.Amount, result.NetIncome?.Amount)));
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

    private static PeriodResult Read(string lead, string headline = "Quarry Hill Reports Fourth Quarter 2021 Results") =>
        Assert.Single(Releases.Read<Earnings>(
        $"""
        {headline}

        RENO, Nev., Feb. 3, 2022 /PRNewswire/ -- Quarry Hill Corp. (NYSE: QHC) {lead}
        """).Results);

    [Fact]
    public void The_heads_of_a_table_tell_the_last_day_and_its_last_column_the_change()
    {
        var earnings = Releases.Read<Earnings>(
            """
            <html><body><p><b>Harrow Foods Reports Second Quarter 2021 Results</b></p>
            <p>BOISE, Idaho, July 28, 2021 /PRNewswire/ -- Harrow Foods, Inc. (Nasdaq: HRFD) today announced its results for the second quarter of 2021. Net income was $1.7 million.</p>
            <p>Highlights (in thousands)</p>
            <table><tr><td></td><td colspan=2>Three Months Ended<br>June 30,</td></tr><tr><td></td><td>2021</td><td>2020</td></tr>
            <tr><td>Net sales</td><td>$51,200</td><td>$40,000</td></tr><tr><td>Net income</td><td>1,700</td><td>1,100</td></tr></table>
            <p>Sales by product (in thousands)</p>
            <table><tr><td></td><td colspan=2>Three Months Ended June 30,</td><td colspan=2>Change</td></tr><tr><td></td><td>2021</td><td>2020</td><td>Dollars</td><td>%</td></tr>
            <tr><td>Bread</td><td>$31,200</td><td>$30,000</td><td>$1,200</td><td>4%</td></tr>
            <tr><td>Total net sales</td><td>$51,200</td><td>$40,000</td><td>$11,200</td><td>28%</td></tr></table></body></html>
            """);
        Assert.Equal(["period: Q2 2021", "periodEnd: 2021-06-30", "revenue: USD 51200000", "revenueChange: 28%", "netIncome: USD 1700000"],
            Releases.Rows(earnings));
    }
}
