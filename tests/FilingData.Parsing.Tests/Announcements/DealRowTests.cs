namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Deals between two who are named in a row, several companies in one, and money that is put into the issuer.</summary>
public class DealRowTests
{
    [Theory]
    [InlineData("Corran Mills Acquires Alder Paper and Birch Pulp",
        "it has acquired Alder Paper, Inc. of Bangor, Maine, and Birch Pulp, LLC of Salem, Oregon, for a combined $45 million in cash.",
        "target: Alder Paper, Inc.|target: Birch Pulp, LLC|consideration: USD 45000000")]
    [InlineData("Corran Mills Acquires Alder Paper", "it has acquired Alder Paper, Inc., a unit of Birch Pulp, LLC and Larch Holdings, Inc.",
        "target: Alder Paper, Inc.")]
    [InlineData("Corran Mills Offers to Acquire Alder", "it has proposed to acquire Alder Paper, Inc. for $6.05 cash per share.",
        "target: Alder Paper, Inc.|perShare: USD 6.05")]
    [InlineData("Corran Mills Purchases Shares of Alder",
        "it has purchased all of the outstanding exchangeable shares of Alder Paper Limited for purchase consideration of one common share of Elm Pulp Inc. for each exchangeable share.",
        "target: Alder Paper Limited")]
    public void What_is_acquired(string headline, string news, string expected) => Assert.Equal(expected.Split('|'),
        Releases.Rows(Read<Acquisition>(headline, news)).Where(row => row.StartsWith("target", StringComparison.Ordinal)
            || row.StartsWith("consideration", StringComparison.Ordinal) || row.StartsWith("perShare", StringComparison.Ordinal)));

    [Fact]
    public void A_purchaser_who_is_not_named_is_not_the_issuer()
    {
        var sale = Read<Divestiture>("Corran Mills to Sell Paper Business",
            "it has agreed to sell its paper business to Elm Pulp, Inc. Under the agreement, the purchaser would agree to purchase substantially all of the operating assets.");
        Assert.Equal(["status: Announced", "seller: Corran Mills Corp.", "buyer: Elm Pulp, Inc.", "target: paper business"], Releases.Rows(sale));
        Assert.Empty(sale.Also.OfType<Acquisition>());
    }

    [Fact]
    public void An_agreement_between_two_for_a_sale_is_the_sales_own()
    {
        var sale = Read<Divestiture>("Corran Mills and Alder Announce Agreement for the Sale of Birch",
            "the signing of an agreement between its subsidiary Corran Pulp Ltd. and Alder Paper, Inc. for the sale of its Birch paper mill for $25 million.");
        Assert.Equal(["status: Announced", "seller: Corran Mills Corp.", "buyer: Alder Paper, Inc.", "target: Birch paper mill", "consideration: USD 25000000"],
            Releases.Rows(sale));
        Assert.Empty(sale.Also.OfType<CommercialAgreement>());
    }

    [Theory]
    [InlineData("Corran Mills Announces $50 Million Strategic Investment from Elm", "that Elm Partners LLC has agreed to invest $50 million in the Company.",
        "counterparty: Elm Partners LLC|amount: USD 50000000")]
    [InlineData("Corran Mills and Elm Enter Into Partnership",
        "a partnership with Elm Motors Corp. to build trucks. Under the agreement, Elm will invest $30 million in Corran, and Corran will invest $10 million in the plant.",
        "counterparty: Elm Motors Corp.|amount: USD 30000000")]
    [InlineData("Corran Mills Amends Credit Facility",
        "that it has amended its credit facility, increasing the borrowing capacity from $100 million to $150 million.", "amount: USD 150000000")]
    [InlineData("Corran Mills Expands Collaboration with Elm",
        "an expansion of its research collaboration with Elm Motors Corp. Corran will receive $2 million in funding, $0.5 million of which it has already received.",
        "counterparty: Elm Motors Corp.|amount: USD 2000000")]
    public void What_is_put_into_the_issuer(string headline, string news, string expected) =>
        Assert.Equal(expected.Split('|'), Releases.Rows(Read<CommercialAgreement>(headline, news)));

    [Fact]
    public void An_accelerated_repurchase_authorizes_its_amount_until_it_is_settled()
    {
        var repurchase = Read<ShareRepurchase>("Corran Mills Initiates $100 Million Accelerated Share Repurchase Agreement",
            "that it has entered into an accelerated share repurchase agreement with Elm Bank, N.A. to repurchase an aggregate of $100 million of Corran stock. Corran will receive an initial delivery of shares, with the remainder to be settled on or before May 15, 2022.");
        Assert.Equal(["authorization: USD 100000000", "method: ASR", "expiry: 2022-05-15"], Releases.Rows(repurchase));
        Assert.Equal(["counterparty: Elm Bank, N.A."], Releases.Rows(Assert.Single(repurchase.Also.OfType<CommercialAgreement>())));
    }

    [Fact]
    public void Prefunded_warrants_are_offered_beside_shares() => Assert.Equal(
        ["status: Priced", "principal: USD 24000000", "security: common stock", "shares: 5000000", "price: USD 4", "security: pre-funded warrants", "shares: 1000000"],
        Releases.Rows(Read<SecuritiesOffering>("Corran Mills Prices Offering",
            "the pricing of an underwritten public offering of 5,000,000 shares of its common stock and, in lieu of common stock to certain investors, pre-funded warrants to purchase 1,000,000 shares of its common stock. The shares are being sold at a public offering price of $4.00 per share. The gross proceeds of the offering are expected to be $24.0 million.")));

    private static T Read<T>(string headline, string news)
        where T : Announcement => Releases.Read<T>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today {(news.StartsWith("it ", StringComparison.Ordinal) ? "that " : "")}{news}
        """);
}
