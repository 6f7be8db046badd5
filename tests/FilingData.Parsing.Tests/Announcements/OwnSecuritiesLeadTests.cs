namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How leads tell that a company buys back its shares, redeems its debt, or is bought itself.</summary>
public class OwnSecuritiesLeadTests
{
    [Theory]
    [InlineData("Norvane to Buy Back One Million Shares",
        "Norvane Bancorp (Nasdaq: NRVN) today announced the adoption of a new plan under which the company may acquire up to 1,000,000 shares, or about 5% of its outstanding common stock, over the next twelve months.",
        "authorization: 1000000 shares | expiry: twelve months")]
    [InlineData("Norvane Commences Tender Offer for Its Shares",
        "Norvane Foods, Inc. (NYSE: NRVN) commenced a tender offer to purchase up to $75 million of its common stock at a price of not less than $18.00 and not more than $20.50 per share. The offer expires at 5:00 p.m., New York City time, on June 3, 2021.",
        "authorization: USD 75000000 | method: TenderOffer | expiry: 2021-06-03")]
    [InlineData("Norvane Calls Preferred Stock",
        "Norvane Realty Trust (NYSE: NRVN) announced that it will redeem all 4,000,000 outstanding shares of its 7.25% Series B Cumulative Redeemable Preferred Stock on June 10, 2021 at $25.00 per share plus accrued dividends.",
        "security: 7.25% Series B Cumulative Redeemable Preferred Stock | redemptionDate: 2021-06-10")]
    [InlineData("Norvane Retires Debt",
        "Norvane Finance Corp. (NYSE: NRVN) repurchased $20 million principal amount of its 6.5% notes due 2024 in open market transactions.",
        "security: 6.5% notes due 2024 | principal: USD 20000000")]
    [InlineData("Norvane Going Private",
        "Norvane Foods, Inc. (NYSE: NRVN) has agreed to be taken private by an affiliate of Orr Capital Partners for $1.2 billion, including debt. Norvane stockholders will get $22.75 in cash for each share they own.",
        "status: Announced | buyer: affiliate of Orr Capital Partners | target: Norvane Foods, Inc. | consideration: USD 1200000000 | perShare: USD 22.75")]
    [InlineData("Norvane Stockholders Approve Merger",
        "Norvane Foods, Inc. (NYSE: NRVN) announced that its stockholders voted to approve the merger agreement with Halbrook Brands, Inc.",
        "status: Approved | buyer: Halbrook Brands, Inc. | target: Norvane Foods, Inc. | approval: stockholders")]
    [InlineData("Norvane Completes Acquisition",
        "Norvane Foods, Inc. (NYSE: NRVN) completed its purchase of Halbrook Snacks, LLC on Friday, paying $42 million in cash.",
        "status: Completed | buyer: Norvane Foods, Inc. | target: Halbrook Snacks, LLC | consideration: USD 42000000")]
    [InlineData("Norvane Acquires Assets of Halbrook",
        "Norvane Logistics, Inc. (Nasdaq: NRVN) said it closed the acquisition of substantially all the assets of Halbrook Freight Lines, a regional carrier based in Tulsa.",
        "status: Completed | buyer: Norvane Logistics, Inc. | target: substantially all the assets of Halbrook Freight Lines")]
    [InlineData("Norvane Exercises Option to Acquire Halbrook",
        "Norvane Bio, Inc. (Nasdaq: NRVN) exercised its option to acquire the remaining 80% of Halbrook Sciences, a maker of gene sequencers, for $30 million upfront and up to $70 million in milestones.",
        "status: Announced | buyer: Norvane Bio, Inc. | target: Halbrook Sciences | stake: 80% | consideration: USD 30000000 | consideration: USD 70000000")]
    [InlineData("Norvane Sells Minority Interest",
        "Norvane Energy Ltd. (NYSE: NRVN) has sold a 20% non-operated working interest in the Delta block to Halbrook Petroleum for $75 million.",
        "status: Completed | seller: Norvane Energy Ltd. | buyer: Halbrook Petroleum | target: Delta block | stake: 20% | consideration: USD 75000000")]
    [InlineData("Norvane Prices $500 Million Senior Notes",
        "Norvane Energy LP (NYSE: NRVN) announced the pricing of $500 million of 7.25% senior unsecured notes due 2030 at 99.25% of par. The sale is expected to close June 28, 2021.",
        "status: Priced | security: 7.25% senior unsecured notes due 2030 | principal: USD 500000000 | price: 99.25% | coupon: 7.25% | maturity: 2030 | closing: 2021-06-28")]
    [InlineData("Pinnacle Trust Prices Offering",
        "Pinnacle Lodging Trust (NYSE: PLT) announced the pricing of a public offering of 4,400,000 shares of 6.50% Series D Cumulative Redeemable Preferred Stock at a price of $25.00 per share. The offering is expected to settle on May 10, 2021.",
        "status: Priced | security: 6.50% Series D Cumulative Redeemable Preferred Stock | shares: 4400000 | price: USD 25 | coupon: 6.50% | closing: 2021-05-10")]
    public void A_lead_tells_its_facts(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told
            + "\n\nAbout Norvane\n\nNorvane is based in San Diego.\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
