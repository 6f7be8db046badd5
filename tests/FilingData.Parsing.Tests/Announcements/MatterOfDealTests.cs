namespace FilingData.Parsing.Tests.Announcements;

/// <summary>What changes hands and what only moves, who is meant by the company, what an order may come to.</summary>
public class MatterOfDealTests
{
    [Theory]
    [InlineData("said today the company completed the purchase of stainless steel inventories from Elm Metals, LLC.",
        "status: Completed|seller: Elm Metals, LLC|buyer: Corran Mills Corp.|target: stainless steel inventories")]
    [InlineData("said today that the company has acquired the Birch mill from Elm Metals, LLC.",
        "status: Completed|seller: Elm Metals, LLC|buyer: Corran Mills Corp.|target: Birch mill")]
    public void Inventories_are_bought_by_the_company_that_says_so(string news, string expected) =>
        Assert.Equal(expected.Split('|'), Releases.Rows(Read<Acquisition>("Corran Mills completes Elm Metals, LLC transaction", news)));

    [Fact]
    public void Work_that_moves_to_other_plants_is_not_sold()
    {
        var news = Read<Announcement>("Corran Mills to Transfer Birch Operations",
            "announced today plans to move most of the operations of its Birch plant to other Corran locations. The company expects to close the plant by April 2023.");
        Assert.Empty(news.Also.Prepend(news).OfType<Divestiture>());
    }

    [Fact]
    public void A_separate_company_is_separated_from_nothing()
    {
        var deal = Read<Divestiture>("Corran Mills Announces Plan to Spin Off Elm Paper",
            "announced today that it plans to spin off Elm Paper, Inc. to its shareholders. Elm Paper would become a separate publicly traded company.");
        Assert.Equal(["seller: Corran Mills Corp.", "target: Elm Paper, Inc."],
            Releases.Rows(deal).Where(row => row.StartsWith("seller", StringComparison.Ordinal) || row.StartsWith("target", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_begun_long_before_is_no_closing() => Assert.Null(
        Read<Divestiture>("Corran Mills Finalizes Sale", "announced today that it has finalized the sale to Elm Paper, Inc. of the Birch property, initiated in May 2020.").Closing);

    [Theory]
    [InlineData("Corran Mills Announces Receipt of Major Order",
        "announced today that it has received an order and a letter of commitment, the total value of which may exceed $8 million, from a maker of buses.")]
    [InlineData("Corran Mills Signs Credit Agreement", "announced today that it has signed a $8.0 million Elm Bank (EB) revolving credit facility.")]
    public void Orders_and_facilities_are_worth_what_is_said_beside_them(string headline, string news) =>
        Assert.Contains("amount: USD 8000000", Releases.Rows(Read<CommercialAgreement>(headline, news)));

    [Fact]
    public void What_plants_are_worth_is_no_contracts_amount()
    {
        var deal = Read<Divestiture>("Corran Mills to Sell Joint Venture Interest",
            """
            announced today that it will sell its joint venture interest in Elm Paper Co. Ltd. this month. Plant and equipment valued at $2,702,757 together with other goods that were originally contributed by the minority partner will leave the balance sheet and the company will be released from its agreement to invest a total of $4,800,000.
            """);
        Assert.All(deal.Also.OfType<CommercialAgreement>(), agreement => Assert.Empty(agreement.Amounts));
    }

    [Fact]
    public void A_mark_that_stands_alone_behind_a_sentence_is_none_itself()
    {
        var news = Read<CommercialAgreement>("Corran Mills Announces Contract",
            "announced today that it has been awarded a $10 million contract by the U.S. Navy. Jane Roe, the Company's President, said, \"Corran Mills remains ahead in testing. ”");
        Assert.Contains("amount: USD 10000000", Releases.Rows(news));
    }

    private static T Read<T>(string headline, string news)
        where T : Announcement => Assert.IsAssignableFrom<T>(Assert.Single(FilingParser.Parse(new FilingInput("release.txt",
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) {news}
        """)).Announcements));
}
