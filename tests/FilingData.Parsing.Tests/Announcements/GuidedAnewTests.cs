namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Outlooks that are withdrawn, that stand beside what was expected before, and that a paragraph goes on with.</summary>
public class GuidedAnewTests
{
    [Fact]
    public void A_withdrawn_outlook_holds_no_expectation() => Assert.Equal(
        [],
        Releases.Rows(Read<Guidance>("Corran Mills Provides Business Update",
            "Corran Mills Corp. (NYSE: CORM) today announced that it is withdrawing its full year 2022 guidance. In March the company had guided to full year net sales of $355 million to $365 million.")));

    [Fact]
    public void Preliminary_revenue_that_is_expected_is_no_report() => Assert.Equal(
        [
            "period: Q1 2022", "metric: revenue: approximately USD 18.5 million", "metric: net loss: USD 0.11 to 0.13", "period: FY 2022",
            "metric: revenue: USD 85 million to 95 million", "metric: Gross margin: 28% to 30%", "metric: Capital spending: USD 6 million",
        ],
        Releases.Rows(Read<Guidance>("Corran Mills Issues Preliminary First Quarter Revenue; Lowers 2022 Outlook",
            """
            Corran Mills Corp. (NYSE: CORM) said today that it expects revenue for the first quarter ended March 31, 2022 of approximately $18.5 million, below its earlier guidance of $22 to $24 million. The net loss, before special charges, should be in the range of 11 to 13 cents per share.

            For 2022, the company now sees revenue of $85 million to $95 million. Gross margin for the year is seen at 28 to 30 percent. Capital spending will be held to $6 million.
            """)));

    [Fact]
    public void The_first_quarter_follows_the_year_that_is_reported_whenever_it_ends() => Assert.Equal(
        ["period: Q1 2022", "metric: diluted earnings per share: USD 0.33 to 0.36"],
        Releases.Rows(Releases.Of<Guidance>(Releases.Read<Announcement>(
            """
            Corran Mills Reports Fourth Quarter and Fiscal 2021 Results

            MOBILE, Ala., March 11, 2022 (GLOBE NEWSWIRE) -- Corran Mills Corp. (NYSE: CORM) today announced results for the fourth quarter and fiscal year ended January 29, 2022.
            Net sales were $331.2 million. For the first quarter ending April 30, 2022, diluted earnings per share are expected to be $.33 to $.36.
            """))));

    [Fact]
    public void An_average_of_several_years_is_no_outlook_for_the_last_of_them() => Assert.Equal(
        ["period: FY 2022", "metric: Organic net sales growth: 3% to 4%", "metric: net sales: USD 4.05 billion to 4.10 billion"],
        Releases.Rows(Read<Guidance>("Corran Mills Introduces 2022 Outlook",
            """
            Corran Mills Corp. (NYSE: CORM) will present its outlook for 2022 today. The company is targeting, on an average annual basis from 2023 to 2025, net sales growth of 4% to 6%.

            For the full year 2022, the company expects the following:

            • Organic net sales growth in a range of 3% to 4%, with reported net sales of $4.05 billion to $4.10 billion
            """)));

    [Fact]
    public void Why_an_outlook_changes_is_no_news_and_a_range_of_thousands_shares_its_scale() => Assert.Equal(
        ["period: FY 2022", "metric: revenue: USD 3,465 million to 3,485 million"],
        Releases.Rows(Read<Guidance>("Corran Mills Updates 2022 Guidance to Reflect Sale of Felt Business",
            "Corran Mills Corp. (NYSE: CORM) is updating its guidance. For 2022 it now expects revenue of $3,465 to $3,485 million.")));

    private static T Read<T>(string headline, string text)
        where T : Announcement =>
        Releases.Read<T>($"{headline}\n\nMOBILE, Ala., April 4, 2022 (GLOBE NEWSWIRE) -- {text}\n");
}
