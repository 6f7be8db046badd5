namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Acquisitions, mergers, agreements.</summary>
public class DealTests
{
    [Fact]
    public void An_acquisition_names_buyer_target_seller_and_price()
    {
        var deal = Releases.Read<Acquisition>(
            """
            Harrow Foods to Acquire Snack Business From Bellweather

            OMAHA, Neb., Oct. 5, 2021 /PRNewswire/ -- Harrow Foods, Inc. (NYSE: HRW) ("Harrow") today announced that it has agreed to acquire the snack business of Bellweather Brands Corp.
            for $640 million in cash. The transaction is expected to close in the first quarter of 2022.
            """);
        Assert.Equal(TransactionStatus.Announced, deal.Status!.Value);
        var transfer = Assert.Single(deal.Transfers);
        Assert.Equal(("Harrow Foods, Inc.", 640_000_000m), (transfer.Transferee!.Name, transfer.Consideration!.Amount));
        Assert.StartsWith("snack business", transfer.Target!.Name, StringComparison.Ordinal);
        Assert.Equal("first quarter of 2022", deal.Closing!.Words);
    }

    [Fact]
    public void An_issuer_that_is_bought_is_the_target()
    {
        var deal = Releases.Read<Acquisition>(
            """
            Elmcrest Software to Be Acquired by Northgate Capital

            DENVER, June 1, 2021 /PRNewswire/ -- Elmcrest Software, Inc. (Nasdaq: ELMS) (the "Company") today announced that it has entered into a definitive agreement to be acquired by
            Northgate Capital LLC ("Northgate"). Under the terms of the agreement, Northgate will acquire all outstanding shares of the Company's common stock for $31.25 per share in cash.
            """);
        var transfer = deal.Transfers[0];
        Assert.Equal(("Northgate Capital LLC", "Elmcrest Software, Inc."), (transfer.Transferee!.Name, transfer.Target!.Name));
        Assert.Single(deal.Transfers);
        Assert.Contains("perShare: USD 31.25", Releases.Rows(deal));
    }

    [Fact]
    public void Shares_that_are_bought_are_those_of_the_target()
    {
        var deal = Releases.Read<Acquisition>(
            """
            Northgate Capital Completes Acquisition

            DENVER, June 1, 2021 /PRNewswire/ -- Northgate Capital Corp. (NYSE: NGC) ("Northgate") today announced that it has acquired all of Elmcrest Software, Inc.'s issued and outstanding
            common stock for $310 million in cash.
            """);
        var transfer = Assert.Single(deal.Transfers);
        Assert.Equal(("Northgate Capital Corp.", "Elmcrest Software, Inc.", 310_000_000m),
            (transfer.Transferee!.Name, transfer.Target!.Name, transfer.Consideration!.Amount));
        Assert.Null(transfer.Transferor);
    }

    [Fact]
    public void What_describes_a_target_is_no_part_of_its_name()
    {
        var deal = Releases.Read<Acquisition>(
            """
            Harrow Foods Acquires Pinecrest

            OMAHA, Neb., Oct. 5, 2021 /PRNewswire/ -- Harrow Foods, Inc. (NYSE: HRW) today announced that it has acquired Pinecrest, a leader in the bakery business, for $64 million.
            """);
        Assert.Contains("target: Pinecrest", Releases.Rows(deal));
    }

    [Theory]
    [InlineData("This includes risks of acquiring businesses, entities, and the resolution or settlement thereof for $5 million.")]
    [InlineData("In 2020 the company acquired other businesses for $5 million.")]
    public void What_names_nothing_is_no_target(string sentence)
    {
        var deal = Releases.Read<Acquisition>(
            $"""
            Harrow Foods to Acquire Pinecrest Bakeries Inc.

            OMAHA, Neb., Oct. 5, 2021 /PRNewswire/ -- Harrow Foods, Inc. (NYSE: HRW) today announced that it has agreed to acquire Pinecrest Bakeries Inc. for $64 million. {sentence}
            """);
        Assert.Equal(["Pinecrest Bakeries Inc."], deal.Transfers.Select(transfer => transfer.Target!.Name));
    }

    [Fact]
    public void An_acquisition_that_results_only_recall_is_not_announced()
    {
        var earnings = Releases.Read<Earnings>(
            """
            Quarry Hill Reports First Quarter 2022 Results

            RENO, Nev., April 28, 2022 /PRNewswire/ -- Quarry Hill Corp. (NYSE: QHC) today reported results for the first quarter ended March 31, 2022. Revenue was $88.0 million.
            Costs rose. Margins were stable. Demand was firm. Growth came in part from Stonecutter Inc., which the company acquired in 2020 for $55 million.
            """);
        Assert.Empty(earnings.Also);
        Assert.Equal(88_000_000m, Assert.Single(earnings.Results).Revenue!.Amount);
    }

    [Fact]
    public void A_merger_says_who_is_merged_into_whom()
    {
        var merger = Releases.Read<Merger>(
            """
            Alder Bancorp Completes Merger With Brook Financial

            ALBANY, N.Y., Sept. 1, 2021 /PRNewswire/ -- Alder Bancorp, Inc. (Nasdaq: ALDB) ("Alder") today announced the completion of the merger of Brook Financial Corp. ("Brook") with and
            into Alder.
            """);
        Assert.Equal(TransactionStatus.Completed, merger.Status!.Value);
        var transfer = Assert.Single(merger.Transfers);
        Assert.Equal(("Alder Bancorp, Inc.", "Brook Financial Corp."), (transfer.Transferee!.Name, transfer.Target!.Name));
    }

    [Fact]
    public void An_agreement_names_the_other_side()
    {
        var agreement = Releases.Read<CommercialAgreement>(
            """
            Solway Batteries Signs Supply Agreement With Tern Motors

            GRAND RAPIDS, Mich., Nov. 9, 2021 /PRNewswire/ -- Solway Batteries, Inc. (Nasdaq: SOLW) today announced that it has signed a five-year supply agreement with Tern Motors Corp.
            """);
        Assert.Equal("Tern Motors Corp.", Assert.Single(agreement.Counterparties).Name);
    }
}
