namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How far an offering has come by what its lead says, what one costs without the word "share", and who is no underwriter.</summary>
public class OfferedTermsTests
{
    [Theory]
    [InlineData("Corran Mills to Raise $8 Million in Registered Direct Offering",
        "it has agreed to sell 1,400,000 shares of its common stock at a price of $5.99 per share in a registered direct offering.", "status: Priced")]
    [InlineData("New Debt Securities of Corran Mills",
        "it has issued an aggregate $250 million principal amount of its senior floating rate notes due 2029 in a private offering.", "status: Closed")]
    [InlineData("Corran Mills Prices $135 Million of New Debt",
        "it has entered into a purchase agreement for a private offering of $135 million Senior Notes. Closing is expected on May 10, 2022.",
        "status: Priced")]
    [InlineData("Corran Mills Announces Pricing of Public Offering",
        "the pricing of a public offering of 2 million shares of its common stock. The price to the public is $15.25, and proceeds from the offering are expected to be approximately $29 million.", "price: USD 15.25")]
    [InlineData("Corran Mills Closes Public Offering",
        "the closing of its offering of 4,011,000 shares of common stock, at a combined offering price of $3.00, including 191,000 shares and 76,400 warrants sold pursuant to the exercise of the over-allotment option.",
        "price: USD 3|shares: 4011000")]
    public void A_lead_tells_stage_and_price(string headline, string news, string expected)
    {
        var rows = Releases.Rows(Read(headline, news));
        Assert.All(expected.Split('|'), row => Assert.Contains(row, rows));
        Assert.DoesNotContain("shares: 76400", rows);
    }

    [Theory]
    [InlineData("Corran Mills Announces Common Stock Sale to Raise $1.9 Million of Additional Equity Capital",
        "it has completed a $1.95 million sale of newly-issued common stock to private investors. A total of 550,000 shares of common stock were sold at $3.55 per share.",
        "status: Closed|security: common stock|shares: 550000|price: USD 3.55")]
    [InlineData("Corran Mills Closes $5 Million Common Equity Financing",
        "it completed a private placement of 4,347,827 shares of its common stock. Elm Smart Limited, a company listed on the Oslo Stock Exchange, purchased 1,304,348 shares of common stock at a price of $1.15 per share.",
        "status: Closed|security: common stock|shares: 4347827|price: USD 1.15")]
    [InlineData("Corran Mills Prices Convertible Notes",
        "the pricing of its public offering of $75 million of convertible senior notes due 2029 (the \"Convertible Notes\"). Corran granted an option for up to an additional $11 million of Convertible Notes. The Convertible Notes will pay interest at a rate of 2.25%.",
        "status: Priced|security: convertible senior notes due 2029|principal: USD 75000000|coupon: 2.25%|maturity: 2029|principal: USD 11000000")]
    public void What_is_sold_to_investors_is_an_offering(string headline, string news, string expected)
    {
        var offering = Read(headline, news);
        Assert.All(expected.Split('|'), row => Assert.Contains(row, Releases.Rows(offering)));
        Assert.Single(offering.Securities);
        Assert.Empty(offering.Also);
    }

    [Fact]
    public void A_spread_over_a_rate_is_no_coupon() => Assert.DoesNotContain(Releases.Rows(Read("Corran Mills Closes Notes Offering",
        "it has issued $250 million of senior floating rate notes due 2029. The notes bear interest at a rate equal to LIBOR plus 5.25%.")),
        row => row.StartsWith("coupon", StringComparison.Ordinal));

    [Fact]
    public void Laws_and_divisions_do_not_underwrite() => Assert.Equal(
        ["underwriter: Birch Capital, LLC", "underwriter: Larch Capital"],
        Releases.Rows(Read("Corran Mills Prices Notes Offering",
            "it has priced $250 million of 5% senior notes due 2029. Birch Capital, LLC and Larch Capital, a Division of Aurora Capital, LLC, acted as co-placement agents. The initial purchasers intend to reoffer the notes under Rule 144A of the Securities Act of 1933, as amended, and are accredited investors."))
            .Where(row => row.StartsWith("underwriter", StringComparison.Ordinal)));

    [Fact]
    public void Who_adopts_a_rights_plan_approves_it() => Assert.Contains("approval: Board of Directors", Releases.Rows(Releases.Read<TakeoverDefense>(
        """
        Corran Mills Adopts Stockholder Rights Plan

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today that its Board of Directors has adopted a Stockholder Rights Plan.
        """)));

    private static SecuritiesOffering Read(string headline, string news) => Releases.Read<SecuritiesOffering>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today {news}
        """);
}
