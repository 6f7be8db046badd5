namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Changes of office that a board makes, told behind other news or under words on all of them.</summary>
public class AfterMeetingTests
{
    [Fact]
    public void What_a_board_does_after_the_meeting_is_news_wherever_it_stands() => Assert.Equal(
        ["action: John Doe: Elected", "position: John Doe: Chairman of the Board", "boardSize: 8"],
        Rows("Corran Mills Announces Results of Annual Meeting", """
            Corran Mills Corp. (NYSE: CORM) held its annual meeting of shareholders on May 2, 2022. Of the shares entitled to vote, 81% were represented. Shareholders ratified the
            appointment of the auditors. A proposal of a shareholder was defeated.

            BOARD ORGANIZATION. Following the meeting, the Board of Directors elected John Doe Chairman of the Board. The number of directors was reduced from nine to eight.
            """));

    [Fact]
    public void Words_on_all_changes_that_follow_give_them_their_day() => Assert.Equal(
        ["action: Jane Roe: Promoted", "position: Jane Roe: chief operating officer", "effective: Jane Roe: 2022-07-01"],
        Rows("Corran Mills Announces Executive Changes", """
            Corran Mills Corp. (NYSE: CORM) announced the following changes, each effective July 1, 2022:

            Jane Roe, 52, has been promoted to chief operating officer. She joined the company in 2009.
            """));

    [Fact]
    public void Who_is_elected_to_succeed_somebody_takes_that_office_beside_a_seat() => Assert.Equal(
        [
            "action: Jane Roe: Retired", "position: Jane Roe: chief executive officer", "effective: Jane Roe: 2022-12-31",
            "action: John Doe: Elected", "position: John Doe: chief executive officer", "effective: John Doe: 2023-01-01", "successorTo: John Doe: Jane Roe",
            "action: John Doe: Appointed", "position: John Doe: director", "effective: John Doe: 2022-05-03",
        ],
        Rows("Corran Mills Announces Succession Plan", """
            Corran Mills Corp. (NYSE: CORM) today announced that Jane Roe will retire from her role as chief executive officer on December 31, 2022. The board of directors has
            unanimously elected John Doe to succeed her, effective January 1, 2023.

            Mr. Doe has also been appointed to the board of directors, effective immediately.
            """));

    private static string[] Rows(string headline, string text) => Releases.Rows(Releases.Of<LeadershipChange>(Releases.Read<Announcement>(
        $"{headline}\n\nMOBILE, Ala., May 3, 2022 (GLOBE NEWSWIRE) -- {text}\n")));
}
