namespace FilingData.Parsing.Tests.Announcements;

/// <summary>What issuers expect of their results.</summary>
public class GuidanceTests
{
    [Fact]
    public void Guidance_of_its_own_has_metrics_ranges_and_the_period()
    {
        var guidance = Releases.Read<Guidance>(
            """
            Fernhill Foods Raises Full Year 2022 Guidance

            OMAHA, Neb., June 7, 2022 /PRNewswire/ -- Fernhill Foods, Inc. (NYSE: FHF) today raised its guidance. For fiscal year 2022, the company now expects total revenues in the range of
            $7.8 billion to $8.2 billion and non-GAAP EPS of $3.10 to $3.30.
            """);
        Assert.Equal(["period: FY 2022", "metric: total revenues: USD 7.8 billion to 8.2 billion", "metric: non-GAAP EPS: USD 3.10 to 3.30"],
            Releases.Rows(guidance));
        var revenue = guidance.Expectations[0];
        Assert.Equal((7_800_000_000m, 8_200_000_000m), (revenue.Low!.Amount, revenue.High!.Amount));
    }

    [Fact]
    public void Results_give_guidance_in_passing_and_in_bullets()
    {
        var guidance = Releases.Of<Guidance>(Releases.Read<Earnings>(
            """
            Larkspur Robotics Reports First Quarter 2022 Results

            BOSTON, May 4, 2022 /PRNewswire/ -- Larkspur Robotics, Inc. (Nasdaq: LARK) today reported results for the first quarter ended March 31, 2022. Revenue was $88.0 million.

            For the second quarter of 2022, the company expects:

            - Revenue of $90 million to $95 million
            - Revenue growth of 5% to 7%
            - Capital expenditures of approximately $12 million
            """));
        Assert.Equal(
            ["period: Q2 2022", "metric: Revenue: USD 90 million to 95 million", "metric: Revenue growth: 5% to 7%",
                "metric: Capital expenditures: approximately USD 12 million"],
            Releases.Rows(guidance));
    }

    [Fact]
    public void A_metric_may_be_expected_to_move()
    {
        var guidance = Releases.Read<Guidance>(
            """
            Fernhill Foods Provides 2022 Outlook

            OMAHA, Neb., Jan. 7, 2022 /PRNewswire/ -- Fernhill Foods, Inc. (NYSE: FHF) today gave its outlook. Net sales are expected to grow 13% to 17% in 2022.
            """);
        Assert.Equal(["period: FY 2022", "metric: Net sales: grow 13% to 17%"], Releases.Rows(guidance));
    }

    [Fact]
    public void Results_that_are_still_to_be_told_are_expected_of_a_quarter_just_ended()
    {
        var guidance = Releases.Read<Guidance>(
            """
            Fernhill Foods Revises Earnings Outlook

            OMAHA, Neb., Oct. 3, 2022 /PRNewswire/ -- Fernhill Foods, Inc. (NYSE: FHF) today announced that it expects earnings for the third quarter of 2022, in the range of $0.05 to $0.07 per
            share. The company expects income from continuing operations per diluted share in fiscal year 2022 of $1.55 to $1.60. The weather will reduce earnings by $0.10 to $0.12 per share.
            """);
        Assert.Equal(
            ["period: Q3 2022", "metric: earnings: USD 0.05 to 0.07", "period: FY 2022",
                "metric: income from continuing operations per diluted share: USD 1.55 to 1.60"],
            Releases.Rows(guidance));
    }

    [Fact]
    public void A_quarter_is_the_one_that_the_text_has_named_with_its_year()
    {
        var guidance = Releases.Read<Guidance>(
            """
            Fernhill Foods Updates Outlook

            OMAHA, Neb., March 3, 2022 /PRNewswire/ -- Fernhill Foods, Inc. (NYSE: FHF) today updated its outlook for the first quarter of fiscal 2022. Fernhill expects first quarter revenue to be
            between $74 million and $75 million.
            """);
        Assert.Equal(["period: Q1 2022", "metric: revenue: USD 74 million to 75 million"], Releases.Rows(guidance));
    }

    [Theory]
    [InlineData("The company previously expected full year 2022 revenue of $80 million to $85 million.")]
    [InlineData("Revenue for the first quarter of 2022 exceeded the company's guidance of $80 million to $85 million.")]
    [InlineData("The company expects to publish its results for the full year 2022 in February; revenue was $85 million in the past quarter.")]
    [InlineData("The company expects full year 2021 revenue of $80 million.")]
    public void What_is_past_is_no_guidance(string sentence)
    {
        var earnings = Releases.Read<Earnings>(
            $"""
            Larkspur Robotics Reports First Quarter 2022 Results

            BOSTON, May 4, 2022 /PRNewswire/ -- Larkspur Robotics, Inc. (Nasdaq: LARK) today reported results for the first quarter ended March 31, 2022. Revenue was $88.0 million. {sentence}
            """);
        Assert.Empty(earnings.Also);
    }
}
