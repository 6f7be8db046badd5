namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Offerings of shares of more than one class.</summary>
public class OfferedClassTests
{
    [Fact]
    public void Each_class_has_its_count_and_its_price() => Assert.Equal(
        ["status: Priced", "security: common stock", "shares: 9302235", "price: USD 43", "security: Series A Mandatory Convertible Preferred Stock",
            "shares: 2000000", "price: USD 200"], Rows(
        "an offering of 9,302,235 shares of its common stock at a public offering price of $43.00 per share and 2,000,000 shares of its Series A Mandatory Convertible Preferred Stock at a price of $200.00 per share."));

    [Fact]
    public void Shares_that_warrants_buy_are_not_offered_themselves() =>
        Assert.Equal(["status: Priced", "security: common stock", "shares: 10000000", "price: USD 2", "security: warrants"], Rows(
            "a public offering of 10,000,000 shares of its common stock and warrants to purchase 5,000,000 shares of common stock at a combined price of $2.00 per share."));

    [Fact]
    public void A_part_of_the_shares_is_no_class() =>
        Assert.Equal(["status: Priced", "security: common stock", "shares: 4000000", "price: USD 5"], Rows(
        "its public offering of 4,000,000 shares of common stock, of which 3,000,000 shares are being sold by the company, at a price of $5.00 per share."));

    private static string[] Rows(string news) => Releases.Rows(Releases.Read<SecuritiesOffering>(
        $"""
        Corran Mills Announces Pricing of Public Offering

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) today announced the pricing of {news}
        """));

    [Fact]
    public void The_principal_at_which_notes_convert_is_not_what_is_offered() => Assert.Equal(
        ["status: Priced", "security: 2.25% convertible notes due 2031", "principal: USD 220000000", "coupon: 2.25%", "maturity: 2031"], Rows(
        "$220 million of 2.25% convertible notes due 2031. The notes will be convertible into shares at a rate of 33.7041 shares per $1,000 principal amount of notes."));
}
