namespace FilingData.Parsing.Tests.Structure;

public class HeadTests
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
    [InlineData("Northfield Announces Completion of Sale of\nTwo Plants in Indiana", "Northfield Announces Completion of Sale of Two Plants in Indiana")]
    [InlineData("NORTHFIELD REPORTS RECORD SALES AND EARNINGS FOR THE\nFOURTH QUARTER AND FULL YEAR 2019", "NORTHFIELD REPORTS RECORD SALES AND EARNINGS FOR THE FOURTH QUARTER AND FULL YEAR 2019")]
    [InlineData("Northfield Tools Reports First Quarter\nFiscal Year 2020 Operating Results", "Northfield Tools Reports First Quarter Fiscal Year 2020 Operating Results")]
    [InlineData("NORTHFIELD TOOLS INC.\nREPORTS THIRD QUARTER RESULTS", "NORTHFIELD TOOLS INC. REPORTS THIRD QUARTER RESULTS")]
    [InlineData("NORTHFIELD TO BUILD NEW PLANT\n\nIN OHIO", "NORTHFIELD TO BUILD NEW PLANT IN OHIO")]
    [InlineData("Strong demand for hammers lifts\nNorthfield's earnings above expectations", "Strong demand for hammers lifts Northfield's earnings above expectations")]
    [InlineData("Northfield Tools Inc. and Southfield Saws, Inc. Enter into\nDefinitive Agreement to Combine in\nStock-for-Stock Merger of Equals Valued at\n$2.5 Billion", "Northfield Tools Inc. and Southfield Saws, Inc. Enter into Definitive Agreement to Combine in Stock-for-Stock Merger of Equals Valued at $2.5 Billion")]
    [InlineData("Northfield Prices $300 Million of Senior\nNotes due 2030", "Northfield Prices $300 Million of Senior Notes due 2030")]
    [InlineData("Northfield Names Jane Miller Chief\nExecutive Officer", "Northfield Names Jane Miller Chief Executive Officer")]
    [InlineData("Northfield Tools Company\n\nAnnounces\n\nOpening of Plants for Hammers\n\nIn Ohio and Indiana", "Northfield Tools Company Announces Opening of Plants for Hammers In Ohio and Indiana")]
    [InlineData("Northfield Tools Inc. and Southfield Bank\nAnnounce Definitive Merger Agreement", "Northfield Tools Inc. and Southfield Bank Announce Definitive Merger Agreement")]
    [InlineData("NORTHFIELD\nTOOLS OPENS PLANT IN OHIO", "NORTHFIELD TOOLS OPENS PLANT IN OHIO")]
    [InlineData("Northfield Tools Shareholders\nHear Report on New Plants at 2020 Annual Meeting", "Northfield Tools Shareholders Hear Report on New Plants at 2020 Annual Meeting")]
    [InlineData("NORTHFIELD BANCORP OF OHIO — NORTHFIELD NATIONAL\nBANK AND TRUST — REPORTS FIRST QUARTER EARNINGS", "NORTHFIELD BANCORP OF OHIO — NORTHFIELD NATIONAL BANK AND TRUST — REPORTS FIRST QUARTER EARNINGS")]
    [InlineData("NORTHFIELD d'OHIO TOOLS, INC. REPORTS\nORGANIZATIONAL CHANGES", "NORTHFIELD d'OHIO TOOLS, INC. REPORTS ORGANIZATIONAL CHANGES")]
    [InlineData("NORTHFIELD TOOLS REACHES AGREEMENT\nTO SELL SAW BUSINESS FOR $10.5M", "NORTHFIELD TOOLS REACHES AGREEMENT TO SELL SAW BUSINESS FOR $10.5M")]
    [InlineData("Northfield Announces the Signing of a Purchase Agreement to\nAcquire 200,000 Square Foot Plant in Dover, OH", "Northfield Announces the Signing of a Purchase Agreement to Acquire 200,000 Square Foot Plant in Dover, OH")]
    [InlineData("Northfield Announces the Acquisition of Two\nHammer Mills in Dover, OH", "Northfield Announces the Acquisition of Two Hammer Mills in Dover, OH")]
    [InlineData("Northfield Board Approves Plan to Separate Saws\nBusiness", "Northfield Board Approves Plan to Separate Saws Business")]
    public void A_headline_may_run_over_several_lines(string lines, string headline)
    {
        var release = Releases.Of("Exhibit 99.1\n\n" + lines + "\n\n" + Text);

        Assert.Equal(headline, release.Headline());
        Assert.Empty(release.Subheadlines());
    }

    [Theory]
    [InlineData("Northfield Reports Fourth Quarter Results\nNet Sales of $2.5 Billion, up 8.0%\nCompany Raises Outlook for 2020", "Net Sales of $2.5 Billion, up 8.0%|Company Raises Outlook for 2020")]
    [InlineData("Northfield Reports Fourth Quarter Results\n\n– Net Sales Grow to $2.5 Billion –\n\n– Company Raises Outlook for 2020 –", "Net Sales Grow to $2.5 Billion|Company Raises Outlook for 2020")]
    [InlineData("Northfield Reports Fourth Quarter Results\n• Net sales of $2.5 billion, up 8.0% from a year ago\n• Record cash flow of $300 million", "Net sales of $2.5 billion, up 8.0% from a year ago|Record cash flow of $300 million")]
    [InlineData("NORTHFIELD REPORTS FOURTH QUARTER RESULTS\n\nGrew sales; controlled expenses; maintained strong cash flow", "Grew sales; controlled expenses; maintained strong cash flow")]
    [InlineData("Northfield Reports Fourth Quarter Results\n\nJane Miller to Retire as Chairman after 2020 Annual Meeting", "Jane Miller to Retire as Chairman after 2020 Annual Meeting")]
    [InlineData("Northfield Reports Fourth Quarter Results\n\nSales Rise on Strong Demand for Hammers and\nSaws\n\nOutlook Raised", "Sales Rise on Strong Demand for Hammers and Saws")]
    [InlineData("Northfield Reports Fourth Quarter Results\nBoard Names Jane Miller\nas Chairman, John\nSmith as President & CEO", "Board Names Jane Miller as Chairman, John Smith as President & CEO")]
    [InlineData("Northfield Reports Fourth Quarter Results\nNews Summary\n▪\n\n▪\n\nFourth-quarter sales were $2.5 billion, up 8 percent.\nBoard declares a dividend of $0.30 per share.", "Fourth-quarter sales were $2.5 billion, up 8 percent.|Board declares a dividend of $0.30 per share.")]
    [InlineData("Northfield Reports Fourth Quarter Results\n\n— Board Accepts Resignation of John Smith; Jane\nB. Miller Named as Chief Executive —", "Board Accepts Resignation of John Smith; Jane B. Miller Named as Chief Executive")]
    [InlineData("Northfield Reports Fourth Quarter Results\n\nHighlights:\n• Sales grew by 8% in the fourth quarter, and by 6% in the year.", "")]
    [InlineData("Northfield Reports Fourth Quarter Results\n\nRecord Net Sales of $2.5 Billion\nRaises Its Full-Year Outlook", "Record Net Sales of $2.5 Billion|Raises Its Full-Year Outlook")]
    [InlineData("NORTHFIELD REPORTS FOURTH QUARTER RESULTS\n• TOOLMAKER LEASES ITS 28TH STREET PROPERTY FOR TEN YEARS\n• NET SALES OF $2.5 BILLION", "TOOLMAKER LEASES ITS 28TH STREET PROPERTY FOR TEN YEARS|NET SALES OF $2.5 BILLION")]
    public void Lines_under_the_headline_that_say_more_are_sub_headlines(string lines, string subheadlines)
    {
        var release = Releases.Of(lines + "\n\n" + Text);

        Assert.Equal("NORTHFIELD REPORTS FOURTH QUARTER RESULTS", release.Headline()?.ToUpperInvariant());
        Assert.Equal(subheadlines, string.Join("|", release.Subheadlines()));
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

    [Fact]
    public void A_correcting_release_says_what_it_supersedes()
    {
        var release = Releases.Of(
            "CORRECTING and REPLACING Northfield Opens Plant in Ohio\n\nDAYTON, Ohio--(BUSINESS WIRE)--\n"
            + "The second sentence of the release dated March 2, 2020 should say three hundred people instead of thirty people.\n\n"
            + "The updated release reads:\n\nNORTHFIELD OPENS PLANT IN OHIO\n\n" + Text);

        Assert.Equal("March 2, 2020", release.Correction?.Superseded?.Words);
        Assert.Equal(2, release.Correction?.Note.Count);
        Assert.Equal("BUSINESS WIRE", release.Dateline?.Wire?.Words);
        Assert.StartsWith("Northfield Tools Inc. (NYSE: NFT), a maker", release.Body()[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("March 3, 2020\n\nNorthfield Opens Plant in Ohio\n\n", "March 3, 2020")]
    [InlineData("Northfield Opens Plant in Ohio\n3/3/2020\n\n", "3/3/2020")]
    [InlineData("Northfield Opens Plant in Ohio\n\nDate: 3 March 2020\n\n", "3 March 2020")]
    [InlineData("For Immediate Release:   March 3, 2020\n\nNorthfield Opens Plant in Ohio\n\n", "March 3, 2020")]
    public void A_date_at_the_head_is_kept(string head, string date) =>
        Assert.Equal(date, Releases.Of(head + Text).HeadDate?.Words);

    [Theory]
    [InlineData("99.1", "Exhibit 99.1")]
    [InlineData("99.2", "EX-99.2")]
    [InlineData("99", "Ex. 99")]
    [InlineData("99.01", "EXHIBIT 99.01")]
    public void The_label_gives_the_exhibits_number(string number, string label) =>
        Assert.Equal(number, Releases.Of(label + "\n\nNorthfield Opens Plant in Ohio\n\n" + Text).Exhibit?.Words);

    [Fact]
    public void Without_any_dateline_the_text_begins_with_the_first_paragraph()
    {
        var release = Releases.Of("Northfield Opens Plant in Ohio\n\nJane Miller Speaks at Opening\n\n" + Text.Substring(Text.IndexOf('–') + 2));

        Assert.Equal("Northfield Opens Plant in Ohio", release.Headline());
        Assert.Equal(["Jane Miller Speaks at Opening"], release.Subheadlines());
        Assert.Null(release.Dateline);
        Assert.StartsWith("Northfield Tools Inc. (NYSE: NFT)", release.Body()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_headline_that_is_repeated_and_ran_into_the_dateline_is_taken_apart()
    {
        var text = Text.Replace("\n", " ", StringComparison.Ordinal);
        var release = Releases.Of("Northfield Opens Plant in Ohio\n\nNorthfield Opens Plant in Ohio2020 outlook unchanged" + text + "\n");

        Assert.Equal("Northfield Opens Plant in Ohio", release.Headline());
        Assert.Equal(["2020 outlook unchanged"], release.Subheadlines());
        Assert.Equal(("DAYTON, Ohio", "March 3, 2020"), (release.Dateline?.Place?.Words, release.Dateline?.Date?.Words));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\f\n")]
    [InlineData("FOR IMMEDIATE RELEASE\n\n• Sales grew by 8% in the quarter.\n• Earnings grew by 9% in the quarter.\n\n")]
    public void Where_there_is_no_title_none_is_made_up(string head) => Assert.Null(Releases.Of(head + Text).Headline);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("-")]
    [InlineData("•")]
    [InlineData("About")]
    [InlineData("(")]
    [InlineData("Contact:")]
    [InlineData("\t1\t2\n\t3\t4")]
    public void Any_text_is_a_release_of_a_kind(string text) => Assert.Equal(SectionKind.Body, Releases.Of(text).Sections[0].Kind);

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

    [Theory]
    [InlineData("NORTHFIELD PARK TOOLS DIRECTORS AUTHORIZE 3-FOR-1 SPLIT")]
    [InlineData("Northfield Announces Pricing of Offering of Common Stock\nUnder Shelf Registration Statement")]
    public void Headlines_that_look_like_something_else(string headline) => Assert.Equal(headline.Replace('\n', ' '), Releases.Of(headline + "\n\n" + Text).Headline());

    [Theory]
    [InlineData("NORTHFIELD ANNOUNCES TWO KEY APPOINTMENTS\nTO EXECUTIVE MANAGEMENT TEAM\n\n", "NORTHFIELD ANNOUNCES TWO KEY APPOINTMENTS TO EXECUTIVE MANAGEMENT TEAM")]
    [InlineData("Northfield Announces the Retirement of Chief Financial Officer\nJane Q. Miller Effective March 31, 2021\n\n", "Northfield Announces the Retirement of Chief Financial Officer Jane Q. Miller Effective March 31, 2021")]
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
    [InlineData("Northfield statement regarding its chief executive\n\nJane Miller will step down; Otto Ahlers will assume the role\n\n", "Northfield statement regarding its chief executive", "Jane Miller will step down; Otto Ahlers will assume the role")]
    [InlineData("Northfield CEO to retire within 12 months\nThe board begins its search; Miller remains until a successor is named.\n\n", "Northfield CEO to retire within 12 months", "The board begins its search; Miller remains until a successor is named.")]
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
    public void A_date_in_a_column_of_the_head_is_the_releases()
    {
        var release = Releases.Of("FOR IMMEDIATE RELEASE          CONTACT: Jane Miller\nMarch 3, 2020                  (937) 555-0100\n\nNorthfield Opens Plant in Ohio\n\n"
            + Text.Replace("March 3, 2020 ", "", StringComparison.Ordinal));

        Assert.Equal("March 3, 2020", release.HeadDate?.Words);
        Assert.Equal("Northfield Opens Plant in Ohio", release.Headline());
    }

    [Fact]
    public void A_wires_flag_may_stand_on_a_line_of_its_own()
    {
        var release = Releases.Of("CORRECTING AND REPLACING NEWS RELEASE\n\nNorthfield Opens Plant in Ohio\n\n" + Text);

        Assert.Equal(("CORRECTING AND REPLACING", "Northfield Opens Plant in Ohio"), (release.WireFlag?.Words, release.Headline()));
    }

    [Fact]
    public void A_symbols_market_behind_its_point_ends_no_sentence()
    {
        var release = Releases.Of("Northfield Opens Plant in Ohio\n\nDAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT; NYSE American: NFT.WS; LSE: NFT; TSX.V: NFT; HKEX: 0123; SZSE: 000123; FSE: D3L), a maker of hand tools, today announced that it has opened a new plant in Ohio, which will make hammers.\n");

        Assert.Single(release.Body());
        Assert.Single(release.Sections);
    }

    [Fact]
    public void A_headline_may_say_when_the_quarter_ended()
    {
        var release = Releases.Of("Northfield Tools Inc. Earnings for Quarter Ended March 31, 2020\n\n" + Text);

        Assert.Equal("Northfield Tools Inc. Earnings for Quarter Ended March 31, 2020", release.Headline());
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

        Assert.Equal(["FOR IMMEDIATE RELEASE", "Contact: Jane Miller", "Treasurer", "(937) 555-0100"], release.Head.Select(block => block.Text.Value));
        Assert.Equal("Northfield Opens Plant in Ohio", release.Headline());
    }
}
