namespace FilingData.Parsing.Tests.Structure;

/// <summary>What stands around a headline: labels, flags, letterheads, contacts, the names of papers.</summary>
public class LetterheadTests
{
    private const string Text =
        "DAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT), a maker of hand tools, today announced that it has opened a new plant\n"
        + "in Ohio, which will make hammers and saws for customers in the Midwest. The plant employs three hundred people, of whom two hundred\n"
        + "came from the company's older works in Indiana. It cost less than was planned for it.\n\n"
        + "\"We are proud of our people,\" said Jane Miller, Chief Executive Officer of Northfield. \"They built the plant in less than one year.\"\n";

    [Theory]
    [InlineData("Exhibit 99.1\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("EX-99.1\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("                                        Exhibit 99\n\n\nPRESS RELEASE\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("EXHIBIT 99.01\nNews Release\nFOR IMMEDIATE RELEASE\nMarch 3, 2020\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("Ex. 99.1\n\nMarch 3, 2020\nFOR IMMEDIATE RELEASE\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("Exhibit 99-1\nN E W S   R E L E A S E\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("Exhibit Number 99.1\n\nNEWS RELEASE\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("For Immediate Release – March 3, 2020\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("FOR RELEASE: 7:00 A.M. EST, Tuesday, March 3, 2020\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("N  E  W  S     R  E  L  E  A  S  E\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("Exhibit\n99.1\n\nNews Release\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("For Further Information Contact:\n\nJohn Smith\nPresident and Chief Executive Officer\nor\nJared T. Doe\nSr. Vice President and Chief Financial Officer\nNorthfield Tools Inc.\n(937) 555-0143\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("Northfield Tools Inc.\n2200 Mill Road, Suite 5\nDayton, OH 45402\n\nNews Release\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("NORTHFIELD TOOLS INC.\n(NYSE: NFT)\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("Contact:\nJohn Smith\nVice President, Investor Relations\n(937) 555-0143\njsmith@northfieldtools.example\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("Contacts:\n\nJane Doe\n\nNorthfield Investor Relations\n\n1.937.555.0144\n\njane.doe@northfieldtools.example\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("Investor Contact: John Smith, 937-555-0143\nMedia Contact: Jane Doe, 937-555-0144\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("FOR FURTHER INFORMATION CONTACT:\nJohn Smith, Chairman and CEO\nJane Doe, EVP and CFO\n(937) 555-0143\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("Peter Brown, Chief Financial Officer\nNorthfield Tools Inc.\n(937) 555-0143\n(937) 555-0199 (fax)\nEmail: investors@northfieldtools.example\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("MEDIA:                        INVESTORS:\nJane Doe                      John Smith\n(937) 555-0144                (937) 555-0143\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("NORTHFIELD CONTACTS:\n\nJane Doe                              Peter Brown\nPresident & Chief Executive Officer   Executive Vice President & Chief Financial Officer\n(937) 555-0144                        (937) 555-0143\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("Contact: Jane Doe\nDirector of Investor Relations and\nCorporate Communications\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("NEWS RELEASE\nSubject: NEW PLANT\nApproved by: JOHN SMITH\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("[NORTHFIELD LOGO]\n\nwww.northfieldtools.example\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("Release: IMMEDIATE For: Northfield Tools Inc.\n(Symbol: NFT)\n\nNorthfield Opens Plant in Ohio\n\n")]
    [InlineData("Northfield Opens Plant in Ohio\n\nFOR IMMEDIATE RELEASE\n\nContact: John Smith (937) 555-0143\n\n")]
    public void What_stands_around_a_headline_is_no_part_of_it(string head)
    {
        var release = Releases.Of(head + Text);

        Assert.Equal("Northfield Opens Plant in Ohio", release.Headline());
        Assert.Empty(release.Subheadlines());
        Assert.Equal("DAYTON, Ohio", release.Dateline?.Place?.Words);
        Assert.Equal(2, release.Body().Length);
    }

    [Theory]
    [InlineData("CORRECTING and REPLACING Northfield Opens Plant in Ohio", "CORRECTING and REPLACING")]
    [InlineData("ADDING MULTIMEDIA Northfield Opens Plant in Ohio", "ADDING MULTIMEDIA")]
    [InlineData("UPDATE -- Northfield Opens Plant in Ohio", "UPDATE")]
    [InlineData("Correction: Northfield Opens Plant in Ohio", "Correction")]
    [InlineData("/CORRECTION -- Northfield Opens Plant in Ohio", "CORRECTION")]
    public void The_newswires_flag_is_no_part_of_the_headline(string line, string flag)
    {
        var release = Releases.Of(line + "\n\n" + Text);

        Assert.Equal("Northfield Opens Plant in Ohio", release.Headline());
        Assert.Equal(flag, release.WireFlag?.Words);
    }

    [Theory]
    [InlineData("          NORTHFIELD ANNOUNCES TENDER OFFER AND CONSENT\n            SOLICITATION FOR 7.25% NOTES DUE 2031\n\n",
        "NORTHFIELD ANNOUNCES TENDER OFFER AND CONSENT SOLICITATION FOR 7.25% NOTES DUE 2031")]
    [InlineData("Northfield Enters into Revised $200 Million\nAccelerated Share Repurchase Deal\n\n",
        "Northfield Enters into Revised $200 Million Accelerated Share Repurchase Deal")]
    [InlineData("NORTHFIELD ANNOUNCES TWO KEY APPOINTMENTS\nTO EXECUTIVE MANAGEMENT TEAM\n\n",
        "NORTHFIELD ANNOUNCES TWO KEY APPOINTMENTS TO EXECUTIVE MANAGEMENT TEAM")]
    [InlineData("Northfield Announces the Retirement of Chief Financial Officer\nJane Q. Miller Effective March 31, 2021\n\n",
        "Northfield Announces the Retirement of Chief Financial Officer Jane Q. Miller Effective March 31, 2021")]
    [InlineData("[Northfield logo]          News Release\n\nNorthfield Opens Plant in Ohio\n\n", "Northfield Opens Plant in Ohio")]
    [InlineData("CONTACTS              Jane Miller              Otto Ahlers\nFOR IMMEDIATE RELEASE Northfield Tools         Quill & Assocs.\nMarch 3, 2020         Dayton, Ohio             Canton, Ohio\n"
        + "                      937.555.0100             937.555.0101\n\nNorthfield Opens Plant in Ohio\n\n", "Northfield Opens Plant in Ohio")]
    public void Columns_of_the_letterhead_and_parts_of_titles_are_no_titles(string head, string headline)
    {
        var release = Releases.Of(head + Text);

        Assert.Equal(headline, release.Headline());
        Assert.Empty(release.Subheadlines());
        Assert.Equal("DAYTON, Ohio", release.Dateline?.Place?.Words);
    }

    [Theory]
    [InlineData("Northfield statement regarding its chief executive\n\nJane Miller will step down; Otto Ahlers will assume the role\n\n",
        "Northfield statement regarding its chief executive", "Jane Miller will step down; Otto Ahlers will assume the role")]
    [InlineData("Northfield CEO to retire within 12 months\nThe board begins its search; Miller remains until a successor is named.\n\n",
        "Northfield CEO to retire within 12 months", "The board begins its search; Miller remains until a successor is named.")]
    public void A_paper_may_be_named_and_a_sub_headline_be_a_sentence(string head, string headline, string subheadline)
    {
        var release = Releases.Of(head + Text);

        Assert.Equal(headline, release.Headline());
        Assert.Equal([subheadline], release.Subheadlines());
    }

    [Fact]
    public void What_the_paper_is_may_have_its_date()
    {
        var release = Releases.Of("Northfield Opens Plant in Ohio\n\nNews Release Copy - March 3, 2020\n\n" + Text.Replace("DAYTON, Ohio, March 3, 2020 –", "DAYTON, Ohio—(BUSINESS WIRE)—", StringComparison.Ordinal));

        Assert.Empty(release.Subheadlines());
        Assert.Equal(("March 3, 2020", "DAYTON, Ohio"), (release.HeadDate?.Words, release.Dateline?.Place?.Words));
    }

    [Fact]
    public void A_wires_flag_may_stand_on_a_line_of_its_own()
    {
        var release = Releases.Of("CORRECTING AND REPLACING NEWS RELEASE\n\nNorthfield Opens Plant in Ohio\n\n" + Text);

        Assert.Equal(("CORRECTING AND REPLACING", "Northfield Opens Plant in Ohio"), (release.WireFlag?.Words, release.Headline()));
    }

    [Fact]
    public void Links_that_software_adds_are_no_headline()
    {
        var release = Releases.Of("QuickLinks -- Click here to rapidly navigate through this document\n\nNorthfield Opens Plant in Ohio\n\n" + Text);

        Assert.Equal("Northfield Opens Plant in Ohio", release.Headline());
    }

    [Fact]
    public void A_label_in_a_column_of_its_own_belongs_to_the_name_beside_it()
    {
        var release = Releases.Of("<html><body><table><tr><td>FOR IMMEDIATE RELEASE</td><td>Contact:</td><td>Jane Miller</td></tr><tr><td></td><td></td><td>Treasurer</td></tr>"
            + "<tr><td></td><td></td><td>(937) 555-0100</td></tr></table><p><b>Northfield Opens Plant in Ohio</b></p><p>" + Text + "</p></body></html>");

        Assert.Equal(["FOR IMMEDIATE RELEASE", "Contact: Jane Miller", "Treasurer", "(937) 555-0100"],
            release.Head.Select(block => block.Text.Value));
        Assert.Equal("Northfield Opens Plant in Ohio", release.Headline());
    }

    [Theory]
    [InlineData("Press Release: Northfield Opens Plant in Ohio\n\nNorthfield Opens Plant in Ohio")]
    [InlineData("NEWS RELEASE: Northfield Opens Plant in Ohio")]
    public void What_the_paper_is_may_stand_before_the_headline(string head)
    {
        var release = Releases.Of(head + "\n\n" + Text);

        Assert.Equal("Northfield Opens Plant in Ohio", release.Headline());
        Assert.Empty(release.Subheadlines());
        Assert.Null(release.WireFlag);
    }
}
