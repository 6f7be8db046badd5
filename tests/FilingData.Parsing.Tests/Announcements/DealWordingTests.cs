namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How deals are told in other words than "acquire" and "sell", by lists, offers, courts and amended terms.</summary>
public class DealWordingTests
{
    [Theory]
    [InlineData("Brannock Acquires Three HVAC Distributors",
        "Brannock Supply Holdings, Inc. (NYSE: BNK) today announced that it has acquired Delmar Refrigeration Supply, Inc., Coastal Air Products, LLC and Peterman Heating & Cooling Wholesale, three family-owned distributors of HVAC equipment. Terms were not disclosed.",
        "status: Completed | buyer: Brannock Supply Holdings, Inc. | target: Delmar Refrigeration Supply, Inc. | target: Coastal Air Products, LLC | target: Peterman Heating & Cooling Wholesale")]
    [InlineData("Hallmere Energy and Tallis Resources Announce Arrangement Agreement",
        "Hallmere Energy Ltd. (TSX:HLM) (\"Hallmere\") and Tallis Resources Inc. (TSX VENTURE:TLS) (\"Tallis\") are pleased to announce that they have entered into an arrangement agreement (the \"Arrangement Agreement\") pursuant to which Hallmere has agreed to acquire all of the issued and outstanding common shares of Tallis. Under the terms of the Arrangement Agreement, shareholders of Tallis will receive 0.42 of a Hallmere common share for each Tallis common share held. The transaction is valued at approximately $63 million, including the assumption of $18 million of net debt.\n\nThe Arrangement is expected to close on or about November 22, 2016.",
        "status: Announced | buyer: Hallmere Energy Ltd. | target: Tallis Resources Inc. | consideration: USD 63000000 | consideration: USD 18000000 | closing: 2016-11-22")]
    [InlineData("Tavish Therapeutics Acquires Global Rights to Phase 2 Asset",
        "Tavish Therapeutics, Inc. (Nasdaq: TVSH) today announced that it has acquired exclusive worldwide rights to TV-410, an oral IL-17 inhibitor, from Okuda Pharmaceutical Co., Ltd. Under the terms of the agreement, Tavish paid Okuda an upfront payment of $45 million, and Okuda is eligible to receive up to $310 million in milestone payments.",
        "status: Completed | seller: Okuda Pharmaceutical Co., Ltd. | buyer: Tavish Therapeutics, Inc. | target: exclusive worldwide rights to TV-410, an oral IL-17 inhibitor | consideration: USD 45000000")]
    [InlineData("Norvane Group plc: Recommended Cash Offer by Ostrava Holdings",
        "The boards of Norvane Group plc (\"Norvane\") and Ostrava Holdings Limited (\"Ostrava\") are pleased to announce that they have reached agreement on the terms of a recommended cash offer to be made by Ostrava for the entire issued and to be issued share capital of Norvane. Norvane shareholders will be entitled to receive 215 pence in cash for each Norvane share.",
        "status: Announced | buyer: Ostrava Holdings Limited | target: Norvane Group plc | perShare: GBP 2.15")]
    [InlineData("Velmont to Be Taken Private by Consortium",
        "Velmont Semiconductor, Inc. (NASDAQ: VLMT) today announced that it has entered into a definitive agreement and plan of merger with Uphill Acquisition Limited, an entity formed by Summit Crest Capital, Huayu Semiconductor Investments and Everbright Growth Fund (the \"Investor Consortium\"), under which the Investor Consortium will acquire all of the outstanding shares of Velmont for $19.25 per share in cash. This values Velmont at approximately $640 million. The transaction is expected to close during the second half of 2015.",
        "status: Announced | buyer: Investor Consortium | target: Velmont Semiconductor, Inc. | consideration: USD 640000000 | perShare: USD 19.25 | closing: second half of 2015")]
    [InlineData("Trident Freight Acquires Midland Cartage",
        "Trident Freight Systems, Inc. (Nasdaq: TFSI) announced today that it has purchased all of the outstanding stock of Midland Cartage Company, an Omaha, Nebraska regional carrier with annual revenues of $31 million. The purchase price consisted of $11.2 million in cash and 420,000 shares of Trident common stock, with an additional earn-out of up to $3 million over two years.",
        "status: Completed | buyer: Trident Freight Systems, Inc. | target: Midland Cartage Company | consideration: USD 11200000 | consideration: USD 3000000")]
    [InlineData("Wexley Brands Enters Agreement to Sell Three Brands",
        "Wexley Brands Co. (NYSE: WXB) announced that it has entered into a definitive agreement with Ambrose Consumer Holdings under which Ambrose will acquire Wexley's Fresh Linen, Daybreak and Tidewater brands. The purchase price is $95 million. The transaction is expected to be completed by the end of the third calendar quarter, subject to regulatory approval.",
        "status: Announced | seller: Wexley Brands Co. | buyer: Ambrose Consumer Holdings | target: Fresh Linen, Daybreak and Tidewater brands | consideration: USD 95000000 | closing: end of the third calendar quarter")]
    [InlineData("Stonebridge Commences Tender Offer for Avalok",
        "Stonebridge Technologies Corp. (NYSE: SBT) today commenced, through its wholly owned subsidiary SB Acquisition Corp., its previously announced cash tender offer for all of the outstanding shares of common stock of Avalok Systems, Inc. (Nasdaq: AVLK) at a price of $27.50 per share. The offer will expire at midnight on September 11, 2000, unless extended.",
        "status: Announced | buyer: Stonebridge Technologies Corp. | target: Avalok Systems, Inc. | perShare: USD 27.5")]
    [InlineData("Amberly Trust Announces Internalization",
        "Amberly Industrial REIT, Inc. announced the acquisition of a 212,000-square-foot distribution center in Columbus, Ohio, leased to a Fortune 500 retailer, for $17.25 million. The property was purchased from an affiliate of Cresswell Development Company.",
        "status: Completed | seller: affiliate of Cresswell Development Company | buyer: Amberly Industrial REIT, Inc. | target: 212,000-square-foot distribution center in Columbus, Ohio, leased | consideration: USD 17250000")]
    [InlineData("Belmar Amends Merger Agreement; Raises Price to $31.50",
        "Belmar Pharmacy Services, Inc. (NYSE: BLM) announced today that it has entered into an amendment to its merger agreement with Castine Health Corp., increasing the consideration to be received by Belmar stockholders from $29.00 to $31.50 per share in cash. All other terms remain unchanged.",
        "status: Announced | buyer: Castine Health Corp. | target: Belmar Pharmacy Services, Inc. | perShare: USD 31.5")]
    [InlineData("Nordlund Sells Danish Operations",
        "Nordlund AB has today signed an agreement to divest its Danish operations, Nordlund Danmark A/S, to Jutland Invest A/S. The purchase price amounts to DKK 145 million on a debt-free basis. The divestment results in a capital gain of SEK 40 million.",
        "status: Announced | seller: Nordlund AB | buyer: Jutland Invest A/S | target: Nordlund Danmark A/S | consideration: DKK 145000000")]
    [InlineData("Omnitek to be Acquired",
        "Omnitek Healthcare Information Corp. (Nasdaq: OMTK), a leading provider of revenue cycle services, today announced a definitive agreement to be acquired by an affiliate of Thornbury Capital for $12.10 per share in cash, or approximately $365 million on a fully diluted basis. The price represents a 31% premium over the closing price on February 13, 2012.",
        "status: Announced | buyer: affiliate of Thornbury Capital | target: Omnitek Healthcare Information Corp. | consideration: USD 365000000 | perShare: USD 12.1")]
    [InlineData("Lumina Acquires Assets of Bankrupt Rival",
        "Lumina Retail Group said today that the U.S. Bankruptcy Court for the District of Delaware has approved its purchase of substantially all of the assets of Parkside Home Stores, Inc. for $23 million. Lumina was the successful bidder at an auction held October 26.",
        "status: Approved | buyer: Lumina Retail Group | target: substantially all of the assets of Parkside Home Stores, Inc. | consideration: USD 23000000 | approval: U.S. Bankruptcy Court for the District of Delaware")]
    [InlineData("Tessaro Expands in Texas",
        "Tessaro Insurance Brokers, Inc. (NYSE: TSO) today announced that it has entered into asset purchase agreements to acquire the following agencies:\n\n• Lone Star Risk Advisors, LLC, based in Fort Worth, Texas\n\n• Bayou City Benefits, Inc., based in Houston, Texas\n\nCombined annual revenues of the two agencies are approximately $9 million.",
        "status: Announced | buyer: Tessaro Insurance Brokers, Inc. | target: Lone Star Risk Advisors, LLC | target: Bayou City Benefits, Inc.")]
    [InlineData("Bancroft Announces Agreement with Dutch Firm",
        "Koninklijke Wester N.V. and Bancroft Instruments, Inc. (NYSE: BCI) today announced that Wester has agreed to acquire Bancroft for approximately NLG 1.2 billion (US$600 million), or $44 per share.",
        "status: Announced | buyer: Koninklijke Wester N.V. | target: Bancroft Instruments, Inc. | consideration: NLG 1200000000 | consideration: USD 600000000 | perShare: USD 44")]
    [InlineData("Solana Mining Provides Corporate Update",
        "Solana Mining Corp. (TSXV: SLM) reports that, further to its news release of June 2, 2023, it has closed the acquisition of the Cerro Alto copper project in Chile from Minera Andina SpA. Solana issued 8,000,000 common shares and paid US$1,000,000 to the vendor.",
        "status: Completed | seller: Minera Andina SpA | buyer: Solana Mining Corp. | target: Cerro Alto copper project in Chile | consideration: USD 1000000")]
    [InlineData("Thayer Group Exits Asia",
        "Thayer Group S.p.A. announces that today it has transferred its entire shareholding, equal to 70% of the share capital, in Thayer Asia Limited to the minority shareholder, Wing Fat Holdings Limited, for a consideration of Euro 4.2 million.",
        "status: Completed | seller: Thayer Group S.p.A. | buyer: Wing Fat Holdings Limited | target: Thayer Asia Limited | stake: 70% | consideration: EUR 4200000")]
    [InlineData("Heartland Co-op Merger Approved by FTC",
        "Prairie Agronomy Inc. (NYSE: PAG) and Fieldstone Seeds Corp. announced that the waiting period under the Hart-Scott-Rodino Act for their pending merger has expired. The merger remains subject to approval by Fieldstone shareholders at a meeting on March 29, 2016, and is expected to close shortly thereafter.",
        "status: Approved | buyer: Prairie Agronomy Inc. | target: Fieldstone Seeds Corp.")]
    [InlineData("Rosewood Storage Buys Five Facilities in Florida",
        "Rosewood Self Storage Trust has closed on five self storage properties in Florida in three separate transactions totaling $61.3 million. The properties, located in Tampa, Ocala and Fort Myers, contain 3,100 units.",
        "status: Completed | buyer: Rosewood Self Storage Trust | target: five self storage properties in Florida | consideration: USD 61300000")]
    public void A_deal_is_told_in_other_words(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told + "\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
