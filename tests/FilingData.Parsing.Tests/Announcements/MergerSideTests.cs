namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Who takes whom where two announce together, what holders get, what boards and letters make of a deal, and who is spun off when.</summary>
public class MergerSideTests
{
    [Theory]
    [InlineData("Corran and Elm Announce Merger of Equals", "and Elm Paper, Inc. (NYSE: ELM) today announced that they have signed a definitive agreement to merge.",
        "status: Announced|buyer: Corran Mills Corp.|target: Elm Paper, Inc.")]
    [InlineData("Corran and Elm Complete Merger",
        "and Elm Paper, Inc. (NYSE: ELM) announced today the completion of their merger. In the transaction, each Elm common share was converted into 0.414 of a share of Corran common stock.",
        "status: Completed|buyer: Corran Mills Corp.|target: Elm Paper, Inc.")]
    [InlineData("Corran and Elm Terminate Merger Agreement",
        "and Elm Paper, Inc. (NYSE: ELM) today announced that the companies have mutually agreed to terminate the agreement pursuant to which Corran was to acquire Elm.",
        "status: Terminated|buyer: Corran Mills Corp.|target: Elm Paper, Inc.")]
    [InlineData("Corran Announces Signing of Merger Agreement",
        "announced today that it has entered into a definitive merger agreement with Elm Paper, Inc. (NYSE: ELM) (\"Elm\") for Elm to acquire Corran. The shareholders of Corran will each receive $8.22 per share for all outstanding shares. It is expected that the transaction will be completed in the early part of the third quarter of 2022.",
        "status: Announced|buyer: Elm Paper, Inc.|target: Corran Mills Corp.|perShare: USD 8.22|closing: early part of the third quarter of 2022")]
    [InlineData("Corran and Elm Announce Merger Intention",
        "and Elm Partners, L.P. (\"Elm\") are pleased to announce that they have entered into a letter of intent with the holders of 96% of the common units of Elm, pursuant to which Elm will merge into Corran.",
        "status: Proposed|buyer: Corran Mills Corp.|target: Elm Partners, L.P.")]
    public void Two_that_announce_together_are_the_two_that_merge(string headline, string news, string expected) =>
        Assert.Equal(expected.Split('|'), Releases.Rows(Read<Merger>(headline, news)));

    [Fact]
    public void What_boards_agree_to_is_announced() => Assert.Contains("status: Announced", Releases.Rows(Read<Acquisition>("Corran Mills to Acquire Elm Paper",
        "and Elm Paper, Inc. (NYSE: ELM) today announced that their boards of directors have approved an agreement and plan of merger that provides for the acquisition by Corran Mills of Elm Paper.")));

    [Fact]
    public void Each_share_gets_what_the_consideration_is_equal_to() => Assert.Contains("perShare: USD 58.48", Releases.Rows(Read<Acquisition>(
        "Corran Mills Completes Acquisition of Elm Paper",
        "announced today the completion of its acquisition of Elm Paper, Inc. The value of the merger consideration to be received with respect to each share of Elm common stock will be equal to $58.48 based on the average closing prices.")));

    [Theory]
    [InlineData("Corran Mills Board Approves Elm Spin-Off",
        "announced today that its board of directors approved the separation of its paper business through a distribution of all of the outstanding shares of common stock of its wholly-owned subsidiary, Elm Paper, Inc., to Corran stockholders. The distribution is expected to be made at 12:01 a.m. Eastern Daylight Time on June 28, 2022.",
        "target: Elm Paper, Inc.|closing: 2022-06-28")]
    [InlineData("Corran Mills Declares Spin-Off Dividend of Elm Paper Shares",
        "today declared a pro rata dividend of all of the shares of common stock of its wholly-owned subsidiary, Elm Paper, Inc. On the distribution date, which is expected to be June 25, 2022, holders will receive one share of Elm common stock for every 10 Corran shares.",
        "target: Elm Paper, Inc.|closing: 2022-06-25")]
    public void Who_is_spun_off_is_a_company_and_the_day_that_of_its_shares(string headline, string news, string expected)
    {
        var rows = Releases.Rows(Read<Divestiture>(headline, news));
        Assert.All(expected.Split('|'), row => Assert.Contains(row, rows));
    }

    [Fact]
    public void Partners_in_a_name_do_nothing() => Assert.Equal("Corran Mills Corp. and Elm Energy Partners, L.P. Announce Merger Intention",
        Assert.Single(FilingParser.Parse(new FilingInput("release.txt",
        """
        Corran Mills Corp. and Elm Energy Partners, L.P.
        Announce Merger Intention

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) and Elm Energy Partners, L.P. announced today that they have agreed to merge.
        """)).Announcements).Headline!.Value);

    private static T Read<T>(string headline, string news)
        where T : Announcement => Assert.IsAssignableFrom<T>(Assert.Single(FilingParser.Parse(new FilingInput("release.txt",
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) ("Corran") {news}
        """)).Announcements));
}
