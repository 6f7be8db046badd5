namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How far deals have come: offers that were received, consents of boards and holders, days of closing.</summary>
public class DealStageTests
{
    [Fact]
    public void Who_receives_an_offer_for_its_subsidiary_is_the_seller()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Rowan Holdings, Inc. Receives Letter of Interest to Acquire Its Kiln Division

            ERIE, Pa., Aug. 16, 2021 /PRNewswire/ -- Rowan Holdings, Inc. (Nasdaq: ROWN) announced that it has received a non-binding letter of interest to acquire its Kiln division for cash.
            """);
        Assert.Equal(["status: Proposed", "seller: Rowan Holdings, Inc.", "target: Kiln division"], Releases.Rows(sale));
    }

    [Fact]
    public void A_board_that_approves_an_agreement_acts_for_the_company_that_is_bought()
    {
        var deal = Releases.Read<Acquisition>(
            """
            Harbor Bank Announces Acquisition Agreement

            SALEM, Ore., May 24, 2021 (GLOBE NEWSWIRE) -- The board of directors of Harbor Bank (OTCQX: HRBB) has approved a definitive agreement to be acquired by Cedar Financial Holdings, Inc.
            Harbor Bank shareholders will receive $5.50 in cash for each share they own. The price will decrease if the transaction is not completed before October 1, 2021. The transaction is
            expected to be completed during the third quarter.
            """);
        Assert.Equal(
            ["status: Announced", "buyer: Cedar Financial Holdings, Inc.", "target: Harbor Bank", "perShare: USD 5.5", "closing: third quarter",
                "approval: board of directors"], Releases.Rows(deal));
    }

    [Fact]
    public void Holders_approve_a_deal_that_has_not_closed()
    {
        var deal = Releases.Read<Acquisition>(
            """
            Larch Stores Inc. Stockholders Approve Acquisition by an Affiliate of Oak Ridge Partners

            NEW YORK, July 26, 2021 /PRNewswire/ -- Larch Stores Inc. (NYSE: LRCH) announced today that at a special meeting of stockholders its stockholders approved the acquisition of the
            Company by an affiliate of Oak Ridge Partners, L.P. Upon the closing of the acquisition, each outstanding share of Larch Stores common stock will be converted into the right to
            receive $16.50 in cash. Final closing is expected to take place within 30 days.
            """);
        Assert.Equal(
            ["status: Approved", "buyer: affiliate of Oak Ridge Partners, L.P.", "target: Larch Stores Inc.", "perShare: USD 16.5",
                "closing: 30 days", "approval: stockholders"], Releases.Rows(deal));
    }

    [Fact]
    public void What_has_stock_is_a_company_by_whatever_words()
    {
        var deal = Releases.Read<Acquisition>(
            """
            Fenwick Care Completes Acquisition of a Nevada Nurse Registry

            RENO, Nev., Sept. 9, 2021 /PRNewswire/ -- Fenwick Care Corporation (Nasdaq: FNWK) today announced that it has completed the acquisition of the stock of a Nevada nurse registry.
            """);
        Assert.Equal(["status: Completed", "buyer: Fenwick Care Corporation", "target: Nevada nurse registry"], Releases.Rows(deal));
    }

    [Fact]
    public void Own_shares_that_are_bought_from_a_holder_are_no_acquisition_of_the_holder()
    {
        var repurchase = Releases.Read<ShareRepurchase>(
            """
            Dunmore Devices Announces Purchase of 600,000 Shares Under Its Stock Buyback Program

            RENO, Nev., Sept. 13, 2021 /PRNewswire/ -- Dunmore Devices, Inc. (Nasdaq: DNMR) today reported that it has repurchased 600,000 shares of its common stock under its stock buyback
            program. Dunmore has purchased all of Quarry Fund, L.P.'s share holdings (600,000 shares) for $25.00 per share.
            """);
        Assert.Empty(repurchase.Also);
    }
}
