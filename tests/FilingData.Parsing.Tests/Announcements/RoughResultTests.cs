namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Results that are known only roughly, what is then expected of the year, and the day on which they will be told.</summary>
public class RoughResultTests
{
    private static readonly Announcement Release = Releases.Read<Announcement>(
        """
        Corran Mills Raises Full Year 2022 Outlook
        Net sales ahead of what was expected
        July 18, 2022 06:45 AM Eastern Daylight Time
        MOBILE, Ala.--(BUSINESS WIRE)--Corran Mills Corp. (NYSE: CORM), a maker of felt, today announced preliminary results for its second quarter ended June 30, 2022, and raised its outlook for the year.
        Preliminary Second Quarter 2022 Results
        The company currently estimates that for the quarter:
        Net sales will be between $412 million and $416 million, compared with $371.8 million in the second quarter of 2021.
        Diluted earnings per share will be in a range of $1.02 to $1.06.
        Net debt at the quarter's end was approximately $288 million.
        Updated Full Year 2022 Outlook
        The company's previous outlook was issued on May 4, 2022. The table below sets out the changes ($ in millions, except per share amounts).
                                           Prior Outlook          Current Outlook
        Net sales                          $1,520 - $1,560        $1,590 - $1,620
        Diluted earnings per share         $3.55 - $3.80          $3.90 - $4.05
        Capital expenditure                $55 - $60              $60 - $65
        Conference Call and Webcast
        Corran Mills will release its complete second quarter results before the market opens on Thursday, August 4, 2022, and will hold a call that day at 9:00 a.m.
        About Corran Mills
        Corran Mills has made felt in Mobile since 1926 and employs some five hundred people there.
        """);

    [Fact]
    public void Estimates_and_the_current_column_are_expected() => Assert.Equal(
        [
            "period: Q2 2022", "metric: Net sales: USD 412 million to 416 million", "metric: Diluted earnings per share: USD 1.02 to 1.06",
            "period: FY 2022", "metric: Net sales: USD 1,590 million to 1,620 million", "metric: Diluted earnings per share: USD 3.90 to 4.05",
            "metric: Capital expenditure: USD 60 million to 65 million",
        ],
        Releases.Rows(Releases.Of<Guidance>(Release)));

    [Fact]
    public void The_day_of_the_results_stands_under_the_heading_of_the_call() => Assert.Equal(
        ["date: 2022-08-04", "period: Q2 2022"], Releases.Rows(Releases.Of<EarningsCall>(Release)));

    [Fact]
    public void A_day_and_a_long_time_of_day_are_the_day_of_the_release() => Assert.Equal(
        (new DateOnly(2022, 7, 18), 1), (Release.Date!.Value, Release.Subheadlines.Count));
}
