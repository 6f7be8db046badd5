namespace FilingData.Parsing.Tests.Structure;

/// <summary>Headings before a colon, and short lines right above their text.</summary>
public class LabelledTextTests
{
    private const string News = "Northfield Opens Plant in Ohio\n\nDAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT) today announced that it has opened a new plant in Ohio.\n\n";

    private const string Words = "The plant makes hammers and saws for customers in the Midwest, and employs three hundred people in two shifts.";

    [Theory]
    [InlineData("What comes next: The plant will make hammers from May on, and saws will follow in the summer, when the second shift begins.", "What comes next", SectionKind.Topic)]
    [InlineData("Details of opening: The mayor will open the plant on May 4, and all who work in it are invited to see it with their families.", "Details of opening", SectionKind.Topic)]
    [InlineData("Northfield in short: Northfield makes hand tools in five plants in the Midwest, and has done so since it was founded in 1902.", "Northfield in short", SectionKind.Topic)]
    [InlineData("Northfield: Northfield Tools Inc. makes hand tools in five plants in the Midwest, and has done so since it was founded in 1902.", "Northfield", SectionKind.About)]
    [InlineData("Disclaimer: Some of what this release says is about the future and may turn out to be wrong for reasons that nobody foresees.", "Disclaimer", SectionKind.SafeHarbor)]
    public void A_colon_sets_a_heading_apart(string paragraph, string heading, SectionKind kind)
    {
        var release = Releases.Of(News + Words + "\n\n" + paragraph + "\n");

        Assert.Equal([heading], release.Headings());
        Assert.Equal(kind, release.Sections[1].Kind);
    }

    [Theory]
    [InlineData("Joint managers: Elm Securities LLC, Birch Markets Inc. and Oak Capital Partners will sell the shares that the company has registered.")]
    [InlineData("The mayor added: Nobody in town had thought that a plant of this size would ever be built here, and now it stands before us.")]
    [InlineData("Date: The plant opens on May 4, and all who work in it are invited to see it with their families on that day or later.")]
    [InlineData("Sales: $5 million, which is more than the company made in any year since it was founded, and more than it had expected.")]
    public void What_else_stands_before_a_colon_is_none(string paragraph) => Assert.Empty(Releases.Of(News + Words + "\n\n" + paragraph + "\n").Headings());

    [Fact]
    public void A_glossary_lists_its_words() => Assert.Equal(
        ["Glossary"],
        Releases.Of(News + Words + "\n\nGlossary\n\nCore sales: A measure that leaves out what the company sold to its own subsidiaries in the quarter and in the year.\n\n"
            + "Free cash flow: A measure of the cash that is left when the company has paid for its plants and for what it owes to its banks.\n").Headings());

    [Theory]
    [InlineData("2019 in figures")]
    [InlineData("Who we are")]
    [InlineData("Advisors and bookrunners")]
    [InlineData("Note on forward-looking statements")]
    public void A_short_line_right_above_a_paragraph_of_one_line_heads_it(string heading) =>
        Assert.Equal([heading], Releases.Of(News + Words + "\n\n" + heading + "\n" + Words + "\n").Headings());

    [Fact]
    public void A_press_office_is_asked() => Assert.Equal(
        ["Press office"], Releases.Of(News + Words + "\n\nPress office\nJane Doe, (937) 555-0144, jane.doe@northfield.example\n").Headings());

    [Fact]
    public void A_street_heads_nothing() => Assert.DoesNotContain("88 Alder Road, Dayton, Ohio", Releases.Of(
        News + Words + "\n\nNorthfield Tools Inc.\nAttention: Investor Relations\n88 Alder Road, Dayton, Ohio\n\nThe Company in Brief\n\n" + Words + "\n").Headings());
}
