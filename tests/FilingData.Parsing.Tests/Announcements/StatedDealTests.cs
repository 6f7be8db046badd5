namespace FilingData.Parsing.Tests.Announcements;

/// <summary>What sentences of their own say of a deal, what stands behind its price, and debt that is told by its amount.</summary>
public class StatedDealTests
{
    [Fact]
    public void A_sentence_names_the_buyer_and_the_price_with_what_it_holds() => Assert.Equal(
        ["status: Completed", "seller: Corran Mills Corp.", "buyer: Elm Paper, L.L.C.", "target: three mills", "consideration: USD 132500000", "consideration: USD 47500000"],
        Releases.Rows(Read<Divestiture>("Corran Mills Sells Mills",
            "the closing of the sale of three mills located in Maine. The gross sales price for the mills was approximately $132.5 million, including the assumption by the buyer of approximately $47.5 million of tax-exempt debt. The buyer was Elm Paper, L.L.C.")));

    [Fact]
    public void What_is_acquired_stands_behind_its_price() => Assert.Equal(
        ["status: Announced", "buyer: Corran Mills Corp.", "target: ten apartment complexes in Texas and Ohio", "consideration: USD 64700000"],
        Releases.Rows(Read<Acquisition>("Corran Mills to Acquire Apartments",
            "that it entered into an agreement to acquire for $64.7 million ten apartment complexes in Texas and Ohio.")));

    [Theory]
    [InlineData("Corran Mills Completes Sale of Station to Alder",
        "the completion of Alder Media Corporation's purchase of Corran's ABC television station WXYZ in Salem, Ohio. Terms were not disclosed. The station has 70 employees. It began in 1950. On March 25, Corran announced an agreement to sell WABC in Toledo to Elm University. When all of the sales are completed, Corran expects to realize total proceeds of $100 million.",
        "status: Completed|seller: Corran Mills Corp.|buyer: Alder Media Corporation|target: ABC television station WXYZ in Salem, Ohio")]
    [InlineData("Corran Mills Sells Station",
        "that it has agreed to sell WXYZ-TV (WB 62) in Salem to Alder Corporation (NYSE: ALD) for $33.5 million.",
        "status: Announced|seller: Corran Mills Corp.|buyer: Alder Corporation|target: WXYZ-TV|consideration: USD 33500000")]
    [InlineData("Corran Mills to Sell Stations",
        "that it has entered into an agreement with Evening Media Company d/b/a Alder Media, Inc. to sell its television stations in Ohio for $66 million.",
        "status: Announced|seller: Corran Mills Corp.|buyer: Evening Media Company|target: television stations in Ohio|consideration: USD 66000000")]
    public void Whose_the_station_is_sells_it(string headline, string news, string expected) =>
        Assert.Equal(expected.Split('|'), Releases.Rows(Read<Divestiture>(headline, news)));

    [Fact]
    public void Who_founds_a_venture_acquires_nothing()
    {
        var venture = Read<CommercialAgreement>("Corran Mills Signs Joint Venture Agreement with Elm",
            "that it has signed a joint venture agreement with Elm Paper, Inc. Under the agreement, Corran will acquire a 25% ownership share of the joint venture. The initial capital of the joint venture will be $24 million.");
        Assert.Empty(venture.Also);
        Assert.Equal(["counterparty: Elm Paper, Inc.", "amount: USD 24000000"], Releases.Rows(venture));
    }

    [Fact]
    public void Who_is_granted_a_licence_is_the_other_party() => Assert.Equal(["counterparty: Elm Pharma Inc.", "amount: USD 15000000"],
        Releases.Rows(Read<CommercialAgreement>("Corran Mills Grants License to Elm Pharma",
            "that it has granted Elm Pharma Inc. an exclusive license to CM-101 in Japan. Corran will receive an upfront payment of $15 million.")));

    [Theory]
    [InlineData("that it has given notice to redeem, in full, its $6.4 million, 11.5% subordinated promissory notes, which were scheduled to mature on March 31, 2030. The redemption of the notes is scheduled to close on May 3, 2022.",
        "security: 11.5% subordinated promissory notes|principal: USD 6400000|redemptionDate: 2022-05-03")]
    [InlineData("that it will redeem all of its outstanding 5% senior notes due 2029 in the aggregate principal amount of approximately $50.9 million.",
        "security: 5% senior notes due 2029|principal: USD 50900000")]
    public void Debt_is_redeemed_by_its_amount(string news, string expected) =>
        Assert.Equal(expected.Split('|'), Releases.Rows(Read<DebtRedemption>("Corran Mills to Redeem Notes", news)));

    private static T Read<T>(string headline, string news)
        where T : Announcement => Releases.Read<T>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today {news}
        """);
}
