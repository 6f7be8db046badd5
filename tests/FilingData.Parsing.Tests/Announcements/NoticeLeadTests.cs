namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How leads tell contracts, suits, decisions and notices below headlines that tell little of them.</summary>
public class NoticeLeadTests
{
    [Theory]
    [InlineData("Norvane Amends Revolver",
        "Norvane Foods, Inc. (Nasdaq: NRVN) has amended its revolving credit agreement with a syndicate of seven banks led by Halbrook Bank, N.A. The amendment increases total commitments to $450 million from $300 million.",
        "counterparty: Halbrook Bank, N.A. | amount: USD 450000000")]
    [InlineData("A Sweeter Deal: Norvane and Halbrook Team Up",
        "Norvane Ice Cream, Inc. (Nasdaq: NRVN) and Halbrook Rum Ltd., a unit of Spirit Brands plc, are joining forces to bring frozen desserts to grocers.",
        "counterparty: Halbrook Rum Ltd.")]
    [InlineData("Norvane Closes $92 Million Loan on Hotel",
        "Norvane Lodging, Inc. (NYSE: NRVN) announced the closing of a $92.0 million mortgage loan secured by the Royal Palm Waikiki. The loan, provided by Halbrook Life Insurance Company, bears interest at 4.15%.",
        "counterparty: Halbrook Life Insurance Company | amount: USD 92000000")]
    [InlineData("Norvane and Teamsters Reach Tentative Accord",
        "Norvane Freight, Inc. (Nasdaq: NRVN) has reached a tentative labor agreement with the International Brotherhood of Weavers covering about 7,400 workers.",
        "counterparty: International Brotherhood of Weavers")]
    [InlineData("Norvane Signs Definitive License",
        "Norvane Bio, Inc. (Nasdaq: NRVN) has granted Halbrook Seiyaku Co., Ltd. exclusive rights to commercialize NV-7 in Japan. Norvane will receive an upfront payment of $20 million.",
        "counterparty: Halbrook Seiyaku Co., Ltd. | amount: USD 20000000")]
    [InlineData("Norvane Enters Sales Agreement in Korea",
        "Norvane Devices, Inc. (Nasdaq: NRVN) today announced an exclusive agreement under which Halbrook Electronics Co. will sell Norvane's products in South Korea.",
        "counterparty: Halbrook Electronics Co.")]
    [InlineData("Norvane's Rigs Fully Booked",
        "Norvane Offshore, Inc. (NYSE: NRVN) has secured two-year contracts for two rigs with Halbrook Petroleum S.A. The combined contract value, including mobilization, is approximately $198 million.",
        "counterparty: Halbrook Petroleum S.A. | amount: USD 198000000")]
    [InlineData("Jury Clears Norvane in Hip Implant Trial",
        "A jury in the Superior Court of California for the County of Los Angeles has returned a verdict in favor of Norvane Devices, Inc. (Nasdaq: NRVN), which was not liable for injuries claimed by plaintiff Robert Darrow.",
        "court: Superior Court of California for the County of Los Angeles | counterparty: Robert Darrow | outcome: Jury Clears Norvane in Hip Implant Trial")]
    [InlineData("Norvane Wins ITC Ruling Barring Imports",
        "The U.S. International Trade Commission has issued an exclusion order barring imports of lamps that infringe patents of Norvane Lighting, Inc. (Nasdaq: NRVN). The respondents included Halbrook Lamps Co., Ltd. and Elmway International, Inc.",
        "court: U.S. International Trade Commission | counterparty: Halbrook Lamps Co., Ltd. | counterparty: Elmway International, Inc. | outcome: Wins ITC Ruling Barring Imports")]
    [InlineData("Norvane Appeals Verdict",
        "Norvane Telecom, Inc. (Nasdaq: NRVN) will appeal a verdict by a jury in the District Court for the City and County of Denver that awarded $18.2 million in damages to Halbrook Wireless LLC, a former reseller, for breach of contract.",
        "court: District Court for the City and County of Denver | counterparty: Halbrook Wireless LLC | claim: breach of contract")]
    [InlineData("Norvane Will Pay $4.8 Million to Resolve Probe",
        "Norvane Dialysis, Inc. (Nasdaq: NRVN) has reached an agreement with the U.S. Department of Justice to settle a civil investigation. Norvane will pay $4.8 million.",
        "counterparty: U.S. Department of Justice | outcome: Resolve Probe")]
    [InlineData("Norvane Countersues",
        "Norvane Robotics, Inc. (Nasdaq: NRVN) has filed counterclaims against Halbrook Automation GmbH in the U.S. District Court for the Western District of Pennsylvania.",
        "court: U.S. District Court for the Western District of Pennsylvania | counterparty: Halbrook Automation GmbH")]
    [InlineData("Norvane Receives NYSE Notice",
        "Norvane Foods, Inc. (NYSE: NRVN) was notified by the New York Stock Exchange that it is not in compliance with the continued listing standards.",
        "exchange: New York Stock Exchange")]
    [InlineData("Norvane Shares to Be Quoted on OTCQX",
        "Norvane Uranium, Inc. announced that its common stock will cease trading on the NYSE MKT. The Company expects the shares to be quoted on the OTCQX marketplace under the symbol \"NRVU\" beginning May 11, 2021.",
        "exchange: OTCQX | newSymbol: NRVU | effectiveDate: 2021-05-11")]
    [InlineData("Norvane Annual Meeting Moved Online",
        "Norvane Trust (NYSE: NRVN) announced that the location of its Annual Meeting of Shareholders has been changed. The meeting will be held on Thursday, June 10, 2021 at 9:00 a.m.",
        "date: 2021-06-10")]
    [InlineData("All Director Nominees Elected at Norvane's Annual Meeting",
        "Norvane Foods, Inc. (NYSE: NRVN) announced that at today's annual meeting shareholders elected all ten nominees.",
        "date: 2021-05-04")]
    [InlineData("Plan Confirmed: Norvane to Exit Bankruptcy",
        "Norvane Homes, Inc. announced that the U.S. Bankruptcy Court for the District of Delaware today confirmed its plan of reorganization.",
        "approval: U.S. Bankruptcy Court for the District of Delaware")]
    public void A_lead_tells_its_facts(string headline, string told, string rows)
    {
        var news = Read(headline, told);
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }

    [Theory]
    [InlineData("Norvane Lands Eight-Year Business",
        "Norvane Polymers, Inc. (NYSE: NRVN) has been chosen as sole supplier of cord by Halbrook Automotive SE and by Elmway Group S.A.",
        "Agreement")]
    [InlineData("Former Distributor's Claims Thrown Out",
        "A federal judge in Tulsa has dismissed all claims filed against Norvane Pump, Inc. (Nasdaq: NRVN) by a former distributor.",
        "Litigation")]
    [InlineData("FDA Places Clinical Hold on Norvane Candidate",
        "Norvane Bio, Inc. (Nasdaq: NRVN) announced that it has received verbal notice from the FDA that its application for NV-1 has been placed on clinical hold.",
        "Regulatory")]
    [InlineData("Norvane Reports New Employee Grants Under Rule 5635(c)(4)",
        "Norvane Bio, Inc. (Nasdaq: NRVN) granted eleven newly hired employees options to purchase 86,500 shares of common stock.",
        "Compensation")]
    [InlineData("Norvane Publishes Annual and Sustainability Report",
        "Norvane AB (publ) has today published its Annual and Sustainability Report for 2020.",
        "AnnualReport")]
    [InlineData("Norvane Paper Goes Dark: Mill to Close for Good",
        "Norvane Paper Company said it will permanently close its mill in Two Harbors, Minnesota, on July 31.",
        "Restructuring")]
    [InlineData("Norvane Plans to Cut Workforce by 15%",
        "Norvane Bio, Inc. (Nasdaq: NRVN) announced a strategic reprioritization of its pipeline.",
        "Restructuring")]
    [InlineData("Norvane Confirms Receipt of Letter from Activist",
        "Norvane plc notes the letter published today by Halbrook Capital Management LP.",
        "TakeoverDefense")]
    [InlineData("Norvane Announces New Drilling Results at Cotter Ranch",
        "Norvane Oil, Inc. said its Cotter Ranch well tested at 4.2 million cubic feet of gas a day.",
        "Other")]
    public void A_lead_tells_what_is_announced(string headline, string told, string kind) => Assert.Equal(kind, Read(headline, told).Kind);

    private static Announcement Read(string headline, string told) => Releases.Read<Announcement>(headline
        + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told + "\n\nAbout Norvane\n\nNorvane is based in San Diego.\n");
}
