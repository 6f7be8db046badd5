namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How deals are told by who leads a group, by families, lists in asides, courts, raised offers and what the seller receives.</summary>
public class DealTellingTests
{
    [Theory]
    [InlineData("Farrow Systems Being Acquired by Hexon",
        "Farrow Systems Corp. (Nasdaq: FRRW) and Hexon Corporation (NYSE: HXN) today announced that Hexon will acquire Farrow in a stock-for-stock exchange. Each Farrow share will be exchanged for 0.58 of a share of Hexon common stock, valuing Farrow at about $420 million based on Hexon's closing price yesterday.",
        "status: Announced | buyer: Hexon Corporation | target: Farrow Systems Corp. | consideration: USD 420000000")]
    [InlineData("Kendrick Pharma Sells Dermatology Franchise to Solmar",
        "Kendrick Pharma plc (NASDAQ: KNDR) announced today that it has sold its U.S. dermatology franchise, which includes Clarisol, Dermavex and Tri-Lume, to Solmar Laboratories Inc. Under the terms of the agreement, Kendrick received $150 million at closing and is eligible for up to $50 million in sales-based milestones.",
        "status: Completed | seller: Kendrick Pharma plc | buyer: Solmar Laboratories Inc. | target: U.S. dermatology franchise | consideration: USD 150000000")]
    [InlineData("Rockport Announces Closing of $1.1 Billion Sale of Container Leasing Unit",
        "Rockport Industries Corp. (NYSE: RKP) today closed on the sale of its container leasing unit, Trans-Global Containers, to an investor group led by Halcyon Partners for $1.1 billion.",
        "status: Completed | seller: Rockport Industries Corp. | buyer: investor group led by Halcyon Partners | target: container leasing unit, Trans-Global Containers | consideration: USD 1100000000")]
    [InlineData("Summit Rx Enters Into Definitive Agreement to Purchase Assets of Clearfield Pharmacy",
        "Summit Rx, Inc. (OTCQB: SMRX) today announced that it has entered into a definitive Asset Purchase Agreement with Clearfield Pharmacy, Inc., a specialty pharmacy located in Clearwater, Florida. The purchase price is $2.1 million, payable $1.5 million at closing and $600,000 in a promissory note. Closing is expected within 45 days.",
        "status: Announced | buyer: Summit Rx, Inc. | target: Assets of Clearfield Pharmacy | consideration: USD 2100000 | consideration: USD 1500000 | consideration: USD 600000 | closing: 45 days")]
    [InlineData("Xanadu Gold Completes Spin-Out of Copper Assets",
        "Xanadu Gold Mines Inc. (TSXV: XGM) announces that it has completed the spin-out of its copper assets into Red Butte Copper Corp. by way of a plan of arrangement. Xanadu shareholders received one Red Butte share for every three Xanadu shares held.",
        "status: Completed | seller: Xanadu Gold Mines Inc. | target: Red Butte Copper Corp.")]
    [InlineData("Brandt Dental Completes Sale of Implants Division to Zollner",
        "Brandt Dental Corp. (NYSE: BDC) announced that effective April 30, 2021 it completed the sale of its Implants division to Zollner Medizintechnik GmbH of Tuttlingen, Germany. Brandt received cash proceeds of EUR 23 million.",
        "status: Completed | seller: Brandt Dental Corp. | buyer: Zollner Medizintechnik GmbH | target: Implants division | consideration: EUR 23000000 | closing: 2021-04-30")]
    [InlineData("Emerald Isle Entertainment Sells Stake in Regional Theaters",
        "Emerald Isle Entertainment Inc. (NYSE: EIE) today announced the sale of its 40 percent equity stake in Midwest Cinemas Partners to its partner, the Halloran family, for $55 million.",
        "status: Completed | seller: Emerald Isle Entertainment Inc. | buyer: Halloran family | target: Midwest Cinemas Partners | stake: 40% | consideration: USD 55000000")]
    [InlineData("Falcon Ridge Receives Final Court Order for Arrangement with Gold Summit",
        "Falcon Ridge Mining Ltd. (TSX: FRM) is pleased to announce that it has obtained a final order from the Supreme Court of British Columbia approving the previously announced plan of arrangement under which Gold Summit Resources Corp. will acquire all of the issued and outstanding shares of Falcon Ridge. The Arrangement is expected to close on or about June 30, 2020.",
        "status: Approved | buyer: Gold Summit Resources Corp. | target: Falcon Ridge Mining Ltd. | closing: 2020-06-30")]
    [InlineData("Jasper Financial to Buy Credit Card Portfolio",
        "Jasper Financial Corporation (NYSE: JSPR) said it will purchase a $1.8 billion credit card portfolio from Lindley Stores Inc. and will become the exclusive issuer of Lindley's private-label cards.",
        "status: Announced | seller: Lindley Stores Inc. | buyer: Jasper Financial Corporation | target: $1.8 billion credit card portfolio")]
    [InlineData("Presidio Wine Estates Buys Vineyard",
        "Presidio Wine Estates, Ltd. has purchased the 96-acre Stag's Crossing vineyard in the Carneros region from the Ferrante family. The purchase includes the winery building, equipment and inventory.",
        "status: Completed | seller: Ferrante family | buyer: Presidio Wine Estates, Ltd. | target: 96-acre Stag's Crossing vineyard in the Carneros region")]
    [InlineData("Rexton Board Recommends Shareholders Accept Improved Offer from Imperial",
        "Rexton Limited (ASX: RXT) notes the announcement today by Imperial Timber Holdings Limited that it has increased its off-market takeover offer for all of the shares in Rexton to A$2.45 cash per share, from A$2.20. The Rexton Board unanimously recommends that shareholders accept the increased offer.",
        "status: Announced | buyer: Imperial Timber Holdings Limited | target: Rexton Limited | perShare: AUD 2.45")]
    public void A_deal_is_told_with_its_sides(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told + "\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
