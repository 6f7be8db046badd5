namespace FilingData.Parsing.Tests.Announcements;

/// <summary>What authorities, courts and holders decide, and with whom contracts are made.</summary>
public class DecisionTests
{
    [Theory]
    [InlineData("the U.S. Food and Drug Administration (FDA) has accepted for review the New Drug Application (NDA) for Velaren (velastine) for the treatment of asthma")]
    [InlineData("it has received an approvable letter from the U.S. Food and Drug Administration (FDA) with respect to its New Drug Application (NDA) for Velaren (velastine)")]
    [InlineData("the U.S. Food and Drug Administration (FDA) has issued a second approvable letter for Velaren (velastine)")]
    public void An_application_names_the_product(string sentence)
    {
        var decision = Releases.Read<RegulatoryDecision>(
            $"""
            Corvane Therapeutics Receives FDA Approvable Letter for Velaren

            SAN DIEGO, Sept. 14, 2021 /PRNewswire/ -- Corvane Therapeutics, Inc. (Nasdaq: CRVN) today announced that {sentence}.
            """);
        Assert.Equal(("U.S. Food and Drug Administration", "Velaren"), (decision.Authority!.Value, decision.Product!.Value.Split(' ')[0]));
    }

    [Fact]
    public void Who_settles_with_the_issuer_is_its_opponent()
    {
        var suit = Releases.Read<Litigation>(
            """
            Harwick and Solent Logic Settle Patent Dispute

            NEW YORK, April 11, 2021 /PRNewswire/ -- Harwick Corporation (NYSE: HWK) and Solent Logic, Inc. announced today that they have agreed to settle their patent dispute. Harwick filed a
            lawsuit in the United States District Court for the District of Maine last year.
            """);
        Assert.Equal("Solent Logic, Inc.", Assert.Single(suit.Counterparties).Name);
        Assert.Equal("Settle Patent Dispute", suit.Outcome!.Value);
    }

    [Fact]
    public void Holders_vote_at_a_meeting()
    {
        var merger = Releases.Read<Merger>(
            """
            Calloway Shareholders Approve Merger

            LEICESTER, N.Y., March 30, 2021 /PRNewswire/ -- Calloway, Inc. (Nasdaq: CALW) today announced that its shareholders approved the merger with Rockingham Capital Partners, L.P. at a special
            shareholders meeting held this morning.
            """);
        Assert.Equal("2021-03-30", Releases.Of<ShareholderMeeting>(merger).MeetingDate!.Words);
    }

    [Fact]
    public void Debt_that_is_bought_back_is_redeemed_on_its_day()
    {
        var redemption = Releases.Read<DebtRedemption>(
            """
            Tallis Media to Repurchase $700 Million of Debt Securities

            NEW YORK, March 23, 2021 /PRNewswire/ -- Tallis Media Corp. (NYSE: TLM) today announced that it will repurchase its $700 million principal amount of outstanding 6.20% notes due
            January 5, 2023. Notes that remain outstanding will be redeemed by Tallis Media on April 22, 2021.
            """);
        Assert.Equal(["security: 6.20% notes due January 5, 2023", "principal: USD 700000000", "redemptionDate: 2021-04-22"],
            Releases.Rows(redemption));
    }

    [Theory]
    [InlineData("has signed a new ten-year supply contract with VBN for its reagents", "VBN")]
    [InlineData("has been awarded a contract modification by the Norland Navy for its test sets", "Norland Navy")]
    public void A_contract_is_made_with_whoever_has_a_name(string made, string counterparty)
    {
        var agreement = Releases.Read<CommercialAgreement>(
            $"""
            Abbotsley Signs New Contract

            UNION CITY, Calif., Jan. 25, 2021 /PRNewswire/ -- Abbotsley, Inc. (Nasdaq: ABBY) announced today that it {made}.
            """);
        Assert.Equal(counterparty, Assert.Single(agreement.Counterparties).Name);
    }

    [Fact]
    public void A_headline_tells_the_sale_of_the_text_in_short()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Schofield Industries Reaches Agreement to Sell DBS Business Line for $10.5 Million

            PORTLAND, Ore., Oct. 10, 2021 /PRNewswire/ -- Schofield Industries, Inc. (Nasdaq: SCHF) today announced that it has signed an asset purchase and sale agreement to sell its Dynamic
            Balance Systems business line to Tovey Engineering Corp. for $10.5 million in cash.
            """);
        Assert.Equal("Tovey Engineering Corp.", Assert.Single(sale.Transfers).Transferee!.Name);
        Assert.Empty(sale.Also.OfType<Acquisition>());
    }
}
