namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Targets whose names go on behind a preposition, what is bought and then sold by others, who acts through subsidiaries, awards of arbitrators.</summary>
public class PlacedTargetTests
{
    [Theory]
    [InlineData("announced today that it has completed the acquisition of Birches at Lowe’s Farm, a 456-unit apartment community in Mobile.",
        "status: Completed|buyer: Corran Mills Corp.|target: Birches at Lowe’s Farm")]
    [InlineData("today announced its acquisition of Elm Summit, a property in Mobile. It was completed in 2007. Corran will rename the property. Corran Mills acquired Elm Summit for a purchase price of $33.2 million.",
        "status: Completed|buyer: Corran Mills Corp.|target: Elm Summit|consideration: USD 33200000")]
    [InlineData("announced today that it will acquire three branches. With the acquisition of the three branches, Corran Mills will acquire approximately $70 million in deposits.",
        "status: Announced|buyer: Corran Mills Corp.|target: three branches")]
    public void Names_go_on_behind_their_place(string news, string expected) =>
        Assert.Equal(expected.Split('|'), Releases.Rows(Read<Acquisition>("Corran Mills Announces Acquisition", news)));

    [Fact]
    public void What_the_issuer_buys_is_not_what_it_sells() => Assert.Empty(Read<Acquisition>("Corran Mills Announces Acquisition of Branches",
        """
        announced that it has signed a definitive agreement to acquire eight branches from Elm Bank Inc.

        The branches are being divested in connection with a merger.
        """).Also.OfType<Divestiture>());

    [Theory]
    [InlineData("Corran Mills to Sell Hospital",
        "announced that it had entered into a definitive agreement with Elm Health Care regarding the sale of the physical assets of the Birch Regional Hospital.",
        "seller: Corran Mills Corp.|buyer: Elm Health Care")]
    [InlineData("Corran Mills to Sell Hospital",
        "announced that subsidiaries of Corran Mills have signed a definitive agreement to sell the Birch Hospital to Elm General Hospital for $280 million.",
        "seller: Corran Mills Corp.|buyer: Elm General Hospital|consideration: USD 280000000")]
    public void Sales_are_told_by_agreements_regarding_them_and_through_subsidiaries(string headline, string news, string expected)
    {
        var rows = Releases.Rows(Read<Divestiture>(headline, news));
        Assert.All(expected.Split('|'), row => Assert.Contains(row, rows));
    }

    [Fact]
    public void Arbitrators_find_against_the_other_of_a_dispute() => Assert.Equal(
        ["counterparty: Elm Paper, Inc.", "claim: breach of its license agreement", "outcome: Arbitration Panel Finds Corran Patents Valid"],
        Releases.Rows(Read<Litigation>("Arbitration Panel Finds Corran Patents Valid",
            "announced that the arbitration panel in its contractual dispute with Elm Paper, Inc. has issued an award. The panel found that it is owed damages for Elm's breach of its license agreement.")));

    [Fact]
    public void A_merger_proposal_that_is_answered_is_no_merger() =>
        Read<TakeoverDefense>("Corran Mills Responds to Merger Proposal from Elm Paper",
            "today acknowledged receipt of an unsolicited proposal by Elm Paper, Inc. to enter into a merger transaction. Corran Mills has rejected the proposal.");

    [Fact]
    public void An_office_above_the_title_is_none() => Assert.Equal("CORRAN MILLS CORP. EXECUTES DEFINITIVE AGREEMENT TO SELL TWO MILLS",
        Assert.Single(FilingParser.Parse(new FilingInput("release.txt",
        """
        Investor Contact:
        Jane Roe, (555) 371-4936
        Executive Vice President and Chief Financial Officer

        CORRAN MILLS CORP.
        EXECUTES DEFINITIVE AGREEMENT TO SELL TWO MILLS

        MOBILE, Ala. (April 24, 2022) – Corran Mills Corp. (NYSE: CORM) announced today that it has signed a definitive agreement to sell two mills to Elm Paper, Inc.
        """)).Announcements).Headline!.Value);

    private static T Read<T>(string headline, string news)
        where T : Announcement => Assert.IsAssignableFrom<T>(Assert.Single(FilingParser.Parse(new FilingInput("release.txt",
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) {news}
        """)).Announcements));
}
