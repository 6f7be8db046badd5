namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Prices that are stated in several amounts, and what sorts of things are sold for them.</summary>
public class PricePartTests
{
    [Theory]
    [InlineData("to sell its 50 percent share in Birch Solutions, a joint venture in paper, to Elm Paper, Inc., a subsidiary of Oak Co., for approximately $17 million, consisting of $10 million in cash and the assumption of approximately $7 million of guarantees.",
        "USD 17000000|USD 10000000|USD 7000000")]
    [InlineData("to sell its paper business to Elm Paper, Inc. for $60 million in cash plus an additional $5 million for the land and buildings.",
        "USD 60000000|USD 5000000")]
    [InlineData("to sell its paper business to Elm Paper, Inc. for $60 million in cash, of which $5 million was received before, and it expects a gain of $7 million.",
        "USD 60000000")]
    [InlineData("to sell its paper business to Elm Paper, Inc. The purchase price paid at closing of £11.4 million (approximately $21.4 million) is subject to adjustment.",
        "GBP 11400000|USD 21400000")]
    [InlineData("to sell its paper business to Elm Paper, Inc. Elm will issue 200 warrants, each of which entitles Corran to purchase one share at a price of $0.60 for four years.",
        "")]
    public void A_price_is_told_in_parts(string news, string expected) => Assert.Equal(expected, string.Join("|",
        Releases.Rows(Read("Corran Mills to Sell Paper Business", news)).Where(row => row.StartsWith("consideration", StringComparison.Ordinal))
            .Select(row => row.Substring("consideration: ".Length))));

    [Fact]
    public void A_project_or_a_royalty_is_sold_as_a_business_is() => Assert.Equal(
        ["status: Completed", "seller: Corran Mills Corp.", "buyer: Elm Metals S.A.", "target: Larch Project", "stake: 50%"],
        Releases.Rows(Read("Corran Mills Sells Larch",
            "the sale to Elm Metals S.A. (\"Elm\"), a subsidiary of Oak Corp., of its entire 50% interest in the Larch Project, comprising two mines in Chile.")));

    private static Divestiture Read(string headline, string news) => Releases.Read<Divestiture>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today {(news[2] == ' ' ? "an agreement " : "")}{news}
        """);
}
