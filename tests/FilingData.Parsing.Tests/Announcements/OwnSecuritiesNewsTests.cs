namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How companies tell what they sell, redeem, pay and buy of their own securities.</summary>
public class OwnSecuritiesNewsTests
{
    [Theory]
    [InlineData("Cobalt Ridge Prices Initial Public Offering",
        "DENVER, June 24, 2014 (GLOBE NEWSWIRE) -- Cobalt Ridge Networks, Inc. today announced the pricing of its initial public offering of 7,500,000 shares of common stock at a price to the public of $17.00 per share. The shares are expected to begin trading on the New York Stock Exchange on June 25, 2014 under the symbol \"CBRN.\" Cobalt Ridge is offering 6,000,000 shares and selling stockholders are offering 1,500,000 shares. The underwriters have a 30-day option to purchase up to 1,125,000 additional shares.\n\nMorgan Stanley & Co. LLC and Credit Suisse Securities (USA) LLC are acting as joint book-running managers; Stifel and Pacific Crest Securities are co-managers.",
        "status: Priced | security: common stock | shares: 7500000 | price: USD 17 | underwriter: Morgan Stanley & Co. LLC | underwriter: Credit Suisse Securities (USA) LLC | underwriter: Stifel | underwriter: Pacific Crest Securities")]
    [InlineData("Underwriters Exercise Over-Allotment Option",
        "GREENWICH, Conn.--(BUSINESS WIRE)--May 9, 2013--Marsten Shipping Inc. (NYSE: MSTN) announced today that the underwriters of its recent public offering have exercised in full their option to purchase an additional 1,350,000 common shares at $11.50 per share. With the exercise, total gross proceeds are approximately $119.0 million.",
        "security: common shares | shares: 1350000 | price: USD 11.5")]
    [InlineData("Highmoor REIT Launches At-the-Market Equity Programme",
        "TORONTO, March 4, 2020 – Highmoor Real Estate Investment Trust (TSX: HMR.UN) today announced that it has established an at-the-market equity program that allows the REIT to issue up to $150 million of trust units from treasury to the public from time to time, at the REIT's discretion. Sales will be made through an equity distribution agreement dated March 4, 2020 with BMO Nesbitt Burns Inc. and Scotia Capital Inc., as agents.",
        "security: trust units | principal: USD 150000000 | underwriter: BMO Nesbitt Burns Inc. | underwriter: Scotia Capital Inc.")]
    [InlineData("Northlake Gold Announces $10 Million Bought Deal Private Placement",
        "Vancouver, B.C., January 18, 2017 – Northlake Gold Corp. (TSXV: NLG) is pleased to announce that it has entered into an agreement with a syndicate of underwriters led by Canaccord Genuity Corp., who have agreed to purchase, on a bought deal basis, 12,500,000 common shares at a price of C$0.80 per share for gross proceeds of C$10,000,000. The Underwriters have been granted an option to purchase up to an additional 1,875,000 shares. The offering is scheduled to close on or about February 7, 2017.",
        "status: Proposed | principal: CAD 10000000 | security: common shares | shares: 12500000 | price: CAD 0.8 | closing: 2017-02-07 | underwriter: Canaccord Genuity Corp.")]
    [InlineData("Aldgate to Redeem Two Series of Notes",
        "ATLANTA, May 2, 2018 /PRNewswire/ -- Aldgate Packaging Corp. (NYSE: ALD) today announced that it has issued notices to redeem all $250 million of its outstanding 7.125% Senior Notes due 2020 on June 4, 2018 and all $300 million of its outstanding 6.75% Senior Notes due 2021 on June 15, 2018, at redemption prices of 100% and 101.688% of principal, plus accrued and unpaid interest.",
        "security: 7.125% Senior Notes due 2020 | principal: USD 250000000 | redemptionDate: 2018-06-04 | security: 6.75% Senior Notes due 2021 | principal: USD 300000000 | redemptionDate: 2018-06-15")]
    [InlineData("Fairhaven Calls Debentures for Redemption",
        "MILWAUKEE, Oct. 1, 1997 -- Fairhaven Industries Inc. said it has called for redemption on October 31, 1997, all of its outstanding 6 1/2% Convertible Subordinated Debentures due 2006, of which $57.5 million principal amount is outstanding. Holders may convert at $22.50 per share until the close of business on October 24.",
        "security: 6 1/2% Convertible Subordinated Debentures due 2006 | principal: USD 57500000 | redemptionDate: 1997-10-31")]
    [InlineData("Penrose Declares Dividends on Common and Preferred Stock",
        "MEMPHIS, Tenn., Dec. 6, 2010 /PRNewswire/ -- The Board of Directors of Penrose Hotel Properties, Inc. (NYSE: PHP) today declared a quarterly dividend of $0.15 per share of common stock, payable on January 14, 2011 to holders of record on December 31, 2010. The Board also declared a dividend of $0.46875 per share on its 7.50% Series A Cumulative Preferred Stock, payable January 31, 2011 to holders of record on January 3, 2011.",
        "perShare: USD 0.15 | frequency: Quarterly | recordDate: 2010-12-31 | paymentDate: 2011-01-14 | perShare: USD 0.46875 | recordDate: 2011-01-03 | paymentDate: 2011-01-31")]
    [InlineData("Board Proposes Dividend of CHF 2.60",
        "Zurich, 14 February 2019. The Board of Directors of Limmat Holding AG will propose to the Annual General Meeting on 9 April 2019 an increased dividend of CHF 2.60 per registered share (prior year: CHF 2.50). If approved, the dividend will be paid on 15 April 2019; the ex-dividend date is 11 April 2019.",
        "perShare: CHF 2.6 | frequency: Annual | paymentDate: 2019-04-15 | exDate: 2019-04-11")]
    [InlineData("Weldon Announces Final Results of Modified Dutch Auction Tender Offer",
        "SEATTLE, Aug. 23, 2006 -- Weldon Corporation (Nasdaq: WLDN) today announced the final results of its modified \"Dutch Auction\" tender offer, which expired on August 17, 2006. The company has accepted for purchase 3,118,404 shares of its common stock at a price of $14.25 per share, for a total cost of approximately $44.4 million.",
        "method: TenderOffer")]
    [InlineData("Transactions under share buy-back programme",
        "Helsinki, 6 May 2022 – On 4 May 2022 Lauttasaari Oyj announced a share buy-back programme of up to EUR 50 million to be executed in the period from 5 May to 31 October 2022. The purpose is to reduce the share capital. The programme is carried out under the authorisation granted by the Annual General Meeting.",
        "authorization: EUR 50000000 | expiry: 2022-10-31")]
    [InlineData("Normal Course Issuer Bid Accepted by TSX",
        "MONTREAL, June 20, 2018 (CNW Telbec) -- Boréal Transport Inc. (TSX: BTI) announced today that the Toronto Stock Exchange has accepted its notice of intention to make a normal course issuer bid. Under the bid, the Company may purchase for cancellation up to 4,219,664 common shares, representing approximately 10% of the public float, between June 25, 2018 and June 24, 2019.",
        "authorization: 4219664 shares | method: OpenMarket | expiry: 2019-06-24")]
    [InlineData("Meridian Oncology Announces Closing of $86.3 Million Public Offering, Including Full Exercise of Option",
        "SOUTH SAN FRANCISCO, Calif., Dec. 8, 2017 (GLOBE NEWSWIRE) -- Meridian Oncology, Inc. (NASDAQ: MRDO) today announced the closing of an underwritten public offering of 5,750,000 shares of its common stock at a public offering price of $15.00 per share, which includes 750,000 shares issued upon the exercise in full by the underwriters of their option. Jefferies LLC, Cowen and Leerink Partners acted as joint book-running managers. Wedbush PacGrow acted as lead manager.",
        "status: Closed | principal: USD 86300000 | security: common stock | shares: 5750000 | price: USD 15 | underwriter: Jefferies LLC | underwriter: Cowen | underwriter: Leerink Partners")]
    [InlineData("Coronado Energy Services Sells $25 Million of Preferred Stock to Investor Group",
        "OKLAHOMA CITY, Jan. 5, 2016 -- Coronado Energy Services, Inc. (OTCQB: CESV) said it has entered into a securities purchase agreement under which funds managed by Halder Capital will purchase 25,000 shares of newly designated Series B Convertible Preferred Stock for $25 million. The preferred stock carries an 8% dividend and converts into common stock at $2.75 per share.",
        "security: Series B Convertible Preferred Stock | principal: USD 25000000 | shares: 25000")]
    [InlineData("Harcourt Utilities Issues $300 Million of First Mortgage Bonds",
        "LOUISVILLE, Ky., Nov. 16, 2010 -- Harcourt Utilities Company, a subsidiary of HU Holdings Inc. (NYSE: HUH), today completed the sale of $300 million of first mortgage bonds in two tranches: $100 million of 1.625 percent bonds due November 1, 2015 and $200 million of 5.125 percent bonds due November 1, 2040.",
        "status: Closed | principal: USD 300000000 | security: 1.625 percent bonds due November 1, 2015 | principal: USD 100000000 | coupon: 1.625% | maturity: 2015-11-01 | security: 5.125 percent bonds due November 1, 2040 | principal: USD 200000000 | coupon: 5.125% | maturity: 2040-11-01")]
    [InlineData("Ventura Foods Retires $75 Million of Term Debt",
        "FRESNO, Calif., Dec. 22, 2011 /PRNewswire/ -- Ventura Foods Group, Inc. (NYSE: VFG) announced that on December 21, 2011 it repaid $75 million of its term loan due 2014, bringing total debt repayment for the year to $140 million.",
        "security: term loan due 2014 | principal: USD 75000000 | redemptionDate: 2011-12-21")]
    [InlineData("Hillsborough Plc: Share Buyback Programme",
        "London, 1 August 2023. Hillsborough plc (LSE: HBR) announces the commencement of a share buyback programme to purchase ordinary shares for up to a maximum consideration of £150 million. The programme will run from today and will end no later than 29 February 2024. Citigroup Global Markets Limited will conduct the programme.",
        "authorization: GBP 150000000 | expiry: 2024-02-29")]
    [InlineData("Notice of Proposed Reverse Split",
        "FREMONT, Calif., June 9, 2003 -- Aptara Systems, Inc. (Nasdaq: APTS) announced that its shareholders have approved a reverse split at a ratio of between one-for-five and one-for-fifteen, with the exact ratio to be set by the board. The board has selected one-for-eight. The reverse split takes effect at the opening of trading on June 16, 2003.",
        "ratio: 1-for-8 | effectiveDate: 2003-06-16 | approval: shareholders")]
    [InlineData("Kendrick Completes $40 Million Share Repurchase Program, Authorizes Additional $50 Million",
        "BOISE, Idaho, June 5, 2018 (GLOBE NEWSWIRE) -- Kendrick Outdoor Group, Inc. (Nasdaq: KNDR) announced that it has completed its $40 million share repurchase program, having bought 2.2 million shares at an average price of $18.10, and that its board has authorized the repurchase of up to an additional $50 million of common stock through June 30, 2020.",
        "authorization: USD 50000000 | expiry: 2020-06-30 | approval: board")]
    [InlineData("Elkhorn Energy Partners Closes Private Placement of Preferred Units",
        "DENVER, Aug. 3, 2016 -- Elkhorn Energy Partners, LP (NYSE: ELKP) has closed its previously announced private placement of $250 million of Series A Convertible Preferred Units, selling 14,792,899 units at $16.90 each to funds managed by Stone Arch Capital and Tailwater Holdings.",
        "status: Closed | security: Series A Convertible Preferred Units | principal: USD 250000000 | shares: 14792899 | price: USD 16.9")]
    [InlineData("Corsair Biomedical Announces $15 Million At-The-Market Private Placement with Fundamental Investor",
        "HOUSTON, July 5, 2022 (GLOBE NEWSWIRE) -- Corsair Biomedical, Inc. (NASDAQ: CORS) today announced that it has entered into a securities purchase agreement with a single healthcare-focused institutional investor for the issuance and sale of 3,000,000 shares of common stock (or pre-funded warrants in lieu thereof) and warrants to purchase up to 3,000,000 shares of common stock at a combined price of $5.00. The warrants have an exercise price of $4.87 per share, are exercisable immediately and expire in five years. Maxim Group LLC is acting as sole placement agent. The gross proceeds are expected to be $15 million.",
        "status: Priced | principal: USD 15000000 | security: common stock | shares: 3000000 | price: USD 5 | security: warrants | underwriter: Maxim Group LLC")]
    [InlineData("Elgin Partners Announces Partial Redemption of 10.5% Notes",
        "PHOENIX, Aug. 22, 2013 /PRNewswire/ -- Elgin Partners Holdings LLC announced today that it will redeem $65 million aggregate principal amount, or approximately 35%, of its 10.5% Senior Secured Notes due 2017 with the proceeds of an equity offering. The redemption date is September 23, 2013 and the redemption price is 110.5%.",
        "security: 10.5% Senior Secured Notes due 2017 | principal: USD 65000000 | redemptionDate: 2013-09-23")]
    [InlineData("Garrison Calls 5% Convertible Notes",
        "SAN MATEO, Calif.--(BUSINESS WIRE)--Feb. 9, 2004--Garrison Software Corp. (Nasdaq:GRSN) said today that it will call for redemption its $150 million outstanding of 5% convertible subordinated notes due November 1, 2006. The notes will be redeemed on March 12, 2004, at a price of $1,020 per $1,000 principal amount.",
        "security: 5% convertible subordinated notes due November 1, 2006 | principal: USD 150000000 | redemptionDate: 2004-03-12")]
    [InlineData("Ardmore Announces Stock Dividend and Cash Dividend",
        "LAFAYETTE, La., Sept. 17, 1998 -- Ardmore Bancshares Inc. (AMEX: ARD) declared a 10 percent stock dividend payable October 30, 1998 to shareholders of record October 9, 1998, and a quarterly cash dividend of 11 cents per share payable on the same date to shareholders of record October 9.",
        "perShare: USD 0.11 | frequency: Quarterly | recordDate: 1998-10-09 | paymentDate: 1998-10-30 | ratio: 11-for-10 | recordDate: 1998-10-09 | effectiveDate: 1998-10-30")]
    [InlineData("Hutchins Announces 100% Stock Dividend",
        "ROCHESTER, N.Y., July 25, 1996 -- Hutchins Controls Inc. (NYSE: HUT) announced today a two-for-one split of its common stock in the form of a 100% stock dividend, distributable August 30 to holders of record August 12, and a 10% increase in its quarterly dividend to $.11 per post-split share, payable September 13 to holders of record August 30.",
        "perShare: USD 0.11 | frequency: Quarterly | recordDate: 1996-08-30 | paymentDate: 1996-09-13 | ratio: 2-for-1 | recordDate: 1996-08-12 | effectiveDate: 1996-08-30")]
    [InlineData("Norland Gold Announces C$30 Million Bought Deal Financing",
        "VANCOUVER, British Columbia, March 12, 2019 (GLOBE NEWSWIRE) -- Norland Gold Corp. (TSXV: NLD) announced today that it has entered into an agreement with a syndicate of underwriters led by Birch Capital Markets, under which the underwriters have agreed to buy common shares on a bought deal basis, to provide the Company with gross proceeds of at least C$30 million. The common shares will be offered at a price of C$0.44 per common share. The offering is expected to close on or about April 2, 2019.",
        "status: Proposed | principal: CAD 30000000 | security: common shares | price: CAD 0.44 | closing: 2019-04-02 | underwriter: Birch Capital Markets")]
    [InlineData("Halbrook Valley Royalty Trust Announces Distribution",
        "RED BANK, N.J., April 27, 2018 /PRNewswire/ -- The Trustees of Halbrook Valley Royalty Trust (NYSE: HVT) announced today a quarterly distribution of $0.19 per unit for the second quarter of fiscal 2018, payable on May 30, 2018 to holders of record on May 18, 2018.\n\nRoyalties Anticipated    Royalties In Dollars    Cents per Unit\nMay                      $655,330                $0.0713\nJune                     $655,330                $0.0713",
        "perShare: USD 0.19 | frequency: Quarterly | recordDate: 2018-05-18 | paymentDate: 2018-05-30")]
    public void A_release_tells_its_facts(string headline, string text, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\n" + text + "\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
