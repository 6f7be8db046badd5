namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Dividends, repurchases and splits.</summary>
public class HolderReturnTests
{
    [Fact]
    public void What_a_programme_has_left_is_not_what_is_authorized()
    {
        var repurchase = Releases.Read<ShareRepurchase>(
            """
            Gannet Paper Announces New Share Repurchase Program

            MOBILE, Ala., Feb. 1, 2022 /PRNewswire/ -- Gannet Paper Corp. (NYSE: GNP) said the remaining availability under its March 2020 share repurchase plan was $75 million. Its Board of Directors
            has authorized a new $200 million share repurchase program. The purchases may be made from time to time on the open market.
            """);
        Assert.Equal((200_000_000m, RepurchaseMethod.OpenMarket), (repurchase.Authorization!.Amount, Assert.Single(repurchase.Methods).Value));
    }

    [Fact]
    public void What_was_bought_is_no_authorization()
    {
        var repurchase = Releases.Read<ShareRepurchase>(
            """
            Quarry Hill Authorizes $500 Million Share Repurchase Program

            RENO, Nev., February 9, 2023 /PRNewswire/ -- Quarry Hill Corp. (NYSE: QHC) repurchased 10 million shares for $352 million under its program in 2022.
            """);
        Assert.Equal(500_000_000m, repurchase.Authorization!.Amount);
    }

    [Fact]
    public void A_repurchase_programme_has_its_amount_methods_and_end()
    {
        var repurchase = Releases.Read<ShareRepurchase>(
            """
            Calder Instruments Announces $300 Million Share Repurchase Program

            AUSTIN, Texas, Aug. 9, 2022 /PRNewswire/ -- Calder Instruments Corp. (Nasdaq: CLDR) today announced that its board of directors has authorized a share repurchase
            program of up to $300 million. Shares may be purchased in the open market or through an accelerated share repurchase. The repurchase program expires on December 31, 2024.
            Under its previous program, the company repurchased $120 million of shares.
            """);
        Assert.Equal(new Money(300_000_000m, Currency.Usd) { Bound = Bound.AtMost }, repurchase.Authorization);
        Assert.Equal([RepurchaseMethod.OpenMarket, RepurchaseMethod.ASR], repurchase.Methods.Select(method => method.Value));
        Assert.Equal("2024-12-31", repurchase.Expiry!.Words);
    }

    [Theory]
    [InlineData("two-for-one", 2, 1, "StockSplit")]
    [InlineData("1-for-20 reverse", 1, 20, "ReverseStockSplit")]
    [InlineData("fifteen-to-one reverse", 1, 15, "ReverseStockSplit")]
    public void A_split_has_its_ratio_and_days(string words, int shares, int old, string topic)
    {
        var split = Releases.Read<StockSplit>(
            $"""
            Pinebrook Systems Announces Stock Split

            BOISE, Idaho, March 8, 2021 /PRNewswire/ -- Pinebrook Systems, Inc. (NYSE: PBK) today announced that its board of directors approved a {words} stock split of its common
            stock. Holders of record on March 22, 2021 will receive the new shares. The stock split will take effect on April 5, 2021.
            """);
        Assert.Equal(new ShareRatio(shares, old), split.Ratio);
        Assert.Equal(("2021-03-22", "2021-04-05"), (split.RecordDate!.Words, split.EffectiveDate!.Words));
        Assert.Equal(topic, split.Topic);
    }

    [Fact]
    public void Results_with_a_dividend_announce_both()
    {
        var earnings = Releases.Read<Earnings>(
            """
            Marlow Glass Reports Second Quarter 2021 Results

            TOLEDO, Ohio, July 28, 2021 /PRNewswire/ -- Marlow Glass, Inc. (NYSE: MGL) today reported results for the second quarter ended June 30, 2021. Net sales for the second
            quarter of 2021 increased 6.5% to $212.4 million from $199.4 million in the second quarter of 2020. Online sales were $12.0 million. Net loss for the second quarter of 2021 was
            $3.1 million, or $0.11 per diluted share. The board of directors declared a quarterly dividend of $0.05 per share, payable on August 31, 2021 to holders of record on August 16, 2021.
            """);
        var result = Assert.Single(earnings.Results);
        Assert.Equal(("Q2 2021", 212_400_000m, 6.5m), (result.Period.ToString(), result.Revenue!.Amount, result.RevenueChange!.Value));
        Assert.Equal((-3_100_000m, -0.11m), (result.NetIncome!.Amount, result.DilutedEps!.Amount));
        Assert.Equal(new DateOnly(2021, 6, 30), result.PeriodEnd!.Value);
        Assert.Equal(0.05m, Assert.Single(Releases.Of<Dividend>(earnings).Declared).PerShare!.Amount);
    }

    [Theory]
    [InlineData("over a twelve month period", "twelve month period")]
    [InlineData("over the next 24 months", "24 months")]
    [InlineData("during a two-year period commencing on May 1, 2022", "two-year period commencing on May 1, 2022")]
    public void How_long_a_programme_runs_stays_in_the_filings_words(string words, string expiry)
    {
        var repurchase = Releases.Read<ShareRepurchase>(
            "Gannet Paper Announces Share Repurchase Program\n\nMOBILE, Ala., Feb. 1, 2022 /PRNewswire/ -- Gannet Paper Corp. (NYSE: GNP) announced that its Board of Directors has authorized the repurchase of up to $50 million of its common stock " + words + ".\n");
        Assert.Equal(expiry, repurchase.Expiry!.Words);
    }

    [Theory]
    [InlineData("Gannet Paper Repurchases Shares From Founder",
        "has agreed to purchase 2,000,000 of its own shares from its founder, Ann Lowell, for $20.00 per share")]
    [InlineData("Gannet Paper Buys Back Block From Elm",
        "has entered into an agreement to repurchase 5 million shares of its common stock from Elm Capital Partners, L.P. in a private transaction at $31.50 per share")]
    public void Who_buys_its_own_shares_acquires_nothing(string headline, string told)
    {
        var repurchase = Releases.Read<ShareRepurchase>(
            headline + "\n\nMOBILE, Ala., Feb. 1, 2022 /PRNewswire/ -- Gannet Paper Corp. (NYSE: GNP) today announced that it " + told + ".\n");
        Assert.Empty(repurchase.Also);
    }
}
