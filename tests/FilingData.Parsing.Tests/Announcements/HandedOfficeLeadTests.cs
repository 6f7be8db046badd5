namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How leads tell who hands an office to whom, and whom a clause means that says so by the way.</summary>
public class HandedOfficeLeadTests
{
    [Theory]
    [InlineData("Norvane Names Roe to Lead Commercial Lending",
        "Norvane Bank said Jane Roe, a 20-year banking veteran, was named executive vice president and head of commercial lending. She succeeds Thomas Ware, who retired in April.",
        "action: Jane Roe: Appointed | position: Jane Roe: executive vice president | position: Jane Roe: head of commercial lending | successorTo: Jane Roe: Thomas Ware | action: Thomas Ware: Retired | position: Thomas Ware: head of commercial lending")]
    [InlineData("Milton to Take the Helm at Norvane",
        "Norvane Hotels Corporation (NYSE: NRVN) said today that Paul Milton will take the helm as chief executive officer on June 1.",
        "action: Paul Milton: Appointed | position: Paul Milton: chief executive officer | effective: Paul Milton: 2021-06-01")]
    [InlineData("Norvane Board Welcomes Two",
        "Norvane Financial Corp. (NYSE: NRVN) has welcomed to its board of directors Denise Okafor and Michael Trent. Mr. Trent is retired from Hobart Insurance, where he was chief actuary.",
        "action: Denise Okafor: Appointed | position: Denise Okafor: director | action: Michael Trent: Appointed | position: Michael Trent: director")]
    [InlineData("Norvane Announces Promotion",
        "Norvane Controls Inc. (NYSE: NRVN) announced a promotion. Allen Tso has been made vice president of human resources.",
        "action: Allen Tso: Appointed | position: Allen Tso: vice president of human resources")]
    [InlineData("Norvane Chairman Passes the Baton",
        "After nine years as chairman, Gerald Findlay has passed the baton to Marie-Claude Tremblay, Norvane Mining Inc. (TSX: NRV) announced today following its annual meeting.",
        "action: Gerald Findlay: Departed | position: Gerald Findlay: chairman | action: Marie-Claude Tremblay: Appointed | position: Marie-Claude Tremblay: chairman | successorTo: Marie-Claude Tremblay: Gerald Findlay")]
    [InlineData("Norvane Hands the Gavel to New Chairman",
        "Charles Eastman, chairman of Norvane Bancorp, Inc. (Nasdaq: NRVN) for 22 years, has handed the gavel to Linda Brewster.",
        "action: Charles Eastman: Departed | position: Charles Eastman: chairman | action: Linda Brewster: Appointed | position: Linda Brewster: chairman | successorTo: Linda Brewster: Charles Eastman")]
    [InlineData("Norvane Founder to Become Executive Chair",
        "Norvane Software, Inc. (NYSE: NRVN) announced that its founder, Leon Drake, will transition from CEO to Executive Chair effective June 30. The Board has named Chief Revenue Officer Amanda Fitch as his successor. Lead independent director Howard Zane will rotate off the board in November.",
        "action: Leon Drake: Departed | position: Leon Drake: CEO | effective: Leon Drake: 2021-06-30 | action: Leon Drake: Appointed | position: Leon Drake: Executive Chair | action: Amanda Fitch: Appointed | position: Amanda Fitch: CEO | successorTo: Amanda Fitch: Leon Drake | action: Howard Zane: Departed | position: Howard Zane: director")]
    [InlineData("Norvane Appoints Beauty Veteran",
        "Norvane Cosmetics (NYSE: NRVN) announced that Isabelle Fournier will be joining the group as Chief Brand Officer, reporting to CEO Mark Bellamy. She starts on 1 June.",
        "action: Isabelle Fournier: Appointed | position: Isabelle Fournier: Chief Brand Officer | effective: Isabelle Fournier: 2021-06-01")]
    public void A_lead_tells_its_facts(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told
            + "\n\nAbout Norvane\n\nNorvane is based in San Diego.\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
