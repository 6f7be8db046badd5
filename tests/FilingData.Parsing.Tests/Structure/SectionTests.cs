using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Tests.Structure;

public class SectionTests
{
    private const string News = "Northfield Opens Plant in Ohio\n\nDAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT) today announced that it has opened a new plant in Ohio.\n\n";

    private const string Words = "The plant makes hammers and saws for customers in the Midwest, and employs three hundred people in two shifts.";

    [Theory]
    [InlineData("About Northfield", SectionKind.About)]
    [InlineData("About Northfield Tools Inc.", SectionKind.About)]
    [InlineData("ABOUT NORTHFIELD TOOLS", SectionKind.About)]
    [InlineData("Company Profile", SectionKind.About)]
    [InlineData("Safe Harbor Statement", SectionKind.SafeHarbor)]
    [InlineData("Forward-Looking Statements", SectionKind.SafeHarbor)]
    [InlineData("Cautionary Note Regarding Forward-Looking Statements", SectionKind.SafeHarbor)]
    [InlineData("Forward looking statements", SectionKind.SafeHarbor)]
    [InlineData("Caution Concerning Forward-Looking Statements", SectionKind.SafeHarbor)]
    [InlineData("SAFE HARBOR STATEMENT UNDER THE PRIVATE SECURITIES LITIGATION REFORM ACT OF 1995", SectionKind.SafeHarbor)]
    [InlineData("Use of Non-GAAP Financial Measures", SectionKind.NonGaap)]
    [InlineData("Conference Call and Webcast", SectionKind.ConferenceCall)]
    [InlineData("Exchange Rate Information", SectionKind.ExchangeRate)]
    [InlineData("Additional Information and Where to Find It", SectionKind.Legal)]
    [InlineData("Participants in the Solicitation", SectionKind.Legal)]
    [InlineData("Terms of the Transaction", SectionKind.Topic)]
    [InlineData("Outlook", SectionKind.Topic)]
    [InlineData("FOURTH QUARTER HIGHLIGHTS", SectionKind.Topic)]
    [InlineData("2020 Guidance", SectionKind.Topic)]
    [InlineData("Plans for the new plant", SectionKind.Topic)]
    public void A_heading_on_a_line_of_its_own_opens_a_section(string heading, SectionKind kind)
    {
        var release = Releases.Of(News + Words + "\n\n" + heading + "\n\n" + Words + "\n");

        Assert.Equal([heading], release.Headings());
        Assert.Equal(kind, release.Sections[1].Kind);
        Assert.Equal([Words], release.Sections[1].Blocks.Select(block => block.Text.Value));
    }

    [Theory]
    [InlineData("Northfield Tools Inc.")]
    [InlineData("Northfield Tools Corporation")]
    [InlineData("Forward-Looking Statements (Continued)")]
    [InlineData("Non-GAAP Operating Margin of 31.6%")]
    [InlineData("Non-GAAP Earnings of $1.28 a Share")]
    [InlineData("Northfield Tools (OTCQB: NFTS)")]
    [InlineData("Northfield Tools and Subsidiaries Results by Plant")]
    [InlineData("Northfield Tools Financial Highlights (Unaudited)")]
    [InlineData("Northfield Tools Inc.\nSales by Category")]
    public void A_company_by_itself_a_heading_continued_and_a_line_of_figures_open_nothing(string line)
    {
        var release = Releases.Of(News + Words + "\n\n" + line + "\n\n" + Words + "\n");

        Assert.Empty(release.Headings());
    }

    [Theory]
    [InlineData("Net cost of the plant")]
    [InlineData("2020 guidance")]
    [InlineData("Related Communications")]
    [InlineData("Glossary")]
    public void In_wrapped_text_a_short_line_between_two_paragraphs_is_a_heading(string heading)
    {
        const string Wrapped =
            "The plant makes hammers and saws for customers in the Midwest, and employs three hundred\n"
            + "people in two shifts, of whom two hundred came from the older works in Indiana last May.\n";
        var release = Releases.Of(News.Replace(" today", "\ntoday", StringComparison.Ordinal) + Wrapped + heading + "\n" + Wrapped + Wrapped);

        Assert.Equal([heading], release.Headings());
    }

    [Fact]
    public void A_line_that_goes_on_below_is_no_heading()
    {
        var release = Releases.Of(News + Words + "\n\nManagement\n\nhas plans for a second plant, which will make files and planes for customers in the West.\n");

        Assert.Empty(release.Headings());
    }

    [Fact]
    public void A_line_that_comes_again_and_again_is_no_heading()
    {
        var release = Releases.Of(News + string.Concat(Enumerable.Repeat("Press Release\n\n" + Words + "\n\n", 4)));

        Assert.Empty(release.Headings());
    }

    [Fact]
    public void Items_without_marks_stand_under_their_heading()
    {
        var release = Releases.Of(News + "Highlights of the Year\n\nIn May, the plant was opened;\n\nIn June, the first hammers were sold; and\n\nIn July, the road was built.\n");

        Assert.Equal(["Highlights of the Year"], release.Headings());
    }

    [Fact]
    public void Behind_the_end_mark_the_standard_sections_have_their_headings()
    {
        var release = Releases.Of(News + Words + "\n-end-\nAbout Northfield Tools Inc.\n" + Words + "\n");

        Assert.Equal(["About Northfield Tools Inc."], release.Headings());
    }

    [Theory]
    [InlineData("Safe Harbor Statement: This release contains statements about the future.", "Safe Harbor Statement")]
    [InlineData("Forward-Looking Statements. This release contains statements about the future.", "Forward-Looking Statements")]
    [InlineData("Safe Harbor Statement – This release contains statements about the future.", "Safe Harbor Statement")]
    [InlineData("Forward-Looking Statements This release contains statements about the future.", "Forward-Looking Statements")]
    [InlineData("A WARNING ABOUT FORWARD-LOOKING STATEMENTS: Our release contains statements about the future.", "A WARNING ABOUT FORWARD-LOOKING STATEMENTS")]
    [InlineData("\"Safe harbor\" statement under the Private Securities Litigation Reform Act of 1995: This release contains statements about the future.", "\"Safe harbor\" statement under the Private Securities Litigation Reform Act of 1995")]
    [InlineData("NOTE TO EDITORS: Pictures of the plant are on the company's web site.", "NOTE TO EDITORS")]
    [InlineData("About Northfield Northfield makes hand tools in five plants in the Midwest.", "About Northfield")]
    [InlineData("About Northfield Tools Inc. Northfield Tools makes hand tools in five plants.", "About Northfield Tools Inc.")]
    [InlineData("About Northfield: Northfield makes hand tools in five plants in the Midwest.", "About Northfield")]
    [InlineData("About Northfield Tools – Northfield makes hand tools in five plants.", "About Northfield Tools")]
    [InlineData("About Northfield Founded in 1902, the company makes hand tools in five plants.", "About Northfield")]
    [InlineData("About the Company The company makes hand tools in five plants in the Midwest.", "About the Company")]
    [InlineData("Use of Non-GAAP Financial Measures The company reports adjusted earnings.", "Use of Non-GAAP Financial Measures")]
    public void A_heading_may_run_into_its_text(string paragraph, string heading)
    {
        var release = Releases.Of(News + Words + "\n\n" + paragraph + "\n");

        Assert.Equal([heading], release.Headings());
        Assert.EndsWith(release.Sections[1].Blocks[0].Text.Value, paragraph, StringComparison.Ordinal);
        Assert.True(char.IsUpper(release.Sections[1].Blocks[0].Text.Value[0]));
    }

    [Fact]
    public void Where_line_ends_were_lost_headings_and_paragraphs_are_found_in_one_line()
    {
        var release = Releases.Of(
            "Northfield Opens Plant in Ohio\n\nDAYTON, Ohio, March 3, 2020 (GLOBE NEWSWIRE) -- Northfield Tools Inc. (NYSE:NFT) today announced that it has opened a plant in Ohio."
            + "The plant makes hammers for the U.S. market.“We are proud,” said Jane Miller. “It took a year.”\"So am I,\" said John Smith of Northfield Tools. \"It was hard work.\""
            + "Terms of the LeaseThe plant is leased from a trust. See www.northfieldtools.example for details."
            + "About NorthfieldNorthfield makes hand tools. For more information visit www.northfieldtools.com.About Saws Inc. Saws Inc. makes saws."
            + "Forward-Looking StatementsThis release contains statements about the future.Contacts Investor RelationsJohn Smith+1 937-555-0143ir@northfieldtools.comMediaJane Doe\n");

        Assert.Equal(["Terms of the Lease", "About Northfield", "About Saws Inc.", "Forward-Looking Statements", "Contacts"], release.Headings());
        Assert.Equal(
            [
                "Northfield Tools Inc. (NYSE:NFT) today announced that it has opened a plant in Ohio.",
                "The plant makes hammers for the U.S. market.",
                "“We are proud,” said Jane Miller. “It took a year.”",
                "\"So am I,\" said John Smith of Northfield Tools. \"It was hard work.\"",
            ],
            release.Body());
    }

    [Theory]
    [InlineData("About 50 people work in the plant, and more will be hired in the summer of next year.")]
    [InlineData("About half of the Northfield people came from the older works in Indiana last year.")]
    [InlineData("Forward-looking statements speak only as of the day on which they are made.")]
    [InlineData("Safe Harbor provisions of the law apply to what is said about the future here.")]
    [InlineData("Contact Jane Doe at Northfield for more about the plant and about its people.")]
    [InlineData("The Company refers to Non-GAAP Financial Measures. See Non-GAAP Financial Measures below.")]
    public void A_sentence_is_no_heading(string sentence) => Assert.Empty(Releases.Of(News + Words + "\n\n" + sentence + "\n").Headings());

    [Theory]
    [InlineData("Sincerely,\n\nJane Miller\n\nChief Executive Officer\n\n" + Words)]
    [InlineData("Dear Shareholders:\n\n" + Words)]
    [InlineData("Listeners may call one of the following numbers:\n\n" + Words)]
    [InlineData("NFT-G\n\n" + Words)]
    [InlineData("Source: Northfield Tools Inc.\n\n" + Words)]
    [InlineData("- END -\n\n" + Words)]
    [InlineData("# # #\n\n" + Words)]
    [InlineData("When: Thursday, March 5, 2020\n\n" + Words)]
    [InlineData("From the Chief Executive Officer:\n\n“" + Words + "”")]
    [InlineData("Sales up 8% to $2.5 Billion\n\n" + Words)]
    public void A_line_that_is_no_title_is_no_heading(string lines) => Assert.Empty(Releases.Of(News + Words + "\n\n" + lines + "\n").Headings());

    [Theory]
    [InlineData("Contacts:\nJohn Smith\n(937) 555-0143", "Contacts")]
    [InlineData("CONTACT:\nJohn Smith\n(937) 555-0143", "CONTACT")]
    [InlineData("[Press Information Contact:]\nJohn Smith\n(937) 555-0143", "Press Information Contact")]
    [InlineData("FOR MORE INFORMATION CONTACT:\n\nJohn Smith\n\n(937) 555-0143", "FOR MORE INFORMATION CONTACT")]
    [InlineData("For investor and media inquiries, please contact:\nInvestor Relations\nJohn Smith\n(937) 555-0143", "For investor and media inquiries, please contact")]
    [InlineData("Media Contact\nJane Doe\npress@northfield.example\n\nInvestor Contact\nJohn Smith\nir@northfield.example", "Media Contact|Investor Contact")]
    [InlineData("Contacts\nMedia:\nJane Doe, 937-555-0144\nInvestors:\nJohn Smith, 937-555-0143", "Contacts")]
    [InlineData("Investor Relations:\nJohn Smith, +1 937 555 0143\n\nCorporate Communications:\nJane Doe, +1 937 555 0144", "Investor Relations|Corporate Communications")]
    [InlineData("John Smith\nInvestor Relations\n+1 (937) 555-0143\njohn.smith@northfield.example", "")]
    [InlineData("Contact: John Smith (937) 555-0143", "")]
    public void Headings_of_contacts_count_and_labels_among_them_dont(string contacts, string headings)
    {
        var release = Releases.Of(News + Words + "\n\n" + contacts + "\n");

        Assert.Equal(headings, string.Join("|", release.Headings()));
        Assert.DoesNotContain("555", string.Concat(release.Body()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_standing_text_without_a_heading_is_no_news()
    {
        var release = Releases.Of(
            News + Words + "\n\nThis press release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995.\n\n"
            + "The company undertakes no obligation to update them.\n\n" + Words.Replace("hammers", "files", StringComparison.Ordinal)
            + "\n\nThis announcement is neither an offer to sell nor a solicitation of an offer to buy any securities.\n");

        Assert.Equal([SectionKind.Body, SectionKind.SafeHarbor, SectionKind.Body, SectionKind.Legal], release.Sections.Select(section => section.Kind));
        Assert.Equal(3, release.News.Count);
        Assert.Empty(release.Headings());
    }

    [Fact]
    public void What_a_newswire_puts_around_the_text_is_furniture()
    {
        var release = Releases.Of(
            News + "This press release features multimedia. View the full release here: https://www.businesswire.com/news/home/20200303005997/en/\n\n" + Words
            + "\n\n###\nView source version on businesswire.com: https://www.businesswire.com/news/home/20200303005997/en/\nSource: Northfield Tools Inc.\n");

        Assert.Equal(4, release.Sections[0].Blocks.Count(block => block.Kind == BlockKind.Furniture));
        Assert.Equal(new DateOnly(2020, 3, 3), release.Newswire?.Day);
        Assert.Equal("20200303", release.Newswire?.Digits.Words);
        Assert.Equal("https://www.businesswire.com/news/home/20200303005997/en/", release.Newswire?.Address.Words);
    }

    [Fact]
    public void Footnotes_and_bullets_are_told_from_paragraphs()
    {
        var release = Releases.Of(
            News + Words + "\n\n• The plant makes hammers.\n• It also makes saws, of which there are\n  many kinds.\n\n*Hammers of all weights.\n\n_______________\n1 Saws of two kinds are meant.\n\n2 Customers in five states.\n");

        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.Bullet, BlockKind.Bullet, BlockKind.Footnote, BlockKind.Furniture, BlockKind.Footnote, BlockKind.Footnote],
            release.Sections[0].Blocks.Select(block => block.Kind));
        Assert.Equal("It also makes saws, of which there are many kinds.", release.Sections[0].Blocks[3].Text.Value);
    }

    [Theory]
    [InlineData("First quarter financial performance:", true)]
    [InlineData("Highlights of the third quarter 2019 results:", true)]
    [InlineData("For the third quarter, the company had these results:", false)]
    [InlineData("The company reported:", false)]
    public void A_line_may_name_what_the_list_below_it_tells(string line, bool isHeading)
    {
        var release = Releases.Of(
            "Northfield Reports Third Quarter Results\n\nDAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT) today reported its results for the third quarter of 2019.\n\n" + line
            + "\n\n• Sales grew in all countries in which the company sells its tools.\n\n• Income grew, too, and most of all in Canada and in Mexico.\n");

        Assert.Equal(isHeading ? [line.TrimEnd(':')] : [], release.Headings());
    }

    [Fact]
    public void A_paragraph_in_capitals_has_no_heading_in_it() => Assert.Empty(
        Releases.Of(News + "WE URGE YOU TO USE THE ENCLOSED WHITE CARD TO VOTE WITH OUR BOARD ON EACH OF THESE MATTERS: (I) FOR OUR NOMINEES: JANE MILLER AND OTTO AHLERS; AND (II) FOR THE PLAN.\n").Headings());

    [Fact]
    public void A_label_that_heads_a_page_is_no_heading() => Assert.Empty(Releases.Of(News + Words + "\n\n1\n\fExhibit 99.1\n\n" + Words + "\n").Headings());

    [Fact]
    public void A_pages_number_and_short_title_are_no_heading() => Assert.Empty(Releases.Of(News + Words + "\n\n-MORE-\n\n2-NORTHFIELD/OHIO PLANT\n\n" + Words + "\n").Headings());

    [Fact]
    public void A_section_may_be_about_what_has_a_number_for_its_name() => Assert.Equal(["About NF12345"], Releases.Of(News + Words + "\n\nAbout NF12345\n\n" + Words + "\n").Headings());

    [Fact]
    public void Contacts_side_by_side_have_a_heading_each() => Assert.Equal(
        ["INVESTOR CONTACT", "MEDIA CONTACT"],
        Releases.Of(News + Words + "\n\nINVESTOR CONTACT:              MEDIA CONTACT:\nJane Miller                    Otto Ahlers\n(937) 555-0100                 (937) 555-0101\n").Headings());

    [Fact]
    public void The_last_line_of_a_contact_is_no_heading() => Assert.Equal(
        ["Contacts", "About Northfield"],
        Releases.Of(News + "Contacts\n\nWebsite: www.northfield.example\nEmail: jmiller@northfield.example\nJane Miller\n\nAbout Northfield\n" + Words + "\n").Headings());
}
