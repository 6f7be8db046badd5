namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How leads tell deals, contracts and decisions whose sides stand apart from the verb: by who announces, by who owns, by what becomes of it.</summary>
public class ToldDealLeadTests
{
    [Theory]
    [InlineData("Completion of acquisition and Total Voting Rights",
        "Norvane plc (LSE: NRV, the \"Company\"), a leading specialist electronics supplier, is pleased to announce that all outstanding conditions have now been satisfied and the acquisition of Halbrook Holding AS, trading as Noratel, has completed today.",
        "status: Completed | buyer: Norvane plc | target: Halbrook Holding AS")]
    [InlineData("Proposed Acquisition of PhD Nutrition Ltd",
        "Norvane plc (AIM: NRV), a company that develops and markets sports nutrition products, announces the proposed acquisition of PhD Nutrition Ltd, a premium brand, for total consideration of £32.0 million.",
        "status: Proposed | buyer: Norvane plc | target: PhD Nutrition Ltd | consideration: GBP 32000000")]
    [InlineData("Proposed acquisition of Halbrook Payroll Limited",
        "The Board of Norvane plc is pleased to announce that it has today conditionally agreed to acquire the entire issued share capital of Halbrook Payroll Limited from Elm Group Limited.",
        "status: Announced | seller: Elm Group Limited | buyer: Norvane plc | target: Halbrook Payroll Limited")]
    [InlineData("Norvane Reports New Contracts",
        "Norvane Corporation (NASDAQ: NRVN) announced today the receipt of new contract awards. The company also reported that the U.S. Navy exercised options on existing contracts for power distribution equipment for two destroyers in the amount of $5.3 million.",
        "counterparty: U.S. Navy | amount: USD 5300000")]
    [InlineData("Norvane Signs Supply Agreement",
        "Norvane Foods, Inc. (NYSE: NRVN) today announced that it has signed a five-year supply agreement with a subsidiary of Halbrook Stores Inc. for private-label soups.",
        "counterparty: Halbrook Stores Inc.")]
    [InlineData("Judge Rejects Motion to Dismiss Norvane Lawsuit",
        "A federal judge today rejected a motion by the Elm Television Council to dismiss a lawsuit brought against the council and others by Norvane Entertainment, Inc. (NYSE: NRVN).",
        "counterparty: Elm Television Council | outcome: Judge Rejects Motion to Dismiss Norvane Lawsuit")]
    [InlineData("FDA Delays Action on Norvane Drug",
        "Norvane Biopharma, Inc. (NYSE: NRVN) today announced that the FDA has advised the company that it may require two additional weeks to take action on the New Drug Application for Ampligor for chronic fatigue.",
        "authority: FDA | product: Ampligor")]
    [InlineData("Norvane to Sell Packaging Business",
        "Norvane (NYSE: NRVN), a global packaging company, today announced it has signed an agreement to sell its Europe packaging business to Halbrook Industries Holdings for $120 million in cash. The business (Norvane Poland Packaging Services Sp. z o.o.) has 2,600 employees.",
        "status: Announced | seller: Norvane | buyer: Halbrook Industries Holdings | target: Europe packaging business | consideration: USD 120000000")]
    [InlineData("Norvane Delivers First Locomotives Under Kazakh Order",
        "Norvane Rail Corp. (NYSE: NRVN) has delivered the first 20 of 150 freight locomotives ordered by Kazakhstan Railways, the company said. The order is worth $650 million.",
        "amount: USD 650000000")]
    [InlineData("Norvane and Halbrook Sign Cross-License",
        "Norvane Displays plc and Halbrook Electronics Corp. have signed a cross-licence covering their patents on polymer displays.",
        "counterparty: Halbrook Electronics Corp.")]
    [InlineData("Norvane Gets Binding Offer for French Unit",
        "Norvane International plc has received a binding offer from Groupe Lamarque SAS for its French distribution business for an enterprise value of €85 million.",
        "status: Proposed | seller: Norvane International plc | buyer: Groupe Lamarque SAS | target: French distribution business | consideration: EUR 85000000")]
    [InlineData("EPA Registers New Norvane Herbicide",
        "Norvane AgroSciences Corp. announced that the U.S. Environmental Protection Agency has granted registration for its Vantex corn herbicide.",
        "authority: U.S. Environmental Protection Agency | product: Vantex corn herbicide")]
    [InlineData("Norvane and Halbrook Call Off Deal",
        "Norvane Inc. and Halbrook Energy Inc. (NYSE: HLBK) today said they have agreed to call off Norvane's $2.4 billion acquisition of Halbrook after antitrust authorities sued to block it.",
        "status: Terminated | buyer: Norvane Inc. | target: Halbrook Energy Inc. | consideration: USD 2400000000")]
    public void A_lead_tells_its_facts(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told + "\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
