namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Who deals with whom, and at which price, where the clause says it in a roundabout way.</summary>
public class DealPartyTests
{
    [Fact]
    public void A_partner_who_is_described_is_still_the_partner()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Tamarack Signs Agreement to Sell Paper Business

            DULUTH, Minn., Dec. 9, 2022 (GLOBE NEWSWIRE) -- Tamarack Corporation (NYSE: TMK) today announced that it has signed a definitive agreement with Quillon Partners, a private equity
            firm based in Boston, to sell its paper business for $40 million. The sale was approved by the Tamarack Board of Directors.
            """);
        Assert.Equal(
        [
            "status: Announced", "seller: Tamarack Corporation", "buyer: Quillon Partners", "target: paper business", "consideration: USD 40000000",
            "approval: Tamarack Board of Directors",
        ], Releases.Rows(sale));
    }

    [Fact]
    public void A_price_may_stand_before_the_sale()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Tamarack Completes Sale of Paper Business

            DULUTH, Minn., Dec. 9, 2022 (GLOBE NEWSWIRE) -- Tamarack Corporation (NYSE: TMK) today completed the previously announced $280 million sale of its paper business to a subsidiary of
            Quillon Corp. (NYSE: QLN).
            """);
        Assert.Equal(["status: Completed", "seller: Tamarack Corporation", "buyer: subsidiary of Quillon Corp.", "target: paper business",
            "consideration: USD 280000000"], Releases.Rows(sale));
    }

    [Fact]
    public void What_the_buyer_does_in_the_next_sentence_is_the_same_sale()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Solara and Fenwick Reach Agreement to Sell Astermill

            MEMPHIS, Tenn., Sept. 1, 2005 /PRNewswire/ -- Solara Inc. today announced it and Fenwick Corporation have reached a definitive agreement to sell Astermill, their 50/50 chemicals
            joint venture.

            Under the terms of the agreement, Negev Chemicals Limited will purchase all of the assets of Astermill for $255 million.
            """);
        var rows = Releases.Rows(sale);
        Assert.Equal(["seller: Solara Inc."], rows.Where(row => row.StartsWith("seller", StringComparison.Ordinal)));
        Assert.Contains("buyer: Negev Chemicals Limited", rows);
        Assert.Contains("consideration: USD 255000000", rows);
    }

    [Fact]
    public void Funds_that_buy_are_no_sellers()
    {
        var deal = Releases.Read<Acquisition>(
            """
            Corvane to Be Acquired by Hollis Ridge Partners

            DALLAS, Feb. 15, 2022 /PRNewswire/ -- Corvane International, Inc. (NASDAQ: CRVN) today announced it entered into an agreement to be acquired by Hollis Ridge Partners ("HRP"). Funds
            affiliated with HRP will acquire all outstanding shares of Corvane for $11 per share in cash.
            """);
        Assert.DoesNotContain(Releases.Rows(deal), row => row.StartsWith("seller", StringComparison.Ordinal));
        Assert.Contains("perShare: USD 11", Releases.Rows(deal));
    }

    [Fact]
    public void A_name_may_follow_a_trade()
    {
        var deal = Releases.Read<Acquisition>(
            """
            Corvane Completes Acquisition of Tidewell

            DALLAS, Oct. 17, 2007 /PRNewswire/ -- Corvane Inc. (NYSE: CRV) announced today that it has completed its acquisition of Danish pump maker Tidewell.
            """);
        Assert.Equal(["status: Completed", "buyer: Corvane Inc.", "target: Tidewell"], Releases.Rows(deal));
    }

    [Theory]
    [InlineData("Quillon has also agreed to pay up to $26 million in contingent purchase price.")]
    [InlineData("Quillon will pay $3 million in termination fees if it does not close the purchase.")]
    [InlineData("Quillon agreed to an aggregate purchase price not to exceed $250 million if goals are met.")]
    public void Amounts_that_may_fall_due_are_no_price(string sentence)
    {
        var sale = Releases.Read<Divestiture>(
            $"""
            Tamarack Sells Its Coolants Business

            DULUTH, Minn., March 30, 2020 /PRNewswire/ -- Tamarack Corporation (NYSE: TMK) announced today that it has completed the sale of its coolants business to Quillon Chemicals Inc.

            {sentence}
            """);
        Assert.DoesNotContain(Releases.Rows(sale), row => row.StartsWith("consideration", StringComparison.Ordinal));
        Assert.Contains("buyer: Quillon Chemicals Inc.", Releases.Rows(sale));
    }

    [Fact]
    public void A_span_of_days_is_no_closing()
    {
        var deal = Releases.Read<Acquisition>(
            """
            Corvane to Be Acquired by Hollis Ridge Partners

            DALLAS, Aug. 16, 2010 /PRNewswire/ -- Corvane International, Inc. (NASDAQ: CRVN) announced today that it has entered into a definitive agreement to be acquired by Hollis Ridge Partners
            for $8.50 per share in cash. The price represents a premium over the average price of shares at the closing sale of $6.57 during the 30 trading days before the announcement.
            Subsequent to the successful completion of the tender offer, any remaining shares of Corvane will be acquired in a merger.
            """);
        Assert.Null(deal.Closing);
    }

    [Fact]
    public void Who_signs_a_merger_besides_the_company_whose_holders_get_shares_takes_it()
    {
        var merger = Releases.Read<Merger>(
            """
            Marrow Ridge Group and PQB Holding Corp. Sign Definitive Merger Agreement

            ELKINS, W.Va., Dec. 9, 2022 (GLOBE NEWSWIRE) -- Marrow Ridge Group and PQB Holding Corp. signed a definitive merger agreement. Under its terms, PQB shareholders will receive 1.2347
            shares of Marrow Ridge common stock for each outstanding share of PQB common stock, an aggregate transaction value of approximately $53.9 million.
            """);
        Assert.Equal(["status: Announced", "buyer: Marrow Ridge Group", "target: PQB Holding Corp.", "consideration: USD 53900000"],
            Releases.Rows(merger));
    }

    [Theory]
    [InlineData("with Birch Capital Oy of Finland")]
    [InlineData("with Birch Capital Oy")]
    public void The_place_of_the_other_side_does_not_hide_what_was_agreed(string with) => Assert.Equal(
        ["status: Announced", "seller: Birch Capital Oy", "buyer: Corran Mills Corp.",
            "target: Elmwood Handels GmbH"], Releases.Rows(Releases.Read<Acquisition>(
        $"""
        Corran Mills to Acquire Elmwood Handels

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today that it has reached a definitive agreement {with} to acquire all of the shares of Elmwood Handels GmbH.
        """)));

    [Fact]
    public void A_further_matter_behind_an_article_is_no_part_of_what_was_bought() =>
        Assert.Contains("target: business and assets of Elmwood Corporation", Releases.Rows(Releases.Read<Acquisition>(
        """
        Corran Mills Acquires Elmwood

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced the purchase of the business and assets of Elmwood Corporation and an additional strategic investment in its mills.
        """)));
}
