namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How leads tell who takes and leaves an office.</summary>
public class OfficeLeadTests
{
    [Theory]
    [InlineData("Norvane Names New CFO",
        "Norvane Foods, Inc. (NYSE: NRVN) has tapped Laura Wenzel as its next chief financial officer. She starts on June 1, 2021 and takes over from Peter Kolb, who is leaving to pursue other interests.",
        "action: Laura Wenzel: Appointed | position: Laura Wenzel: chief financial officer | effective: Laura Wenzel: 2021-06-01 | successorTo: Laura Wenzel: Peter Kolb | action: Peter Kolb: Departed | position: Peter Kolb: chief financial officer")]
    [InlineData("Norvane Elects Two to Board",
        "Laura Wenzel and James Orr have joined the board of directors of Norvane Foods, Inc. (NYSE: NRVN), expanding it to 11 members, nine of whom are independent.",
        "action: Laura Wenzel: Appointed | position: Laura Wenzel: director | action: James Orr: Appointed | position: James Orr: director | boardSize: 11 | independentDirectors: 9")]
    [InlineData("Norvane Announces Change",
        "Norvane Foods, Inc. (NYSE: NRVN) said James Orr steps down as chairman but stays on as lead independent director.",
        "action: James Orr: Resigned | position: James Orr: chairman")]
    [InlineData("Norvane Shareholders Elect Directors",
        "At the annual general meeting of Norvane Gold Corp. (NYSE: NRVN) held on May 3, 2021, shareholders elected all six nominees as directors.",
        "date: 2021-05-03")]
    [InlineData("Norvane Appoints Chief Technology Officer",
        "Norvane Corp. (NYSE: NRVN) welcomed Dr. Laura Wenzel to its executive team as Chief Technology Officer, a newly created role, reporting to CEO Peter Kolb.",
        "action: Laura Wenzel: Appointed | position: Laura Wenzel: Chief Technology Officer")]
    [InlineData("Norvane Expands Board",
        "The Board of Directors of Norvane Corp. (NYSE: NRVN) has been expanded from seven to nine with the addition of Laura Wenzel.",
        "action: Laura Wenzel: Appointed | position: Laura Wenzel: director | boardSize: 9")]
    [InlineData("Norvane CFO Resigns",
        "Norvane Corp. (NYSE: NRVN) reported the resignation of James Orr as its Chief Financial Officer, effective June 30. Controller Laura Wenzel will act as interim CFO.",
        "action: James Orr: Resigned | position: James Orr: Chief Financial Officer | effective: James Orr: 2021-06-30 | action: Laura Wenzel: Interim | position: Laura Wenzel: interim CFO | successorTo: Laura Wenzel: James Orr")]
    [InlineData("Norvane Announces AGM Results",
        "Norvane Gold Corp. (TSX: NRV) is pleased to report the voting results of its annual meeting of shareholders held on May 3, 2021. All nominees were elected.",
        "date: 2021-05-03")]
    [InlineData("Norvane Postpones Special Meeting",
        "Norvane Corp. (NYSE: NRVN) has postponed its special meeting of stockholders, originally scheduled for May 20, 2021, to May 30, 2021.",
        "date: 2021-05-30")]
    [InlineData("Radnor Announces Departure of CEO",
        "Radnor Health, Inc. (NYSE: RDH) today announced that Steven Cray has resigned as chief executive officer, effective today. The board has appointed Alicia Monroe, an independent director since 2018, as interim chief executive officer.",
        "action: Steven Cray: Resigned | position: Steven Cray: chief executive officer | effective: Steven Cray: 2021-05-04 | action: Alicia Monroe: Interim | position: Alicia Monroe: interim chief executive officer | successorTo: Alicia Monroe: Steven Cray")]
    [InlineData("Solano CEO Steps Down",
        "Solano Mills Inc. (NYSE: SLWN) announced that director Rita Cole will act as CEO on an interim basis while the board searches for a replacement.",
        "action: Rita Cole: Interim | position: Rita Cole: CEO")]
    [InlineData("Norden Names Technology Chief",
        "Norden Networks, Inc. (NYSE: OSPN) announced that Gene Watanabe is joining the company as its chief technology officer, starting July 8.",
        "action: Gene Watanabe: Appointed | position: Gene Watanabe: chief technology officer | effective: Gene Watanabe: 2021-07-08")]
    [InlineData("Board Change at Norden",
        "Norden Shipping Ltd. (NYSE: OSPN) announced today that Mr. Bjorn Lund has resigned from the Board of Directors. He has been replaced by Mr. Even Skaar.",
        "action: Bjorn Lund: Resigned | position: Bjorn Lund: director | action: Even Skaar: Appointed | position: Even Skaar: director | successorTo: Even Skaar: Bjorn Lund")]
    [InlineData("Norden Chairman to Retire",
        "Norden Shipping Ltd. (NYSE: OSPN) announced that Charles Nolan, its chairman, intends to retire at the annual meeting of shareholders to be held on June 20.",
        "action: Charles Nolan: Retired | position: Charles Nolan: chairman | effective: Charles Nolan: 2021-06-20")]
    [InlineData("Alder Names Jane Roe President & CEO, John Doe Separated From Company",
        "Alder Corporation (NYSE: ALD) today announced that Jane Roe has been named President and Chief Executive Officer, effective immediately.",
        "action: Jane Roe: Appointed | position: Jane Roe: President | position: Jane Roe: Chief Executive Officer | effective: Jane Roe: 2021-05-04")]
    [InlineData("Birch Appoints Chief Commercial Officer",
        "Birch Sciences, Inc. (Nasdaq: BRCH) today announced that Ann Lowell has been appointed Chief Commercial Officer, effective July 1. Ms. Lowell will report to Daniel Marsh, Chairman and Chief Executive Officer. She replaces Laura Fell, who is leaving Birch for personal reasons.",
        "action: Ann Lowell: Appointed | position: Ann Lowell: Chief Commercial Officer | effective: Ann Lowell: 2021-07-01 | successorTo: Ann Lowell: Laura Fell | action: Laura Fell: Departed | position: Laura Fell: Chief Commercial Officer")]
    [InlineData("Cedar Names Finance Chief",
        "Cedar Corporation (NYSE: CDR) today announced that Michael Foster will become chief financial officer, effective November 1. Foster, 43, will report directly to Brian Corn, Cedar's chairman and CEO. He succeeds Cathy Lane, who announced earlier this year her plans to retire.",
        "action: Michael Foster: Appointed | position: Michael Foster: chief financial officer | effective: Michael Foster: 2021-11-01 | successorTo: Michael Foster: Cathy Lane | action: Cathy Lane: Retired | position: Cathy Lane: chief financial officer")]
    [InlineData("Dover Elects Director",
        "Dover Corporation (NYSE: DOV) today announced that Jane D. Roe, who recently retired as chief executive officer of Elm Foods, LLC, has been elected to the company's board of directors, effective today.",
        "action: Jane D. Roe: Elected | position: Jane D. Roe: director | effective: Jane D. Roe: 2021-05-04")]
    [InlineData("Elder Names Finance Chief",
        "Elder Holdings, Inc. (NYSE: ELD) today announced that Suketu (\"Suky\") Upadhyay will join the Company as Chief Financial Officer, effective July 1, 2021. Mr. Upadhyay will assume the CFO role from Daniel P. Florin, who will remain with the Company as an adviser.",
        "action: Suketu (\"Suky\") Upadhyay: Appointed | position: Suketu (\"Suky\") Upadhyay: Chief Financial Officer | effective: Suketu (\"Suky\") Upadhyay: 2021-07-01 | successorTo: Suketu (\"Suky\") Upadhyay: Daniel P. Florin")]
    [InlineData("Fir Elects Two Directors",
        "The Fir Company (NYSE: FIR) today announced that its Board of Directors has elected Jane L. Roe, Chief Executive Officer, Elm Health, Inc., and John R. Doe, Chief Information Officer, Ash Parcel, Inc., as independent directors. The appointments are effective immediately.",
        "action: Jane L. Roe: Elected | position: Jane L. Roe: independent director | effective: Jane L. Roe: 2021-05-04 | action: John R. Doe: Elected | position: John R. Doe: independent director | effective: John R. Doe: 2021-05-04")]
    [InlineData("Grove Announces CEO Transition",
        "Grove Market, Inc. (Nasdaq: GRV) today announced that it has formed an office of the CEO, comprised of Jane Roe, President and Chief Operating Officer, and John Doe, Chief Financial Officer, who will serve as Interim Co-Chief Executive Officers.",
        "action: Jane Roe: Interim | position: Jane Roe: Interim Co-Chief Executive Officer | action: John Doe: Interim | position: John Doe: Interim Co-Chief Executive Officer")]
    [InlineData("Norvane Announces Changes to Its Board",
        "Norvane Foods, Inc. (NYSE: NRVN) announced that Marcus Lindqvist, Ph.D., and Dr. Hope Adeyemi will stand for election to the board at the 2021 annual meeting of shareholders on June 10.",
        "action: Marcus Lindqvist: Nominated | position: Marcus Lindqvist: director | action: Hope Adeyemi: Nominated | position: Hope Adeyemi: director")]
    [InlineData("Norvane Elects Officers",
        "At a meeting held today, the board of directors of Norvane Foods, Inc. (NYSE: NRVN) elected the following officers: Karen Blixt, President and Chief Operating Officer; Lee Wang, Vice President-Tax; and Raj Patel, Vice President and Controller.",
        "action: Karen Blixt: Elected | position: Karen Blixt: President | position: Karen Blixt: Chief Operating Officer | action: Lee Wang: Elected | position: Lee Wang: Vice President-Tax | action: Raj Patel: Elected | position: Raj Patel: Vice President | position: Raj Patel: Controller")]
    [InlineData("Norvane Says Blixt Won't Seek Another Term",
        "Norvane Foods, Inc. (NYSE: NRVN) director Karen Blixt has decided not to seek re-election, the company said.",
        "action: Karen Blixt: Departed | position: Karen Blixt: director")]
    [InlineData("Norvane Welcomes New Director",
        "Norvane Foods, Inc. (NYSE: NRVN) is pleased to welcome Rachel Stein, former CFO of Elm Bio, to its board of directors.",
        "action: Rachel Stein: Appointed | position: Rachel Stein: director")]
    [InlineData("Norvane Taps Elm Veteran to Lead Europe",
        "Norvane Foods, Inc. (NYSE: NRVN) announced today that it has hired Jean-Luc de Vries as president, EMEA.",
        "action: Jean-Luc de Vries: Appointed | position: Jean-Luc de Vries: president, EMEA")]
    [InlineData("Norvane Announces Management Changes",
        "Norvane Foods, Inc. (NYSE: NRVN) today announced the following management changes. Karen Blixt, formerly senior vice president of sales, becomes chief commercial officer. Lee Wang has left the company.",
        "action: Karen Blixt: Appointed | position: Karen Blixt: chief commercial officer | action: Lee Wang: Departed")]
    public void A_lead_tells_its_facts(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told
            + "\n\nAbout Norvane\n\nNorvane is based in San Diego.\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
