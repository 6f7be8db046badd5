namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Mergers: who takes whom, on which terms, and how far they have come.</summary>
public class MergerTests
{
    private const string Signing =
        """
        Alder and Brook to Combine

        ALBANY, N.Y., April 2, 2019 /PRNewswire/ -- Alder Towers Corporation (NYSE: ALD) and Brook Wireless Inc. (Nasdaq: BRKW) today announced that they have entered into a definitive merger
        agreement. Under the terms of the agreement, Brook Wireless stockholders will receive $2.00 in cash and 1.25 shares of Alder Towers common stock for each share of Brook Wireless common
        stock. Brook Wireless would owe a termination fee of $50 million. The agreement has been unanimously approved by the boards of directors of both companies.
        """;

    [Fact]
    public void Whose_holders_get_the_shares_of_the_other_is_taken()
    {
        var merger = Releases.Read<Merger>(Signing);
        Assert.Equal(
        [
            "status: Announced", "buyer: Alder Towers Corporation", "target: Brook Wireless Inc.", "perShare: USD 2", "approval: boards of directors",
        ], Releases.Rows(merger));
        Assert.Equal(new ShareRatio(1.25m, 1), merger.ExchangeRatio);
        Assert.Equal(50_000_000m, merger.TerminationFee!.Amount);
        Assert.Null(merger.VotesFor);
    }

    [Fact]
    public void Holders_approve_a_merger_by_their_vote()
    {
        var merger = Releases.Read<Merger>(
            """
            Brook Stockholders Approve Merger With Alder

            ALBANY, N.Y., Sept. 1, 2021 /PRNewswire/ -- Brook Financial Corp. (Nasdaq: BRKF) ("Brook") today announced that Brook stockholders voted in favor of the merger with Alder Bancorp, Inc.
            ("Alder"). Approximately 98% of the votes cast were in favor of the merger. The closing remains subject to approval of the merger by the Federal Reserve.
            """);
        Assert.Equal(TransactionStatus.Approved, merger.Status!.Value);
        var transfer = Assert.Single(merger.Transfers);
        Assert.Equal(("Alder Bancorp, Inc.", "Brook Financial Corp."), (transfer.Transferee!.Name, transfer.Target!.Name));
        Assert.Equal(98m, merger.VotesFor!.Value);
    }

    [Fact]
    public void An_agreement_to_end_the_agreement_ends_it()
    {
        var merger = Releases.Read<Merger>(
            """
            Alder and Brook Agree to Terminate Merger Agreement

            ALBANY, N.Y., Sept. 1, 2021 /PRNewswire/ -- Alder Bancorp, Inc. (Nasdaq: ALDB) and Brook Financial Corp. today announced that they have mutually agreed to terminate their previously
            announced merger agreement. Neither party will pay a termination fee.
            """);
        Assert.Equal(TransactionStatus.Terminated, merger.Status!.Value);
        Assert.Null(merger.TerminationFee);
    }

    [Fact]
    public void A_merger_that_is_only_spoken_of_has_no_status()
    {
        var letter = FilingParser.Parse(new FilingInput("letter.txt",
            """
            Alder and Brook Issue Open Letter on Their Merger of Equals

            ALBANY, N.Y., Sept. 1, 2021 /PRNewswire/ -- Alder Bancorp, Inc. (Nasdaq: ALDB) and Brook Financial Corp. today issued the following letter on the previously announced merger of equals.
            """)).Announcements;
        Assert.DoesNotContain(Assert.Single(letter).Facts, fact => fact.Role == "status");
    }

    [Fact]
    public void Too_few_votes_approve_nothing()
    {
        var merger = Releases.Read<Merger>(
            """
            Alder Stockholder Vote Insufficient to Approve Merger with Birch

            BOSTON, Feb. 4, 2010 /PRNewswire/ -- Alder, Inc. (Nasdaq: ALD) announced that its stockholders failed to approve the merger with Birch Corp. at a special meeting.
            """);
        Assert.Null(merger.Status);
    }

    [Theory]
    [InlineData("today announced the signing of an Agreement and Plan of Merger by and among Alder Bancorp, Inc., Alder Bank, its wholly owned subsidiary, and Brook Financial Corp.")]
    [InlineData("today announced that it has entered into an Agreement and Plan of Merger among Brook Financial Corp., Alder Bancorp, Inc. and Alder Merger Sub, Inc., a wholly-owned subsidiary of Alder Bancorp, Inc.")]
    public void Whose_subsidiary_signs_takes_the_other_company(string news)
    {
        var merger = Releases.Read<Merger>(
            $"""
            Merger Agreement Signed

            ALBANY, N.Y., Sept. 1, 2021 /PRNewswire/ -- Alder Bancorp, Inc. (Nasdaq: ALDB) {news}
            """);
        var transfer = Assert.Single(merger.Transfers);
        Assert.Equal(("Alder Bancorp, Inc.", "Brook Financial Corp.", TransactionStatus.Announced),
            (transfer.Transferee!.Name, transfer.Target!.Name, merger.Status!.Value));
    }

    [Fact]
    public void Whose_holders_get_cash_under_an_amended_agreement_is_taken_by_the_other() => Assert.Equal(
        ["status: Announced", "buyer: Alder Towers Corporation", "target: Brook Wireless Inc.",
            "perShare: USD 7.1"], Releases.Rows(Releases.Read<Merger>(
        """
        Alder and Brook Renegotiate Merger

        ALBANY, N.Y., April 2, 2019 /PRNewswire/ -- Alder Towers Corporation (NYSE: ALD) and Brook Wireless Inc. (Nasdaq: BRKW) today announced that they have renegotiated their merger agreement.
        Brook Wireless shareholders will receive up to $7.10 per share in cash.
        """)));

    [Fact]
    public void What_each_share_is_exchanged_for_and_when_the_merger_is_to_close_is_said_of_the_merger() => Assert.Equal(
        ["status: Announced", "buyer: Alder Bancorp, Inc.", "target: Brook Financial Corp.", "perShare: USD 31",
            "closing: first quarter of 2020"], Releases.Rows(Releases.Read<Merger>(
        """
        Alder and Brook Announce Merger Agreement

        ALBANY, N.Y., Nov. 12, 2019 /PRNewswire/ -- Alder Bancorp, Inc. (Nasdaq: ALDB) and Brook Financial Corp. announced that they have signed a merger agreement for the merger of Brook Financial Corp.
        into Alder Bancorp, Inc. The merger, which is expected to close during the first quarter of 2020, requires the approval of regulators. Each outstanding share of Brook Financial Corp. common stock
        will be exchanged for $31.00 in cash plus 0.85 shares of Alder Bancorp, Inc. common stock.
        """)));

    [Theory]
    [InlineData("The deal is valued at approximately $40.7 million, or approximately $25.22 per share of Brook common stock.",
        "consideration: USD 40700000", "perShare: USD 25.22")]
    [InlineData("The transaction has a value of $47 million.", "consideration: USD 47000000")]
    public void What_the_deal_is_worth_is_its_consideration(string sentence, params string[] expected) => Assert.Equal(
        ["status: Announced", "buyer: Alder Bancorp, Inc.", "target: Brook Financial Corp.", .. expected], Releases.Rows(Releases.Read<Merger>(
        $"""
        Alder and Brook Announce Merger

        ALBANY, N.Y., Nov. 12, 2019 /PRNewswire/ -- Alder Bancorp, Inc. (Nasdaq: ALDB) ("Alder") and Brook Financial Corp. ("Brook") announced the execution of a merger agreement that provides for the
        acquisition of Brook by Alder. {sentence}
        """)));
}
