namespace FilingData.Parsing.Tests.Announcements;

public class DivestitureTermsTests
{
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
            "Canton Ferries Limited | Oriole Shipping Limited | 80 % | HKD 25,000,000 | False",
            "Pearl Docks Limited | Heron Capital Limited | 51 % | HKD 9,500,000 | False",
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
        Assert.Equal(["Calloway Power plc: 45 %", "Fenwick Infrastructure Fund LP: 20 %"], transfer.HoldersAfter.Take(2)
            .Select(holding => holding.ToString()));
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
        Assert.Equal(("about EUR 2,400,000,000", "USD 2,700,000,000"),
            (transfer.Consideration!.ToString(), transfer.ConsiderationConverted!.ToString()));
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
        Assert.Equal(("Q2 2021", "USD 7,500,000", true, true, false),
            (impairment.Period!.ToString(), impairment.Amount!.ToString(), impairment.IsMaterial, impairment.IsNoncash, impairment.IsOneTime));
        Assert.Equal(["goodwill", "broadcast licenses"], impairment.Assets.Select(asset => asset.Value));
    }
}
