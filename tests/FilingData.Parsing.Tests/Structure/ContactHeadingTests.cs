namespace FilingData.Parsing.Tests.Structure;

/// <summary>Headings of contacts, and the labels and lines below them.</summary>
public class ContactHeadingTests
{
    private const string News = "Northfield Opens Plant in Ohio\n\nDAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT) today announced that it has opened a new plant in Ohio.\n\n";

    private const string Words = "The plant makes hammers and saws for customers in the Midwest, and employs three hundred people in two shifts.";

    [Theory]
    [InlineData("Contacts:\nJohn Smith\n(937) 555-0143", "Contacts")]
    [InlineData("Northfield Saws\nMedia: Jane Doe, 937-555-0144, Senior Director of Global Communications and of Public Affairs in Dayton\nInvestors: John Smith, 937-555-0143", "")]
    [InlineData("MEDIA CONTACT            INVESTOR RELATIONS CONTACT\nJane Doe                 John Smith\n937-555-0144             937-555-0143",
        "MEDIA CONTACT|INVESTOR RELATIONS CONTACT")]
    [InlineData("CONTACT:\nJohn Smith\n(937) 555-0143", "CONTACT")]
    [InlineData("[Press Information Contact:]\nJohn Smith\n(937) 555-0143", "Press Information Contact")]
    [InlineData("FOR MORE INFORMATION CONTACT:\n\nJohn Smith\n\n(937) 555-0143", "FOR MORE INFORMATION CONTACT")]
    [InlineData("For investor and media inquiries, please contact:\nInvestor Relations\nJohn Smith\n(937) 555-0143",
        "For investor and media inquiries, please contact")]
    [InlineData("Media Contact\nJane Doe\npress@northfield.example\n\nInvestor Contact\nJohn Smith\nir@northfield.example",
        "Media Contact|Investor Contact")]
    [InlineData("Contacts\nMedia:\nJane Doe, 937-555-0144\nInvestors:\nJohn Smith, 937-555-0143", "Contacts")]
    [InlineData("Investor Relations:\nJohn Smith, +1 937 555 0143\n\nCorporate Communications:\nJane Doe, +1 937 555 0144",
        "Investor Relations|Corporate Communications")]
    [InlineData("John Smith\nInvestor Relations\n+1 (937) 555-0143\njohn.smith@northfield.example", "")]
    [InlineData("Contact: John Smith (937) 555-0143", "")]
    public void Headings_of_contacts_count_and_labels_among_them_dont(string contacts, string headings)
    {
        var release = Releases.Of(News + Words + "\n\n" + contacts + "\n");

        Assert.Equal(headings, string.Join("|", release.Headings()));
        Assert.DoesNotContain("555", string.Concat(release.Body()), StringComparison.Ordinal);
    }

    [Fact]
    public void Contacts_side_by_side_have_a_heading_each() => Assert.Equal(
        ["INVESTOR CONTACT", "MEDIA CONTACT"],
        Releases.Of(News + Words + "\n\nINVESTOR CONTACT:              MEDIA CONTACT:\nJane Miller                    Otto Ahlers\n(937) 555-0100                 (937) 555-0101\n").Headings());

    [Fact]
    public void The_last_line_of_a_contact_is_no_heading() => Assert.Equal(
        ["Contacts", "About Northfield"],
        Releases.Of(News + "Contacts\n\nWebsite: www.northfield.example\nEmail: jmiller@northfield.example\nJane Miller\n\nAbout Northfield\n" + Words + "\n").Headings());
}
