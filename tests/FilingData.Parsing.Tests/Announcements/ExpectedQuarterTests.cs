namespace FilingData.Parsing.Tests.Announcements;

/// <summary>What is expected of a quarter whose results are still to be told.</summary>
public class ExpectedQuarterTests
{
    [Theory]
    [InlineData("Net sales for the fourth quarter of 2021 are expected to reach a record $97 million compared with $82.1 million in the fourth quarter of 2020.",
        "period: Q4 2021|metric: Net sales: USD 97 million")]
    [InlineData("The company currently expects diluted earnings per share for the fourth quarter of 2021 to be in the range of 45-47 cents.",
        "period: Q4 2021|metric: diluted earnings per share: USD 0.45 to 0.47")]
    [InlineData("For the fourth quarter of 2021, diluted earnings per share from continuing operations are expected to range from $0.08 to $0.10.",
        "period: Q4 2021|metric: diluted earnings per share from continuing operations: USD 0.08 to 0.10")]
    [InlineData("In conjunction with its third quarter fiscal 2021 results, the company gave an estimate. It now expects fourth quarter net sales of $52 million to $55 million.",
        "period: Q4 2021|metric: net sales: USD 52 million to 55 million")]
    [InlineData("Based on preliminary results, the company estimates fourth quarter 2021 revenue to be approximately $15.0 million and loss per share between $0.45 to $0.55.",
        "period: Q4 2021|metric: revenue: approximately USD 15.0 million|metric: loss per share: USD 0.45 to 0.55")]
    [InlineData("For fiscal year 2021, the company currently expects earnings to be up approximately 16% to $1.49 - $1.50 per diluted share.",
        "period: FY 2021|metric: earnings: USD 1.49 to 1.50")]
    [InlineData("For the recently completed fourth quarter ended December 31, 2021, revenue is expected to be between $15 million and $16 million.",
        "period: Q4 2021|metric: revenue: USD 15 million to 16 million")]
    [InlineData("For fiscal year 2021, revenue is expected to be $90 million, an annual run rate of $22 million.",
        "period: FY 2021|metric: revenue: USD 90 million")]
    public void A_quarter_that_has_just_ended_is_expected(string sentences, string rows)
    {
        var guidance = Releases.Read<Guidance>(
            $"""
            Corran Mills Expects Record Sales for 2021

            MOBILE, Ala., January 7, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) today gave an estimate of its sales. {sentences}
            """);

        Assert.Equal(rows.Split('|'), Releases.Rows(guidance));
    }

    [Theory]
    [InlineData("Corran Mills Announces Guidance on Fourth Quarter 2021 Results")]
    [InlineData("Corran Mills Announces Fourth Quarter 2021 Earnings Expectation")]
    public void What_is_foretold_of_results_is_an_outlook(string headline) => Releases.Read<Guidance>(
        $"""
        {headline}

        MOBILE, Ala., January 7, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) today announced that it expects sales of $97 million for the fourth quarter of 2021.
        """);

    [Fact]
    public void Who_speaks_below_an_outlook_expects_nothing_by_it() => Assert.Equal(["period: Q2 2022", "metric: Net sales: increase 8% to 10%"],
        Releases.Rows(Releases.Of<Guidance>(Releases.Read<Earnings>(
            """
            Corran Mills Reports First Quarter 2022 Results

            MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) today announced results for its first quarter ended March 31, 2022.

            Guidance

            • Net sales for the 2022 second quarter expected to increase by 8 to 10 percent from the prior-year quarter.

            "Our paper bags continue to grow, driving an increase in product sales of 16.9 percent in the first quarter," said Ada Corran, Chief Executive Officer.
            """))));
}
