namespace FilingData.Parsing.Tests.Structure;

/// <summary>Which lines above a text are its title, and where one title ends and the next begins.</summary>
public class TitleLineTests
{
    private const string Text =
        "DAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT), a maker of hand tools, today announced that it has opened a new plant\n"
        + "in Ohio, which will make hammers and saws for customers in the Midwest. The plant employs three hundred people.\n";

    [Theory]
    [InlineData("NORTHFIELD TOOLS CORPORATION\nAnnounces Pricing of Two Million Shares\n\n", "NORTHFIELD TOOLS CORPORATION Announces Pricing of Two Million Shares")]
    [InlineData("NORTHFIELD BANCORP, ALDER BANCORP\nANNOUNCE LETTER OF INTENT\n\n", "NORTHFIELD BANCORP, ALDER BANCORP ANNOUNCE LETTER OF INTENT")]
    [InlineData("NORTHFIELD TOOLS, INC. AND ALDER SAWS, INC. ANNOUNCE EXECUTION OF MERGER\nAGREEMENT CREATING THE LARGEST MAKER OF SAWS IN OHIO\n\n",
        "NORTHFIELD TOOLS, INC. AND ALDER SAWS, INC. ANNOUNCE EXECUTION OF MERGER AGREEMENT CREATING THE LARGEST MAKER OF SAWS IN OHIO")]
    [InlineData("Northfield Tools Inc. Announces Proposed Offering\n$190 Million of Exchangeable Notes\n\n", "Northfield Tools Inc. Announces Proposed Offering $190 Million of Exchangeable Notes")]
    [InlineData("NORTHFIELD COMMENCES OFFER FOR OUTSTANDING\nFLOATING RATE SENIOR SECURED NOTES DUE 2022 AND 12% SENIOR NOTES\n\n",
        "NORTHFIELD COMMENCES OFFER FOR OUTSTANDING FLOATING RATE SENIOR SECURED NOTES DUE 2022 AND 12% SENIOR NOTES")]
    [InlineData("NORTHFIELD WINS IN COURT . . .\nCLAIMS RETRACTED\n\n", "NORTHFIELD WINS IN COURT . . . CLAIMS RETRACTED")]
    [InlineData("Northfield Tools Inc. Enters Into $50 Million\nCredit Facility with Alder Bank, N.A.\n\n", "Northfield Tools Inc. Enters Into $50 Million Credit Facility with Alder Bank, N.A.")]
    [InlineData("Northfield Provides Update on Plant, Appoints\nJane Miller Chief Operating Officer\n\n", "Northfield Provides Update on Plant, Appoints Jane Miller Chief Operating Officer")]
    [InlineData("Northfield Opens Plant, Raises 2020\nSales Outlook\n\n", "Northfield Opens Plant, Raises 2020 Sales Outlook")]
    [InlineData("Northfield Reports Results for the\nNine Months\nEnded September 30, 2019\n\n", "Northfield Reports Results for the Nine Months Ended September 30, 2019")]
    [InlineData("Northfield Announces Placement of $75 Million of Notes\nDue 2027\n\n", "Northfield Announces Placement of $75 Million of Notes Due 2027")]
    [InlineData("Northfield Granted Permanent Injunction in Trade Secret Case.\n\n", "Northfield Granted Permanent Injunction in Trade Secret Case.")]
    [InlineData("Northfield Tools Inc. (NYSE: NFT) Announces Quarterly Dividend\n\n", "Northfield Tools Inc. (NYSE: NFT) Announces Quarterly Dividend")]
    [InlineData("DAYTON PROJECT\n\nSIGNING OF AN AGREEMENT WITH ALDER INC.\n\n", "SIGNING OF AN AGREEMENT WITH ALDER INC.")]
    [InlineData("NORTHFIELD\nNEWS RELEASE\n\nSUBJECT:  NORTHFIELD ANNOUNCES REDEMPTION OF 9.5% NOTES DUE 2030\n\nDATE:     March 3, 2020\n\n",
        "NORTHFIELD ANNOUNCES REDEMPTION OF 9.5% NOTES DUE 2030")]
    [InlineData("NORTHFIELD TOOLS INC.\nPRESS RELEASE - OPENING OF PLANT IN OHIO\n\n", "OPENING OF PLANT IN OHIO")]
    [InlineData("*** Northfield Opens Plant in Ohio ***\n\n", "Northfield Opens Plant in Ohio")]
    [InlineData("TSX: NFT\n\nNEWS RELEASE NO. 2020-07\n\nNorthfield Opens Plant in Ohio\n\n", "Northfield Opens Plant in Ohio")]
    [InlineData("Company name: NORTHFIELD TOOLS COMPANY, LIMITED\nRepresentative: Taro Yamada, President and Representative Director\n"
        + "(Code no.: 9999, First Section, Tokyo Stock Exchange)\n\nNorthfield Opens Plant in Ohio\n\n", "Northfield Opens Plant in Ohio")]
    [InlineData("For additional information, contact:\nJane A Miller, Chief Executive Officer of Northfield Mill Tools, Inc.\n"
        + "John B Smith, Executive Vice President/CFO of Northfield Mill Tools, Inc.\n(937) 555-0143\n\nNorthfield Opens Plant in Ohio\n\n", "Northfield Opens Plant in Ohio")]
    [InlineData("Ad hoc announcement pursuant to Art. 53 LR\n\nNorthfield Opens Plant in Ohio\n\n", "Northfield Opens Plant in Ohio")]
    [InlineData("Northfield Tools Inc. Second Quarter 2020 Earnings:\nSales of $120 Million\n\n", "Northfield Tools Inc. Second Quarter 2020 Earnings: Sales of $120 Million")]
    [InlineData("Northfield Shareholders Elect Directors, Approve\nStock Plan\n\n", "Northfield Shareholders Elect Directors, Approve Stock Plan")]
    [InlineData("Jane Miller to Succeed John Smith as Northfield\nCEO in July\n\n", "Jane Miller to Succeed John Smith as Northfield CEO in July")]
    [InlineData("Northfield Receives Notification Regarding Minimum\nBid Price Requirement\n\n", "Northfield Receives Notification Regarding Minimum Bid Price Requirement")]
    [InlineData("Northfield Tools Announces Expansion of Research into Hammers and Saws for the Midwest\nCollaboration with Alder LLC\n\n",
        "Northfield Tools Announces Expansion of Research into Hammers and Saws for the Midwest Collaboration with Alder LLC")]
    public void A_title_is_one_and_whole(string head, string headline)
    {
        var release = Releases.Of(head + Text);

        Assert.Equal(headline, release.Headline());
        Assert.Empty(release.Subheadlines());
    }

    [Theory]
    [InlineData("Northfield to Spin Off Saws\n\nRecord Date – June 18, 2020\nDistribution Date – June 28, 2020\n\n", "Record Date – June 18, 2020|Distribution Date – June 28, 2020")]
    [InlineData("Northfield Reports Results\n\n• Net sales of $120.5 million, up 8%\n• Raises annual outlook\n\n", "Net sales of $120.5 million, up 8%|Raises annual outlook")]
    [InlineData("Northfield Closes Sale of Saws\n\nNew Works to Make\nHammers and Saws\n\n", "New Works to Make Hammers and Saws")]
    [InlineData("Northfield to Sell Saws of Alder\n\nMill is First Works to be\nRun by New Owner\n\n", "Mill is First Works to be Run by New Owner")]
    public void Sub_headlines_are_one_each_and_whole(string head, string subheadlines) =>
        Assert.Equal(subheadlines.Split('|'), Releases.Of(head + Text).Subheadlines());

    [Theory]
    [InlineData("Dayton, Ohio\nMarch 3, 2020\n\n")]
    [InlineData("March 3, 2020\n\nDayton, Ohio\n\n")]
    public void Place_and_day_below_the_title_are_a_dateline(string lines)
    {
        var release = Releases.Of("Northfield Opens Plant in Ohio\n\n" + lines + Text.Substring(Text.IndexOf("Northfield", StringComparison.Ordinal)));

        Assert.Equal("Northfield Opens Plant in Ohio", release.Headline());
        Assert.Equal("Dayton, Ohio", release.Dateline?.Place?.Words);
    }
}
