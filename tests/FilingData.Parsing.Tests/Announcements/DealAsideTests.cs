namespace FilingData.Parsing.Tests.Announcements;

/// <summary>What stands beside deals and contracts and is no deal, no price and no outlook of its own.</summary>
public class DealAsideTests
{
    [Fact]
    public void What_is_done_with_a_licensed_product_is_no_sale()
    {
        var agreement = Read<CommercialAgreement>("Corran Mills Signs Licence and Supply Agreements With Elm",
            """
            Elm Paper, Inc. has acquired the exclusive development and commercialization rights for its film. Under the terms of the Licence and Supply Agreements with Elm Paper, Corran Mills will grant Elm Paper a licence to market, sell and distribute the film.
            """);
        Assert.Empty(agreement.Also.OfType<Acquisition>());
        Assert.Empty(agreement.Also.OfType<Divestiture>());
    }

    [Theory]
    [InlineData("it has agreed to acquire Elm Paper, Inc. Elm Paper is expected to generate revenues of $260 million in fiscal year 2023.", false)]
    [InlineData("it has agreed to acquire Elm Paper, Inc. Its guidance for fiscal year 2023 is unchanged, with revenue of $260 million.", true)]
    public void What_a_deal_is_to_bring_is_no_guidance(string news, bool isGuidance) =>
        Assert.Equal(isGuidance, Read<Acquisition>("Corran Mills to Acquire Elm Paper", news).Also.OfType<Guidance>().Any());

    [Theory]
    [InlineData("it has agreed to acquire Elm Paper, Inc. The deal structure includes an upfront payment of $135 million with potential earn-out payments of $15 million.", "target: Elm Paper, Inc.|consideration: USD 135000000")]
    [InlineData("it closed on the acquisition of the stock and assets of Elm Paper SAS, a French importer of film. The estimated purchase price of $11.1 million is based on earn-out payments.", "target: Elm Paper SAS|consideration: USD 11100000")]
    public void A_price_may_be_told_by_its_first_part(string news, string expected)
    {
        var rows = Releases.Rows(Read<Acquisition>("Corran Mills Announces Acquisition", news));
        Assert.All(expected.Split('|'), row => Assert.Contains(row, rows));
    }

    [Theory]
    [InlineData("Corran Mills Announces Sale of Company",
        "it has entered into a definitive agreement for the sale of the company to Elm Partners LLC for $50 million.")]
    [InlineData("Corran Mills to Be Sold to Elm",
        "it has entered into a definitive agreement for the sale of Corran Mills to Elm Partners LLC for $50 million.")]
    public void Who_is_sold_is_acquired_and_sells_nothing(string headline, string news)
    {
        var deal = Read<Acquisition>(headline, news);
        Assert.Equal(["status: Announced", "buyer: Elm Partners LLC", "target: Corran Mills Corp.", "consideration: USD 50000000"],
            Releases.Rows(deal));
        Assert.Empty(deal.Also.OfType<Divestiture>());
    }

    [Fact]
    public void Milestones_are_paid_besides_what_is_paid_at_signing() =>
        Assert.Equal(["counterparty: Elm Paper, Inc.", "amount: USD 3000000", "amount: USD 45000000"],
        Releases.Rows(Read<CommercialAgreement>("Corran Mills and Elm Reach Agreement to Develop Film",
            "it has signed an agreement with Elm Paper, Inc. for the development of its film. Corran Mills will receive an upfront payment at signing of $3.0 million and, upon satisfaction of certain future conditions, development and sales milestones totaling an additional $45.0 million. The film is the subject of a pre-existing agreement with Birch Film Co.")));

    private static T Read<T>(string headline, string news)
        where T : Announcement => Releases.Read<T>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today that {news}
        """);
}
