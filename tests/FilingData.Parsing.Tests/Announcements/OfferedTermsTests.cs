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
