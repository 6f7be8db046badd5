namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Offers that have ended, agreements with nobody named, letters that both boards approved, mergers of two.</summary>
public class DealRoundTests
{
    [Theory]
    [InlineData("Calder Completes Initial Offering Period of Its Tender Offer for Norwell",
        "Calder Corporation (NYSE: CLD) announced today that it has completed the initial offering period of its tender offer for all outstanding shares of common stock of Norwell Networks, Inc. (NASDAQ: NWLL). Calder will promptly pay for all such shares, at the offer price of $11.50 per share, net to the seller in cash.",
        "status: Completed | buyer: Calder Corporation | target: Norwell Networks, Inc. | perShare: USD 11.5")]
    [InlineData("Lorrain Announces Agreement to Sell Acreage",
        "Lorrain Exploration Ltd. (NYSE MKT: LRN) announced today that it has signed a purchase and sale agreement with an undisclosed third party for the sale of its interests in approximately 76,000 net acres in Oklahoma for approximately $62.0 million in cash.",
        "status: Announced | seller: Lorrain Exploration Ltd. | target: approximately 76,000 net acres in Oklahoma | consideration: USD 62000000")]
    [InlineData("Winfield and Potter Announce Letter of Intent",
        "Winfield Bancorp, Inc. (NASDAQ: WNFD) and Potter Bancorp, Inc. today jointly announced the signing of a letter of intent, approved by both boards, for Winfield to acquire Potter in a stock-for-stock exchange. The value of the transaction would be $22 million.",
        "status: Proposed | buyer: Winfield Bancorp, Inc. | target: Potter Bancorp, Inc. | consideration: USD 22000000 | approval: boards")]
    [InlineData("Gulf Coast Financial Group, Inc. and Selma Trust Company, Inc. to Merge",
        "Gulf Coast Financial Group, Inc. (NASDAQ: GCFG), a bank holding corporation, and Selma Trust Company, Inc. (NASDAQ: SLTC), a bank holding corporation in central Alabama, today jointly announced they have signed a definitive agreement to merge. The transaction will be a tax-free exchange valued at approximately $155 million.",
        "status: Announced | buyer: Gulf Coast Financial Group, Inc. | target: Selma Trust Company, Inc. | consideration: USD 155000000")]
    public void A_deal_is_told_at_its_stage(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told + "\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
