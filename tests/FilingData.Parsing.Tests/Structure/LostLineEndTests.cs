namespace FilingData.Parsing.Tests.Structure;

/// <summary>Releases whose paragraphs ran together when their markup was taken away.</summary>
public class LostLineEndTests
{
    private const string News = "Northfield Opens Plant in Ohio\n\nDAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT) today announced that it has opened a new plant in Ohio.\n\n";

    private const string Words = "The plant makes hammers and saws for customers in the Midwest, and employs three hundred people in two shifts.";

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
    [InlineData("The plant employs 300 people.2020 Financial ResultsFor the year, sales rose.", "2020 Financial Results")]
    [InlineData("Sales rose by 15.8%.2. Net SalesNet sales were $3 million.", "2. Net Sales")]
    [InlineData("The form is a Form 10-Q.Conference Call InformationA call will be held.", "Conference Call Information")]
    [InlineData("Outlook and GuidanceNorthWest sales will grow, and sales in the NorthWest region more so.", "Outlook and Guidance")]
    [InlineData("She is the Chief Financial OfficerAbout NorthfieldNorthfield makes hand tools.", "About Northfield")]
    [InlineData("It is sold in the U.S.About NFTNFT makes hand tools.", "About NFT")]
    [InlineData("It is sold in Ohio.About NF23573NFT makes this saw, as only NFT does.", "About NF23573")]
    [InlineData("It is sold in Ohio.About NorthField LABNorthField LAB makes saws.", "About NorthField LAB")]
    [InlineData("Call 937-555-0143Forward-Looking StatementsThis release speaks of the future.", "Forward-Looking Statements")]
    [InlineData("It is adequate.Forward looking statementsThis release speaks of the future.", "Forward looking statements")]
    [InlineData("It is adequate.Forward-looking Statements:This release speaks of the future.", "Forward-looking Statements")]
    [InlineData("Two plants were built.Worldwide Saws“We sell more saws,” said Jane Miller.", "Worldwide Saws")]
    [InlineData("It is adequate.“Safe Harbor” Statement under the Act of 1995This release speaks of the future.",
        "“Safe Harbor” Statement under the Act of 1995")]
    [InlineData("Second Quarter Highlights•Sales grew by 8% in all countries.•Income grew, too.", "Second Quarter Highlights")]
    [InlineData("It is adequate.###Media Contact:Jane Doe937-555-0144", "Media Contact")]
    [InlineData("It is adequate.ContactJane Doe(937) 555-0144", "Contact")]
    [InlineData("Strategic Reasons for the MergerEarnings will rise by 17%.", "Strategic Reasons for the Merger")]
    [InlineData("Jane T. DoeMs. Doe has led the plant since it was opened in the spring of 2016.", "Jane T. Doe")]
    [InlineData("It is sold in Ohio.About NF-214NF-214 is a saw for which a patent is pending.", "About NF-214")]
    [InlineData("It is adequate. Forward-looking statements regarding Northfield Tools rest on what is known today.", "")]
    [InlineData("It is adequate.Jane Doe and John Roe, Co-CEOs of Saws Inc. said, “It took a year.”", "")]
    [InlineData("It is adequate. Its McKinley plant and its GmbH use the DeWitt LeadScrew process.", "")]
    public void What_ran_together_has_its_headings(string text, string heading)
    {
        var release = Releases.Of(News.TrimEnd() + Words + text + "\n");

        Assert.Equal(heading.Length == 0 ? [] : [heading], release.Headings());
    }

    [Fact]
    public void Contacts_that_ran_together_have_their_lines()
    {
        var release = Releases.Of(
            News.TrimEnd() + Words + "Contacts:Jane McDoeInterim President and CEO937-555-0144jane.mcdoe@northfield.comorOtto Ahlers, CFAHead of CommunicationsPhone: 937-555-0145"
            + "Investor Relations ContactIda Roe(937) 555-0146\n");

        Assert.Equal(["Contacts", "Investor Relations Contact"], release.Headings());
        Assert.Equal(
            ["Jane McDoe", "Interim President and CEO", "937-555-0144", "jane.mcdoe@northfield.com", "or", "Otto Ahlers, CFA",
                "Head of Communications", "Phone: 937-555-0145"],
            release.Sections[1].Blocks.Select(block => block.Text.Value));
        Assert.Equal(["Ida Roe", "(937) 555-0146"], release.Sections[2].Blocks.Select(block => block.Text.Value));
    }
}
