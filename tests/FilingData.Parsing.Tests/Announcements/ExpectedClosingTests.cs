namespace FilingData.Parsing.Tests.Announcements;

/// <summary>
/// Closings that are expected in many words, what a deal values a company at, counsel that is said to be somebody's, and who leads underwriters.
/// </summary>
public class ExpectedClosingTests
{
    [Theory]
    [InlineData("Corran Mills to Take Elm Diagnostics Private in $612 Million All-Cash Deal",
        "the signing of a definitive merger agreement by which Corran Mills will purchase all outstanding shares of Elm Diagnostics Ltd. for $27.40 per share in cash, in a deal that values the maker of sepsis tests at approximately $612 million. Rowan LLP is Corran Mills's legal counsel. Alder Markets advised Corran Mills on the transaction and Oak LLP was its legal counsel.",
        "status: Announced|buyer: Corran Mills Corp.|target: Elm Diagnostics Ltd.|consideration: USD 612000000|perShare: USD 27.4|adviser: Alder Markets: financial|adviser: Rowan LLP: legal|adviser: Oak LLP: legal")]
    [InlineData("Corran Mills Closes Acquisition of Groupe Elm",
        "that it has closed its previously announced acquisition of all of the shares of Groupe Elm inc. (“GE”).",
        "status: Completed|buyer: Corran Mills Corp.|target: Groupe Elm inc.")]
    public void Companies_are_bought_in_many_words(string headline, string news, string expected) =>
        Assert.Equal(expected.Split('|'), Rows<Acquisition>(headline, news));

    [Theory]
    [InlineData("Completion, which requires merger clearance, is foreseen for the fourth quarter of 2022.", "fourth quarter of 2022")]
    [InlineData("The effective date of the sale is July 1, 2022, and closing is slated for on or about September 30, 2022.", "2022-09-30")]
    [InlineData("The Company expects the sale to close on September 30, 2022.", "2022-09-30")]
    [InlineData("The sale should close on September 30, 2022, if the usual conditions are met.", "2022-09-30")]
    public void What_is_expected_of_the_closing_dates_it(string closing, string expected) => Assert.Equal(
        ["status: Announced", "seller: Corran Mills Corp.", "buyer: Elm Partners LLP", "target: Flavours division", "consideration: EUR 840000000",
            "closing: " + expected],
        Rows<Divestiture>("Corran Mills Sells Flavours Division to Elm Partners",
            "that it has agreed to sell its Flavours division to Elm Partners LLP for EUR 840 million. " + closing));

    [Fact]
    public void A_bracket_behind_a_name_says_what_it_advises_on() => Assert.Equal(
        ["adviser: Birch & Co: financial", "adviser: Alder Rowan: legal"],
        Rows<Divestiture>("Corran Mills Sells Flavours Division to Elm Partners",
            "the sale of its Flavours division. Corran Mills was advised by Birch & Co (financial) and Alder Rowan (legal).")
        .Where(row => row.StartsWith("adviser", StringComparison.Ordinal)));

    [Fact]
    public void Who_leads_the_underwriters_underwrites() => Assert.Equal(
        ["status: Priced", "principal: CAD 86000000", "security: units", "shares: 21500000", "price: CAD 4", "closing: 2022-05-29",
            "underwriter: Alder Genuity Corp.", "underwriter: Elm Capital Markets"],
        Rows<SecuritiesOffering>("Corran Mills Announces C$86 Million Bought Deal Private Placement",
        """
        it has entered into an agreement with a syndicate of underwriters led by Alder Genuity Corp. and Elm Capital Markets, as joint bookrunners, under which the underwriters have agreed to buy, on a private placement basis, 21,500,000 units of the Company at a price of C$4.00 per unit for gross proceeds of C$86 million.

        Each unit will consist of one common share and one-half of one warrant (each whole warrant, a “Warrant”). The underwriters have an option, exercisable up to 48 hours before closing. The placement is expected to close on or about May 29, 2022.
        """));

    private static string[] Rows<T>(string headline, string news)
        where T : Announcement => Releases.Rows(Releases.Read<T>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today {news}
        """));
}
