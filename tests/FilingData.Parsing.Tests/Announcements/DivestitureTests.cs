namespace FilingData.Parsing.Tests.Announcements;

public class DivestitureTests
{
    [Fact]
    public void A_completed_sale_names_seller_buyer_target_and_price()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Larchmont Industries Completes Sale of Packaging Business to Quillfeather

            CLEVELAND, March 3, 2021 (GLOBE NEWSWIRE) -- Larchmont Industries, Inc. (NYSE: LMT) ("Larchmont" or the "Company"), a maker of paper goods, today announced
            that it has completed the sale of its packaging business to Quillfeather Partners LLC ("Quillfeather") for $412 million in cash.

            About Larchmont

            Larchmont makes paper goods.
            """);
        Assert.Equal(
        [
            "status: Completed", "seller: Larchmont Industries, Inc.", "buyer: Quillfeather Partners LLC", "target: packaging business", "consideration: USD 412000000",
        ], Releases.Rows(sale).Select(row => row.Replace("seller: Larchmont Industries, Inc.", "seller: Larchmont Industries, Inc.")));
    }

    [Fact]
    public void An_agreement_to_sell_is_announced_with_its_expected_closing_and_advisers()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Osprey Foods Agrees to Sell Frozen Dessert Division

            CHICAGO, June 8, 2020 /PRNewswire/ -- Osprey Foods Corp. (Nasdaq: OSPF) (the "Company") announced today that it has entered into a definitive agreement to sell
            its frozen dessert division to Tamarack Creameries, Inc. ("Tamarack") for total consideration of approximately $85.5 million. The transaction is subject to customary closing
            conditions and is expected to close in the third quarter of 2020.

            The Company's board of directors unanimously approved the transaction.

            Wexford Securities LLC is acting as exclusive financial advisor to the Company and Harlow & Finch LLP is serving as its legal counsel. Pemberton Law LLP is legal counsel to Tamarack.
            """);
        Assert.Equal(TransactionStatus.Announced, sale.Status!.Value);
        var transfer = Assert.Single(sale.Transfers);
        Assert.Equal(("Osprey Foods Corp.", "Tamarack Creameries, Inc.", "frozen dessert division"), (transfer.Transferor!.Name, transfer.Transferee!.Name, transfer.Target!.Name));
        Assert.Equal(new Money(85_500_000m, Currency.Usd) { Bound = Bound.Approximately }, transfer.Consideration);
        Assert.Equal("third quarter of 2020", sale.Closing!.Words);
        Assert.Equal(["Wexford Securities LLC: Financial", "Harlow & Finch LLP: Legal"], sale.Advisers.Take(2).Select(adviser => adviser.Adviser + ": " + adviser.Role));
        Assert.Equal("board of directors", Assert.Single(sale.Approvals).By);
    }

    [Fact]
    public void Three_transfers_keep_their_own_buyers_stakes_and_prices()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Brightwater Announces Disposal of Three Subsidiaries

            HONG KONG, May 17, 2019 (GLOBE NEWSWIRE) -- Brightwater Holdings Limited (NYSE: BWH) ("Brightwater" or the "Company") today announced that it has disposed of three subsidiaries.

            Brightwater sold 80% of the equity interest in Canton Ferries Limited ("Canton Ferries") to Oriole Shipping Limited ("Oriole") for HK$25 million.

            The Company also sold 51% of the equity interest in Pearl Docks Limited to Heron Capital Limited for HK$9.5 million, and transferred its entire equity interest in
            Delta Tugs Limited to Mr. Kwok Wing Fai, a director of Delta Tugs Limited, for a nominal consideration of HK$1.
            """);
        Assert.Equal(3, sale.UnitCount!.Value);
        Assert.Equal(
        [
            "Canton Ferries Limited | Oriole Shipping Limited | 80 % | HKD 25,000,000 | False", "Pearl Docks Limited | Heron Capital Limited | 51 % | HKD 9,500,000 | False",
            "Delta Tugs Limited | Kwok Wing Fai |  | HKD 1 | True",
        ], sale.Transfers.Select(transfer => $"{transfer.Target} | {transfer.Transferee} | {transfer.Stake} | {transfer.Consideration} | {transfer.IsNominal}"));
        Assert.All(sale.Transfers, transfer => Assert.Equal("Brightwater Holdings Limited", transfer.Transferor!.Name));
    }

    [Fact]
    public void Holdings_before_and_after_belong_to_the_transfer_that_the_text_spoke_of()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Calloway Sells Part of Its Stake in Verdant Grid

            LONDON, October 9, 2018 (GLOBE NEWSWIRE) -- Calloway Power plc (NYSE: CWP) ("Calloway") today announced that it has sold 20% of the issued share capital of Verdant Grid Limited ("Verdant") to
            Fenwick Infrastructure Fund LP ("Fenwick") for £140 million.

            Prior to the sale, Calloway held 65% of the issued share capital of Verdant. Following completion of the sale, Calloway holds 45% and Fenwick holds 20% of the issued share capital of Verdant.
            Calloway will retain the remaining 45% of the shares in Verdant.
            """);
        var transfer = Assert.Single(sale.Transfers);
        Assert.Equal(("20 %", "65 %", "45 %"), (transfer.Stake!.ToString(), transfer.HeldBefore!.ToString(), transfer.HeldAfter!.ToString()));
        Assert.Equal(["Calloway Power plc: 45 %", "Fenwick Infrastructure Fund LP: 20 %"], transfer.HoldersAfter.Take(2).Select(holding => holding.ToString()));
        Assert.Equal(RemainderPlan.Keep, transfer.Remaining!.Plan);
    }

    [Fact]
    public void A_price_for_each_member_of_a_group_is_multiplied_and_not_passed_off_as_stated()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Halcyon Completes Divestiture of Its Clinics

            SINGAPORE, January 12, 2022 (GLOBE NEWSWIRE) -- Halcyon Health Group Ltd. (Nasdaq: HLCN) ("Halcyon" or the "Company") today announced that it has completed the divestiture of its clinics business.

            Halcyon transferred 75% of the equity interest in each of its four (4) wholly-owned subsidiaries engaged in the clinics business (collectively, the "Clinic Entities") to Merit Care Pte. Ltd. ("Merit"),
            a company wholly owned by Merit Family Holdings Ltd., for a consideration of S$2,500 for each of the Clinic Entities. Merit Family Holdings Ltd. currently holds 34% of the Company's voting power and is the largest shareholder of the Company.
            """);
        var transfer = sale.Transfers.Single(one => one.Stake is not null);
        Assert.Equal("Clinic Entities", transfer.Target!.Name);
        Assert.True(transfer.IsPerMember);
        Assert.Equal(new Money(2_500m, new Currency("SGD")), transfer.Consideration);
        Assert.Equal(new Money(10_000m, new Currency("SGD")), transfer.TotalConsideration!.Value);
        Assert.Equal(("Merit Family Holdings Ltd.", "34 %"), (transfer.RelatedParty!.Related.Name, transfer.RelatedParty.VotingPower!.ToString()));
    }

    [Fact]
    public void A_passive_sentence_and_another_order_of_its_parts_bind_the_same_roles()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Sale of Elmhurst's Marine Unit Completed

            BOSTON, April 2, 2019 (GLOBE NEWSWIRE) -- Elmhurst Group, Inc. (NYSE: ELM) ("Elmhurst") today announced that for a price of $31 million its marine unit has been sold by Elmhurst to Dunmore Boats, Inc.
            """);
        var transfer = Assert.Single(sale.Transfers);
        Assert.Equal(("Elmhurst Group, Inc.", "Dunmore Boats, Inc.", "marine unit", "USD 31,000,000"),
            (transfer.Transferor!.Name, transfer.Transferee!.Name, transfer.Target!.Name, transfer.Consideration!.ToString()));
        Assert.Equal(TransactionStatus.Completed, sale.Status!.Value);
    }

    [Fact]
    public void When_somebody_acquires_from_the_issuer_the_issuer_divests()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Northgate to Acquire Sycamore Video from Pinecrest Media for $60 Million

            DENVER, Feb. 4, 2020 /PRNewswire/ -- Pinecrest Media, Inc. (Nasdaq: PCM) ("Pinecrest") and Northgate Studios, Inc. (NYSE: NGS) ("Northgate") today announced that Northgate has agreed to acquire Sycamore Video LLC from Pinecrest for $60 million in cash.
            """);
        Assert.Equal(["status: Announced", "seller: Pinecrest", "buyer: Northgate Studios, Inc.", "target: Sycamore Video LLC", "consideration: USD 60000000"], Releases.Rows(sale));
    }

    [Fact]
    public void A_spin_off_that_the_board_approved_has_no_buyer()
    {
        var spinOff = Releases.Read<Divestiture>(
            """
            Ravenscroft Board Approves Spin-Off of Tooling Business

            ST. LOUIS, Sept. 14, 2021 /PRNewswire/ -- Ravenscroft Corporation (NYSE: RVC) today announced that its Board of Directors has approved the planned spin-off of its tooling business, which will be known as Kestrel Tools Corporation.
            The spin-off is expected to be completed on October 29, 2021. The Board of Directors approved the distribution to shareholders of 85% of the outstanding shares of Kestrel Tools Corporation.
            """);
        Assert.Equal(TransactionStatus.Approved, spinOff.Status!.Value);
        var transfer = Assert.Single(spinOff.Transfers);
        Assert.Equal(("Kestrel Tools Corporation", "85 %"), (transfer.Target!.Name, transfer.Stake?.ToString()));
        Assert.Null(transfer.Transferee);
        Assert.Equal(new DateOnly(2021, 10, 29), spinOff.Closing!.Date);
    }

    [Fact]
    public void A_terminated_agreement_is_no_sale()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Tidewell Terminates Agreement to Sell Its Pump Division

            HOUSTON, August 20, 2018 (GLOBE NEWSWIRE) -- Tidewell Systems, Inc. (NYSE: TDW) ("Tidewell") today announced that it has terminated its agreement to sell its pump division to Garrick Engineering Ltd.
            """);
        Assert.Equal(TransactionStatus.Terminated, sale.Status!.Value);
    }

    [Fact]
    public void An_intention_is_only_proposed()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Marlowe Intends to Divest Its Leasing Operations

            TORONTO, November 6, 2019 (GLOBE NEWSWIRE) -- Marlowe Financial Inc. (TSX: MRL) ("Marlowe") announced today that it intends to sell its leasing operations. Marlowe has not set a timetable.
            """);
        Assert.Equal(TransactionStatus.Proposed, sale.Status!.Value);
        Assert.Equal("leasing operations", Assert.Single(sale.Transfers).Target!.Name);
        Assert.Null(sale.Transfers[0].Consideration);
        Assert.Null(sale.Closing);
    }

    [Fact]
    public void A_price_in_a_sentence_of_its_own_belongs_to_the_only_transfer()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Ashcombe Completes Sale of Its Ceramics Subsidiary to Volute

            MILWAUKEE--(BUSINESS WIRE)--Ashcombe Materials, Inc. (NYSE: ACM) today announced it has completed the sale of its ceramics subsidiary to Volute Technologies Corp. The transaction was valued at €19.5 million.

            View source version on businesswire.com: https://www.businesswire.com/news/home/20210302005256/en/
            """);
        var transfer = Assert.Single(sale.Transfers);
        Assert.Equal("EUR 19,500,000", transfer.Consideration!.ToString());
        Assert.Equal(new DateOnly(2021, 3, 2), sale.Date!.Value);
        Assert.Equal(DateProvenance.NewswireUrl, sale.Date.Provenance);
    }

    [Fact]
    public void A_converted_amount_stands_beside_the_price()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Silverbrook Completes Sale of Its Nordic Operations

            DUBLIN, July 1, 2020 (GLOBE NEWSWIRE) -- Silverbrook plc (Nasdaq: SLVB) ("Silverbrook") today announced that it has completed the sale of its operations in Norway and Finland to Aurora Telecom AS ("Aurora") for approximately €2.4 billion ($2.7 billion).
            """);
        var transfer = Assert.Single(sale.Transfers);
        Assert.Equal("operations in Norway and Finland", transfer.Target!.Name);
        Assert.Equal(("about EUR 2,400,000,000", "USD 2,700,000,000"), (transfer.Consideration!.ToString(), transfer.ConsiderationConverted!.ToString()));
    }

    [Fact]
    public void An_expected_write_down_says_when_of_what_and_of_which_sort()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Fairhaven Sells Its Radio Stations

            NASHVILLE, May 5, 2021 (GLOBE NEWSWIRE) -- Fairhaven Broadcasting Corp. (NYSE: FHB) ("Fairhaven") today announced that it has sold its radio stations business to Lumen Audio LLC for $12 million.

            As a result of the sale, Fairhaven expects to record a significant non-cash impairment charge of $7.5 million in the second quarter of 2021 on goodwill and broadcast licenses.
            """);
        var impairment = sale.ExpectedImpairment!;
        Assert.Equal(("Q2 2021", "USD 7,500,000", true, true, false), (impairment.Period!.ToString(), impairment.Amount!.ToString(), impairment.IsMaterial, impairment.IsNoncash, impairment.IsOneTime));
        Assert.Equal(["goodwill", "broadcast licenses"], impairment.Assets.Select(asset => asset.Value));
    }

    [Fact]
    public void What_is_only_possible_conditional_or_quoted_is_no_transfer()
    {
        var sale = Releases.Read<Divestiture>(
            """
            Grantham Completes Sale of Textile Mills

            ATLANTA, March 9, 2020 (GLOBE NEWSWIRE) -- Grantham Mills, Inc. (NYSE: GRM) ("Grantham") today announced that it has completed the sale of its textile mills business to Orchard Fabrics Inc. for $44 million.

            Grantham may sell its dye works unit to Cobalt Chemicals Inc. if market conditions permit. Orchard Fabrics Inc. has the right to acquire the yarn unit from Grantham.

            "We agreed to sell our headquarters building to Trellis Realty LLC last year," said Ann Weaver, Chief Executive Officer of Grantham.
            """);
        Assert.Equal("Orchard Fabrics Inc.", Assert.Single(sale.Transfers).Transferee!.Name);
    }

    [Fact]
    public void Every_value_knows_its_place()
    {
        var sale = Releases.Read<Divestiture>(
            "Wren Sells Its Bakery Unit\n\nPARIS, March 3, 2021 (GLOBE NEWSWIRE) -- Wren SA (NYSE: WRN) today announced that it has sold its bakery unit to Finch SA for €5 million.\n");
        var transfer = Assert.Single(sale.Transfers);
        Assert.Equal(("€5 million", 3), (transfer.Consideration!.Source!.Value.Quote, transfer.Consideration.Source.Value.Line));
        Assert.Equal("bakery unit", transfer.Target!.Source!.Value.Quote);
        Assert.Equal("Finch SA", transfer.Transferee!.Source!.Value.Quote);
    }

    [Fact]
    public void A_sale_of_notes_or_products_is_no_divestiture()
    {
        var other = Releases.Read<Announcement>(
            """
            Dunwoody Reports Sale of Ten Thousandth Tractor

            OMAHA, March 3, 2021 (GLOBE NEWSWIRE) -- Dunwoody Tractor Company (NYSE: DWT) today announced that it has sold its ten thousandth tractor to a farmer in Iowa and that it sold $50 million of senior notes to investors.
            """);
        Assert.IsNotType<Divestiture>(other);
        Assert.Empty(other.Also.OfType<Divestiture>());
    }
}
