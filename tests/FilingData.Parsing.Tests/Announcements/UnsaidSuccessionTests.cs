namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Who follows whom, and from when, where it takes two sentences to tell.</summary>
public class UnsaidSuccessionTests
{
    [Fact]
    public void Who_takes_an_office_that_another_leaves_follows_him() => Assert.Contains("successorTo: Ingrid Vale: Robert Essen", Rows(
        "today announced that its Chairman, Robert Essen, has decided to retire effective June 27, 2022. The Board has elected Ingrid Vale, President and Chief Executive Officer, as Chairman of the Board."));

    [Fact]
    public void Directors_follow_nobody_unless_it_is_said() => Assert.DoesNotContain(Rows(
        "today announced that Robert Essen has resigned as a director. The Board has elected Ingrid Vale as a director."),
            row => row.StartsWith("successorTo", StringComparison.Ordinal));

    [Fact]
    public void A_career_told_on_with_a_recent_day_is_still_a_career() =>
        Assert.Equal(["action: Ingrid Vale: Appointed", "position: Ingrid Vale: Chief Operating Officer"], Rows(
        "today announced the appointment of Ingrid Vale as Chief Operating Officer.\n\nIn January 2019, she was named vice president of sales. She became president of the paper division on January 1, 2022."));

    [Fact]
    public void The_day_behind_the_end_of_a_year_is_the_day_itself() => Assert.Contains("effective: Robert Essen: 2022-09-30", Rows(
        "today announced that Robert Essen is retiring from his position as chairman, effective at the end of the company's current fiscal year, September 30, 2022."));

    private static string[] Rows(string news) => Releases.Rows(Releases.Read<LeadershipChange>(
        $"""
        Corran Mills Announces Leadership Changes

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) {news}
        """));
}
