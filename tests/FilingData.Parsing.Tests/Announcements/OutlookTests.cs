namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How companies word what they expect.</summary>
public class OutlookTests
{
    [Theory]
    [InlineData("“Looking ahead to the second quarter of 2022, we expect revenue of about $2.1 billion and earnings per diluted share of $0.16 to $0.17,” said Dana Moreno, Chief Financial Officer.",
        "period: Q2 2022", "metric: revenue: about USD 2.1 billion", "metric: earnings per diluted share: USD 0.16 to 0.17")]
    [InlineData("For the second quarter of 2022, the company expects net sales between $2.5 billion and $2.6 billion, and a gross margin between 41% and 42%. It also expects R&D costs of around $485 million.",
        "period: Q2 2022", "metric: net sales: USD 2.5 billion to 2.6 billion", "metric: gross margin: 41% to 42%",
        "metric: R&D costs: around USD 485 million")]
    [InlineData("GAAP and non-GAAP gross margins for the second quarter of 2022 are expected to be 74.9% and 75.0%, respectively, plus or minus 50 basis points.",
        "period: Q2 2022", "metric: GAAP gross margin: 74.9%, plus or minus 50 basis points",
        "metric: non-GAAP gross margin: 75.0%, plus or minus 50 basis points")]
    [InlineData("Revenue in the second quarter of 2022 is expected to be $78.0 billion, plus or minus 2%.",
        "period: Q2 2022", "metric: Revenue: USD 78.0 billion, plus or minus 2%")]
    [InlineData("The company is updating its 2022 GAAP earnings guidance in the range of $1.00 to $1.13 per share. The guidance range for 2022 non-GAAP core earnings is reaffirmed at $1.19 to $1.23 per share.",
        "period: FY 2022", "metric: GAAP earnings: USD 1.00 to 1.13", "metric: non-GAAP core earnings: USD 1.19 to 1.23")]
    [InlineData("For the full year, the company now expects revenue of $400 million to $410 million. Previously, the company expected revenue of $390 million to $400 million.",
        "period: FY 2022", "metric: revenue: USD 400 million to 410 million")]
    [InlineData("For the second quarter, the company expects revenue of $90 million to $95 million.",
        "period: Q2 2022", "metric: revenue: USD 90 million to 95 million")]
    [InlineData("On a GAAP basis, the company now expects full-year 2022 EPS of $12.50 to $12.75. On a non-GAAP basis, it expects EPS of $14.50 to $14.70.",
        "period: FY 2022", "metric: GAAP EPS: USD 12.50 to 12.75", "metric: non-GAAP EPS: USD 14.50 to 14.70")]
    [InlineData("The company expects an effective tax rate of approximately 21% for 2022.",
        "period: FY 2022", "metric: effective tax rate: approximately 21%")]
    public void Beside_results(string outlook, params string[] expected) =>
        Assert.Equal(expected, Releases.Rows(Releases.Of<Guidance>(Releases.Read<Earnings>(Results(outlook)))));

    [Fact]
    public void A_list_names_what_it_likes()
    {
        var guidance = Releases.Of<Guidance>(Releases.Read<Earnings>(Results(
            """
            For 2022, the company expects:

            • A 6 percent increase in organic revenue;
            • A core annual effective tax rate of 20 percent; and
            • Total cash returns to shareholders of approximately $7.7 billion, comprised of dividends of $6.7 billion and share repurchases of $1.0 billion.
            """)));
        Assert.Equal(
            ["period: FY 2022", "metric: organic revenue: 6%", "metric: core annual effective tax rate: 20%",
                "metric: Total cash returns to shareholders: approximately USD 7.7 billion"],
            Releases.Rows(guidance));
    }

    [Theory]
    [InlineData("Fiscal 2022 Outlook")]
    [InlineData("Forward-Looking Guidance for Fiscal 2022")]
    public void The_heading_of_an_outlook_gives_the_period(string heading)
    {
        var guidance = Releases.Of<Guidance>(Releases.Read<Earnings>(Results(
            $"""
            {heading}

            Net sales are expected to be in the range of $820 million to $830 million. Capital expenditures are expected to be approximately $40 million.
            """)));
        Assert.Equal(["period: FY 2022", "metric: Net sales: USD 820 million to 830 million",
            "metric: Capital expenditures: approximately USD 40 million"], Releases.Rows(guidance));
    }

    [Fact]
    public void The_sentence_that_raises_guidance_gives_the_period() =>
        Assert.Equal(["period: Q3 2022", "metric: GAAP earnings: USD 0.19 to 0.20"], Releases.Rows(Releases.Read<Guidance>(
        """
        Larkspur Robotics Raises Third Quarter Earnings Guidance

        BOSTON, September 3, 2022 /PRNewswire/ -- Larkspur Robotics, Inc. (Nasdaq: LARK) today announced that it is increasing its earnings guidance for the third quarter ending September 30, 2022. The company
        expects to achieve GAAP earnings in the range of $0.19 to $0.20 per diluted share.
        """)));

    [Fact]
    public void The_ends_of_a_range_are_no_results()
    {
        var earnings = Releases.Read<Earnings>(
            """
            Larkspur Robotics Announces Preliminary First Quarter 2022 Results

            BOSTON, April 4, 2022 /PRNewswire/ -- Larkspur Robotics, Inc. (Nasdaq: LARK) today announced preliminary results for the first quarter ended March 31, 2022. Revenue was between $74 million and $75 million,
            and diluted earnings per share were $0.21 - $0.22. Net income increased from $4 million to $5 million.
            """);
        var result = Assert.Single(earnings.Results);
        Assert.Null(result.Revenue);
        Assert.Null(result.DilutedEps);
        Assert.Equal(5_000_000, result.NetIncome!.Amount);
    }

    [Fact]
    public void An_outlook_that_is_updated_is_no_result() =>
        Assert.Equal(["period: Q1 2020", "metric: impact to revenue: USD 50 million to 150 million"], Releases.Rows(Releases.Read<Guidance>(
        """
        Harbin Devices Updates First Quarter 2020 Revenue Outlook

        EINDHOVEN, The Netherlands, March 1, 2020 (GLOBE NEWSWIRE) -- Harbin Devices N.V. (NASDAQ: HRBD) today provided an update to its first quarter 2020 revenue guidance. “We currently expect the impact to
        revenue in the first quarter to be in the range of $50 million to $150 million,” said Richard Vos, Chief Executive Officer.
        """)));

    [Theory]
    [InlineData("Revenue for the first quarter of 2022 was within the guidance range of $80 million to $90 million that was given in February.")]
    [InlineData("The company expects to hold its annual meeting in June. Revenue was $85 million in the past quarter.")]
    [InlineData("The market for robots is projected by analysts to reach $9 billion by 2030.")]
    public void What_is_none(string sentence) => Assert.Empty(Releases.Read<Earnings>(Results(sentence)).Also);

    private static string Results(string outlook) =>
        $"""
        Larkspur Robotics Reports First Quarter 2022 Results

        BOSTON, May 4, 2022 /PRNewswire/ -- Larkspur Robotics, Inc. (Nasdaq: LARK) today reported results for the first quarter ended March 31, 2022. Revenue was $88.0 million.

        {outlook}
        """;
}
