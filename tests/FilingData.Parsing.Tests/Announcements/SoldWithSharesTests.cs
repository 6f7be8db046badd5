namespace FilingData.Parsing.Tests.Announcements;

/// <summary>What buyers of shares get and pay: warrants, prices of each, and what placements brought.</summary>
public class SoldWithSharesTests
{
    [Fact]
    public void Warrants_that_go_with_shares_are_offered() => Assert.Equal(
        ["status: Closed", "principal: USD 26400000", "security: common stock", "shares: 8749999", "price: USD 3.02", "security: warrants"],
        Rows("today announced that it has completed a $26.4 million private placement. Pinebrook issued 8,749,999 shares of common stock at a purchase price of $3.02 per share and warrants to purchase 4,375,002 shares of common stock at an exercise price of $4.03 per share."));

    [Fact]
    public void Warrants_of_the_agent_are_not() => Assert.DoesNotContain("security: warrants",
        Rows("today announced that it has completed a $26.4 million private placement of 8,749,999 shares of common stock at $3.02 per share. The placement agent received a fee and warrants to purchase 75,002 shares of common stock."));

    [Fact]
    public void The_price_of_each_may_stand_behind_what_it_buys() => Assert.Contains("price: USD 0.64",
        Rows("today announced that it has completed a private placement of 1,948,295 shares of common stock and warrants to purchase 1,948,295 shares of common stock. The purchase price of each share of common stock and associated warrant was $0.64."));

    [Fact]
    public void Who_buys_places_nothing() => Assert.Equal(["underwriter: Aspen Asset Management Co. Ltd."],
        Rows("today announced that it has completed a $26.4 million private placement of 8,749,999 shares of common stock at $3.02 per share. Aspen Asset Management Co. Ltd. acted as the sole placement agent for the sales to Birch Pharma Ltd. and three other investors.")
            .Where(static row => row.StartsWith("underwriter", StringComparison.Ordinal)));

    [Fact]
    public void What_is_tendered_is_not_offered() => Assert.Empty(Releases.Read<ExchangeOffer>(
        "PINEBROOK ANNOUNCES EXTENSION OF TENDER OFFER FOR ITS 10% SENIOR SUBORDINATED NOTES DUE 2025\n\nBOISE, Idaho, May 8, 2021 /PRNewswire/ -- Pinebrook Systems, Inc. (NYSE: PBK) announced today that it has extended its tender offer for its 10% Senior Subordinated Notes due 2025 (the “Notes”). Pinebrook’s Offer to Purchase and Consent Solicitation Statement sets forth the terms of the cash tender offer to purchase any and all of the $150,000,000 outstanding principal amount of the Notes.\n").Also);

    private static string[] Rows(string news) => Releases.Rows(Releases.Read<SecuritiesOffering>(
        $"Pinebrook Systems Completes Private Placement\n\nBOISE, Idaho, May 8, 2021 /PRNewswire/ -- Pinebrook Systems, Inc. (NYSE: PBK) {news}\n"));
}
