namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How leads tell what becomes of offers, stakes, contracts and suits, and who the other side is.</summary>
public class DealTurnLeadTests
{
    [Theory]
    [InlineData("Norvane Enters Binding Term Sheet",
        "Norvane Metals Limited (ASX: NRV) is pleased to advise that it has executed a binding term sheet with Kobayashi Corporation, under which Kobayashi will invest A$60 million to acquire a 12.5% interest in the Marble Creek Lithium Project.",
        "status: Announced | buyer: Kobayashi Corporation | target: Marble Creek Lithium Project | stake: 12.5% | consideration: AUD 60000000")]
    [InlineData("Norvane Drops Bid for Crane Rubber",
        "Norvane Corp. (NYSE: NRVN) today said it has withdrawn its $21-a-share offer for Crane Rubber Co. after Crane's board again refused to negotiate.",
        "status: Terminated | buyer: Norvane Corp. | target: Crane Rubber Co.")]
    [InlineData("Norvane's Offer for Tamworth Goes Unconditional",
        "Norvane Leisure plc announces that its recommended offer for Tamworth Inns plc was declared unconditional in all respects today.",
        "status: Completed | target: Tamworth Inns plc")]
    [InlineData("Norvane Bank Agrees to Acquire Seven Branches",
        "Norvane Financial Corporation, the holding company for Norvane State Bank, announced today that the bank has agreed to acquire seven branch offices from Talbot Bank, N.A.",
        "status: Announced | seller: Talbot Bank, N.A. | buyer: Norvane Financial Corporation | target: seven branch offices")]
    [InlineData("Norvane Buys Out Partner",
        "Norvane Steel Corporation (NYSE: NRVN) said it has acquired the 50% of Norvane-Nippan Coatings that it did not already own from Nippan Kogyo Co. of Japan for $74 million.",
        "status: Completed | seller: Nippan Kogyo Co. | buyer: Norvane Steel Corporation | target: Norvane-Nippan Coatings | stake: 50% | consideration: USD 74000000")]
    [InlineData("Sale of the Shipping Division: Agreement Reached",
        "Norvane Tank ASA (OSE: NRV) has reached agreement with Fjordline Holding AS on the sale of its chemical tanker division for USD 215 million.",
        "status: Announced | seller: Norvane Tank ASA | buyer: Fjordline Holding AS | target: chemical tanker division | consideration: USD 215000000")]
    [InlineData("Norvane Agrees with Fjordline on Sale of Mikawa",
        "The shop Mikawa is changing hands: Norvane, Inc. (NASDAQ: NRVN) has sold it to Fjordline Holding Limited.",
        "status: Completed | seller: Norvane, Inc. | buyer: Fjordline Holding Limited | target: Mikawa")]
    [InlineData("Norvane Air Orders 15 Jets",
        "Norvane Air Lines, Inc. today signed a definitive purchase agreement with Airwright Industries for 15 AW-200 regional jets, with options for 10 more. The firm order is valued at $420 million at list prices.",
        "counterparty: Airwright Industries | amount: USD 420000000")]
    [InlineData("Norvane Selected for Desalination Plant",
        "Norvane Holdings Ltd (SGX: NRV) has been named preferred bidder by PUB, Singapore's national water agency, for the design, build, own and operate contract for a desalination plant.",
        "counterparty: PUB")]
    [InlineData("Norvane Regains Rights to HX-12",
        "Norvane Peptides, Inc. (NASDAQ: NRVN) announced today that Fujita Pharma Co. has notified the company that it is terminating the 2010 collaboration agreement for HX-12.",
        "counterparty: Fujita Pharma Co.")]
    [InlineData("Norvane Files Complaint with ITC",
        "Norvane Imaging Corp. (NYSE: NRVN) has filed a complaint with the U.S. International Trade Commission asking it to bar imports of LCD panels by Sanyung Display Co., Ltd., Hantai Optronics Corp. and Zhonghua Panel Ltd., which it says infringe three of its patents.",
        "court: U.S. International Trade Commission | counterparty: Sanyung Display Co., Ltd. | counterparty: Hantai Optronics Corp. | counterparty: Zhonghua Panel Ltd. | claim: infringe three of its patents")]
    [InlineData("Court of Chancery Enjoins Stockholder Vote on Norvane Merger",
        "Norvane Foods Company (NYSE: NRVN) announced that the Delaware Court of Chancery has issued a preliminary injunction delaying for 20 days the stockholder vote on its proposed merger with an affiliate of Kohl & Strand L.P.",
        "court: Delaware Court of Chancery | outcome: Court of Chancery Enjoins Stockholder Vote on Norvane Merger")]
    [InlineData("Norvane Sues State Regulator",
        "Norvane Telecom Corp. filed suit today in federal district court in Albany asking that an order be set aside.",
        "court: federal district court in Albany")]
    [InlineData("Norvane Receives Orphan Drug Designation",
        "Norvane Bio (Nasdaq: NRVN) today announced that the FDA has granted Orphan Drug Designation to its lead product candidate, TNG-908, for malignant glioma.",
        "authority: FDA | product: TNG-908")]
    [InlineData("Norvane to Be Acquired by Management Group",
        "Norvane Jewelry Co. (AMEX: NRV) said it has agreed to be acquired by a group led by its chairman for $9.75 a share in cash.",
        "status: Announced | target: Norvane Jewelry Co. | perShare: USD 9.75")]
    public void A_lead_tells_its_facts(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told + "\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
