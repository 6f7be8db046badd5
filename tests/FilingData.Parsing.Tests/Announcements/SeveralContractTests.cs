namespace FilingData.Parsing.Tests.Announcements;

/// <summary>
/// Several contracts in one release, the last of a row of customers, lenders whose loan is a debt financing; what else such releases tell.
/// </summary>
public class SeveralContractTests
{
    [Theory]
    [InlineData("Corran Mills: three new contracts add $412 million to backlog",
        """
        it has won work for three of its ships, adding about $412 million to its contract backlog.

        Elm Energy, Inc. has awarded the Corran Aurora a two-year contract. The contract value is approximately $298 million. In Norway, the Corran Borealis has been contracted by Alder Energi ASA for three wells. The total value is put at some $76 million.
        """,
        "counterparty: Elm Energy, Inc.|counterparty: Alder Energi ASA|amount: USD 412000000|amount: USD 298000000|amount: USD 76000000")]
    [InlineData("Corran Mills Signs Power Purchase Agreements",
        "it has executed power purchase agreements with Elm Power, Inc. and Desert Towns Public Power for the full output of its plant.",
        "counterparty: Elm Power, Inc.|counterparty: Desert Towns Public Power")]
    [InlineData("Corran Mills Secures Up to $90 Million in Debt Financing from Elm Lending",
        "it has closed a senior secured term loan facility of up to $90 million with Elm Lending, L.P. Elm Lending received warrants for 310,000 shares of common stock at $6.13 per share.",
        "counterparty: Elm Lending, L.P.|amount: USD 90000000")]
    [InlineData("Corran Mills Announces New Rig Commitments",
        "it has entered into a drilling contract with Elm Energy Ltd. for the North. The contract represents $10 million of additional backlog. The South received a three-year commitment that would earn maximum total revenue of $493 million.",
        "counterparty: Elm Energy Ltd.|amount: USD 10000000|amount: USD 493000000")]
    public void Contracts_are_told_together(string headline, string news, string expected) =>
        Assert.Equal(expected.Split('|'), Rows<CommercialAgreement>(headline, news));

    [Fact]
    public void Patents_that_are_counted_are_infringed() => Assert.Equal("infringement of seven of its patents",
        Releases.Of<Litigation>(Read("Corran Mills and Elm Paper Settle Patent Litigation",
            "it has settled the litigation with Elm Paper, Inc., which alleged infringement of seven of its patents by Corran Mills.")).Claim!.Value);

    [Fact]
    public void An_arbitration_tribunal_is_a_court() => Assert.Equal("international arbitration tribunal",
        Releases.Of<Litigation>(Read("Corran Mills Wins Arbitration Award in Claim against Elm Energy",
            "an international arbitration tribunal issued an award in its favor.")).Court!.Value);

    [Fact]
    public void A_directorate_is_an_authority() => Assert.Equal("Therapeutic Products Directorate",
        Releases.Of<RegulatoryDecision>(Read("Corran Plans Response on Alderol New Drug Submission",
            "the Therapeutic Products Directorate has completed its review of the New Drug Submission for Alderol with a Notice of Non-compliance."))
        .Authority!.Value);

    [Fact]
    public void Net_proceeds_are_no_price() => Assert.DoesNotContain("consideration: USD 10000000",
        Rows<Divestiture>("Corran Mills Completes Sale of Rubber Business",
            "it has completed the sale of its rubber business to Elm Rubber, Inc. Final net proceeds from the sale were $10 million."));

    [Fact]
    public void An_exchange_has_the_name_that_the_text_gives_it() => Assert.Equal("New York Stock Exchange",
        Releases.Of<ListingChange>(Read("Corran Mills to Move Stock Exchange Listing to NYSE",
            "it is transferring the listing of its common stock from the Nasdaq Global Market to the New York Stock Exchange (“NYSE”).")).Exchange!.Value);

    [Fact]
    public void The_board_approves_by_its_full_name() => Assert.Equal(["approval: Board of Directors"],
        Releases.Rows(Read("Corran Mills Adopts Shareholder Rights Plan",
            "its Board of Directors has rejected the unsolicited proposal of Elm Paper, Inc. The Board has also adopted a limited-duration shareholder rights plan."))
        .Where(row => row.StartsWith("approval", StringComparison.Ordinal)));

    private static string[] Rows<T>(string headline, string news)
        where T : Announcement => Releases.Rows(Assert.IsType<T>(Read(headline, news)));

    private static Announcement Read(string headline, string news) => Releases.Read<Announcement>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today that {news}
        """);
}
