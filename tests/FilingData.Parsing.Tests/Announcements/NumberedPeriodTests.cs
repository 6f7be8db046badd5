namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Periods told by a bare number, by two calendar years or by the headline alone, and the day of a call that opens its sentence.</summary>
public class NumberedPeriodTests
{
    [Fact]
    public void A_year_by_its_number_stands_beside_its_last_quarter() => Assert.Equal(
        [
            "period: Q4 2021", "periodEnd: 2021-12-31", "revenue: USD 8306000", "revenueChange: 47%",
            "period: FY 2021", "revenue: USD 28304000", "netIncome: USD 2815000", "dilutedEps: USD 1.25",
        ],
        Releases.Rows(Read<Earnings>("Corran Mills Has Record Sales",
            """
            Corran Mills Corp. (NYSE: CORM) reported record total net sales of $28,304,000 in 2021. Net income was $2,815,000 in 2021, or $1.25 per diluted share.

            For the fourth quarter ended December 31, 2021, the company had record net sales of $8,306,000, an increase of 47% over net sales of $5,646,000 in 2020.
            """)));

    [Fact]
    public void The_headlines_year_numbers_its_last_quarter() => Assert.Contains("period: Q4 2021",
        Releases.Rows(Read<Earnings>("Corran Mills Announces Fourth Quarter and Full Year Results For Fiscal Year 2021",
            """
            Corran Mills Corp. (NYSE: CORM) today told its results. Fourth quarter 2020 had an extra week compared to fourth quarter 2021. Revenue for the fourth quarter was $239.4 million.
            """)));

    [Theory]
    [InlineData("earned $1.02 a diluted share in the first quarter of 2022.", "dilutedEps: USD 1.02")]
    [InlineData("said that it earned $51.2 million, or $1.02 a diluted share, in the first quarter of 2022.", "netIncome: USD 51200000")]
    public void What_was_earned_is_income(string told, string expected) => Assert.Contains(expected,
        Releases.Rows(Read<Earnings>("Corran Mills Reports First Quarter Results", "Corran Mills Corp. (NYSE: CORM) " + told)));

    [Theory]
    [InlineData("Corran Mills First Quarter 2022 Earnings Conference Call",
        "On Tuesday, May 3, 2022, Corran Mills Corp. (NYSE: CORM) will host a conference call to review first quarter results.")]
    [InlineData("Corran Mills Announces Webcast of Its First Quarter Financial Results",
        "Corran Mills Corp. (NYSE: CORM) will report its first quarter 2022 results on Tuesday, May 3, 2022.")]
    [InlineData("Corran Mills to Host a Call on May 3, 2022 to Discuss Q1 2022 Results",
        "Corran Mills Corp. (NYSE: CORM) will hold a call on May 3, 2022. A paper on its first quarter 2022 results will be issued on May 2, 2022.")]
    public void The_day_of_a_call_opens_its_sentence_or_stands_in_the_headline(string headline, string text) => Assert.Equal(
        ["date: 2022-05-03", "period: Q1 2022"], Releases.Rows(Read<EarningsCall>(headline, text)));

    [Fact]
    public void What_a_growth_multiplies_is_of_a_year_that_has_ended() => Assert.DoesNotContain("period: FY 2022",
        Releases.Rows(Releases.Of<Guidance>(Read<Guidance>("Corran Mills Expects a Significant Increase in Fiscal Year 2023 Revenue",
            """
            Corran Mills Corp. (NYSE: CORM) expects an increase in revenue for the fiscal year ending March 31, 2023. Sales are expected to more than triple the total fiscal year 2022 revenue of $423,490.
            """))));

    [Fact]
    public void A_year_and_its_last_quarter_stand_in_one_headline() => Assert.Equal(
        ["period: FY 2021", "revenue: USD 27300000", "period: Q4 2021", "revenue: USD 7900000"],
        Releases.Rows(Read<Earnings>("Corran Mills Reports Record 2021 and Fourth-Quarter Results",
            """
            Corran Mills Corp. (NYSE: CORM) reported record revenue of $27.3 million. For the fourth quarter of 2021, Corran Mills reported revenue of $7.9 million.
            """)));

    [Fact]
    public void The_year_of_a_quarter_stands_behind_its_results() => Assert.Equal(
        ["period: Q1 2022", "netIncome: USD 2800000"],
        Releases.Rows(Read<Earnings>("Corran Mills Continues Strong Performance",
            """
            Corran Mills Corp. (NYSE: CORM) today reported strong first quarter results for 2022 with net income of $2.8 million.
            """)));

    [Theory]
    [InlineData("Revenue was TEUR 199,358 in the first quarter of 2022.", "revenue: EUR 199358000")]
    [InlineData("Revenue was SEK 782 (-579) million in the first quarter of 2022.", "revenue: SEK 782000000")]
    [InlineData("Revenue was MSEK 1,341.3 in the first quarter of 2022.", "revenue: SEK 1341300000")]
    [InlineData("Revenue was SEKm 1,341 in the first quarter of 2022.", "revenue: SEK 1341000000")]
    [InlineData("Adjusted cost of supplies (COS) earnings were $7 million. Profit after tax was $5 million in the first quarter of 2022.",
        "netIncome: USD 5000000")]
    [InlineData("For the quarter, the company reported 2022 earnings of $6 million.", "netIncome: USD 6000000")]
    public void Amounts_are_told_as_in_Europe_too(string told, string expected) => Assert.Contains(expected,
        Releases.Rows(Read<Earnings>("Corran Mills Reports First Quarter Results", "Corran Mills Corp. (NYSE: CORM) told its results. " + told)));

    [Fact]
    public void A_tables_amounts_count_in_their_own_unit() => Assert.Equal(
        ["period: Q1 2022", "revenue: USD 4584000000", "netIncome: USD 2777000000"],
        Releases.Rows(Read<Earnings>("Corran Mills Announces First Quarter Results",
            """
            Corran Mills Corp. (NYSE: CORM), a maker of felt and of other cloths for the paper industry, today announced results for the quarter.

            First Quarter Financial Summary

            (Units in '000s, $ amounts in millions, except per share)

                                        Q1-22        Q1-21
            Total revenue, net         $4,584       $1,366
            Total expenses             $1,741       $1,266
            Net income                 $2,777          $99
            """)));

    [Fact]
    public void Who_postpones_results_tells_none() => Assert.Empty(Releases.Rows(Read<EarningsCall>(
        "Corran Mills Postpones the Publication of its First Quarter Results",
        """
        Corran Mills Corp. (NYSE: CORM) announced it has decided to postpone the publication of its first quarter results to a date to be announced.
        """)));

    private static T Read<T>(string headline, string text)
        where T : Announcement => Releases.Read<T>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- {text}
        """);
}
