namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How leads tell contracts: who gives them, who renews them, what they are worth.</summary>
public class ContractLeadTests
{
    [Theory]
    [InlineData("Norvane Awarded Contract",
        "Norvane Marine, Inc. (Nasdaq: NRVN) announced today that the U.S. Navy has awarded it a five-year contract with a ceiling of $85 million.",
        "counterparty: U.S. Navy")]
    [InlineData("Norvane Renews Agreement",
        "Norvane Payments, Inc. (Nasdaq: NRVN) today announced that Halbrook Stores, Inc. has renewed its agreement with the Company for another five years.",
        "counterparty: Halbrook Stores, Inc.")]
    [InlineData("Norvane Signs Memorandum of Understanding",
        "Norvane LNG, Inc. (Nasdaq: NRVN) announced the signing of a non-binding memorandum of understanding with the Halbrook Port Authority.",
        "counterparty: Halbrook Port Authority")]
    [InlineData("Halbrook Selects Norvane as Cloud Provider",
        "Norvane Cloud, Inc. (Nasdaq: NRVN) today announced that Halbrook Insurance Group has chosen it as its exclusive cloud provider in a seven-year agreement.",
        "counterparty: Halbrook Insurance Group")]
    [InlineData("Norvane Enters Definitive Agreement for Sale-Leaseback",
        "Norvane Foods, Inc. (Nasdaq: NRVN) has entered into a sale-leaseback agreement with Halbrook Realty Trust for its headquarters for gross proceeds of $33.5 million.",
        "counterparty: Halbrook Realty Trust | amount: USD 33500000")]
    [InlineData("Norvane Enters Lease",
        "Norvane Realty Trust (NYSE: NRVN) has leased 120,000 square feet at its Bay Tower to Halbrook Software for 12 years.",
        "counterparty: Halbrook Software")]
    [InlineData("Norvane Inks Distribution Deal",
        "Norvane Devices, Inc. (Nasdaq: NRVN) has named Halbrook Medical GmbH as exclusive distributor of its pumps in Germany.",
        "counterparty: Halbrook Medical GmbH")]
    [InlineData("Norvane Enters Into Collaboration",
        "Under a new collaboration, Norvane Bio, Inc. (Nasdaq: NRVN) and the University of Halbrook will study NV-1 in sepsis.",
        "counterparty: University of Halbrook")]
    [InlineData("Norvane Chosen for Highway Project",
        "Norvane Construction Corp. (NYSE: NRVN) has been selected by the Texas Department of Transportation for a $640 million highway project.",
        "counterparty: Texas Department of Transportation | amount: USD 640000000")]
    [InlineData("Norvane Increases Credit Line",
        "Norvane Finance Corp. (NYSE: NRVN) said that its lenders have agreed to increase its revolving credit line by $50 million to $300 million.",
        "amount: USD 300000000")]
    [InlineData("Halbrook Awards Norvane $30 Million Contract",
        "Halbrook Power Corp. awarded Norvane Engineering, Inc. (Nasdaq: NRVN) a contract to build two substations. The contract is worth $30 million.",
        "counterparty: Halbrook Power Corp. | amount: USD 30000000")]
    [InlineData("Fenwick Signs Power Purchase Agreement",
        "Fenwick Power Corporation (NYSE: FWP) today announced that it has signed a 20-year power purchase agreement with the City of Halloran for 150 megawatts of solar power.",
        "counterparty: City of Halloran")]
    [InlineData("Teravance Announces Time Charter",
        "Teravance Shipping Inc. (NASDAQ: TVSI) announced today that, through a separate wholly-owned subsidiary, it entered into a time charter contract with Glencoal International AG for one of its vessels.",
        "counterparty: Glencoal International AG")]
    [InlineData("Norvane Signs Satellite Agreement",
        "Norvane Space, Inc. (Nasdaq: NRVN) announced today that Telmundo Corporation, a pay-TV operator, has signed an agreement for three transponders.",
        "counterparty: Telmundo Corporation")]
    [InlineData("Trident Orders 20 Aircraft from Aerion",
        "Aerion Aircraft Inc. (NYSE: AEN) and Trident Airlines today announced a firm order for 20 AE-190 aircraft valued at $1.1 billion at list prices.",
        "counterparty: Trident Airlines | amount: USD 1100000000")]
    [InlineData("Quanta Wins Space Agency Work",
        "NASA has selected Quanta Space Systems, Inc. (NASDAQ: QSS) to build two lunar relay satellites. The contract is worth up to $117 million.",
        "counterparty: NASA | amount: USD 117000000")]
    [InlineData("Sunmark Signs Supply Agreement",
        "Sunmark Solar, Inc. (NASDAQ: SMK) today announced a multi-year agreement to supply Volter Energy with 4.5 gigawatts of thin-film modules.",
        "counterparty: Volter Energy")]
    [InlineData("Metrolab Extends Contract",
        "Metrolab Corp. (NASDAQ: MLAB) announced today that it has extended its contract with Kaiser County Health System for three more years. The renewal has an estimated value of $33 million.",
        "counterparty: Kaiser County Health System | amount: USD 33000000")]
    public void A_lead_tells_its_facts(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told
            + "\n\nAbout Norvane\n\nNorvane is based in San Diego.\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
