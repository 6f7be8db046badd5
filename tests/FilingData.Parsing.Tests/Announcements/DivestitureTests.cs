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
            "status: Completed", "seller: Larchmont Industries, Inc.", "buyer: Quillfeather Partners LLC", "target: packaging business",
            "consideration: USD 412000000",
        ], Releases.Rows(sale));
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
        Assert.Equal(("Osprey Foods Corp.", "Tamarack Creameries, Inc.", "frozen dessert division"),
            (transfer.Transferor!.Name, transfer.Transferee!.Name, transfer.Target!.Name));
        Assert.Equal(new Money(85_500_000m, Currency.Usd) { Bound = Bound.Approximately }, transfer.Consideration);
        Assert.Equal("third quarter of 2020", sale.Closing!.Words);
        Assert.Equal(["Wexford Securities LLC: Financial", "Harlow & Finch LLP: Legal"], sale.Advisers.Take(2)
            .Select(adviser => adviser.Adviser + ": " + adviser.Role));
        Assert.Equal("board of directors", Assert.Single(sale.Approvals).By);
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
        Assert.Equal(["status: Announced", "seller: Pinecrest", "buyer: Northgate Studios, Inc.", "target: Sycamore Video LLC",
            "consideration: USD 60000000"], Releases.Rows(sale));
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
