namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How leads tell what authorities, courts and exchanges decide.</summary>
public class DecisionLeadTests
{
    [Theory]
    [InlineData("FDA Clears Norvane's Pump",
        "Norvane Devices, Inc. (Nasdaq: NRVN) received 510(k) clearance from the FDA to market its FlowMate infusion pump.",
        "authority: FDA | product: FlowMate infusion pump")]
    [InlineData("Norvane Gets CE Mark",
        "Norvane Devices, Inc. (Nasdaq: NRVN) has received CE Mark approval for its PulseGuide catheter.",
        "product: PulseGuide catheter")]
    [InlineData("Norvane Receives Designation",
        "The FDA has granted Breakthrough Therapy designation to NV-77, an antibody of Norvane Bio, Inc. (Nasdaq: NRVN).",
        "authority: FDA | product: NV-77")]
    [InlineData("Norvane Files Suit Against Halbrook",
        "Norvane Devices, Inc. (Nasdaq: NRVN) today filed a complaint in the United States District Court for the Northern District of California alleging that Halbrook Instruments infringes four of its patents.",
        "court: United States District Court for the Northern District of California | counterparty: Halbrook Instruments | claim: infringes four of its patents")]
    [InlineData("Norvane Changes Ticker",
        "Norvane Energy, Inc. (NYSE: NRVN) will change its ticker symbol from \"NRVN\" to \"SLQT\".",
        "oldSymbol: NRVN | newSymbol: SLQT")]
    [InlineData("Norvane Joins S&P SmallCap 600",
        "Norvane Energy, Inc. (NYSE: NRVN) will be added to the S&P SmallCap 600 effective prior to the opening of trading on Wednesday, May 12, 2021.",
        "exchange: S&P SmallCap 600 | effectiveDate: 2021-05-12")]
    public void A_lead_tells_its_facts(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told
            + "\n\nAbout Norvane\n\nNorvane is based in San Diego.\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
