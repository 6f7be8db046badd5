namespace FilingData.Parsing.Tests.Structure;

/// <summary>Headings that stand on one line with their text.</summary>
public class RunInHeadingTests
{
    private const string News = "Northfield Opens Plant in Ohio\n\nDAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT) today announced that it has opened a new plant in Ohio.\n\n";

    private const string Words = "The plant makes hammers and saws for customers in the Midwest, and employs three hundred people in two shifts.";

    [Theory]
    [InlineData("Safe Harbor Statement: This release contains statements about the future.", "Safe Harbor Statement")]
    [InlineData("Forward-Looking Statements. This release contains statements about the future.", "Forward-Looking Statements")]
    [InlineData("Safe Harbor Statement – This release contains statements about the future.", "Safe Harbor Statement")]
    [InlineData("Forward-Looking Statements This release contains statements about the future.", "Forward-Looking Statements")]
    [InlineData("A WARNING ABOUT FORWARD-LOOKING STATEMENTS: Our release contains statements about the future.",
        "A WARNING ABOUT FORWARD-LOOKING STATEMENTS")]
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

    [Theory]
    [InlineData("About 50 people work in the plant, and more will be hired in the summer of next year.")]
    [InlineData("About half of the Northfield people came from the older works in Indiana last year.")]
    [InlineData("Forward-looking statements speak only as of the day on which they are made.")]
    [InlineData("Safe Harbor provisions of the law apply to what is said about the future here.")]
    [InlineData("Contact Jane Doe at Northfield for more about the plant and about its people.")]
    [InlineData("The Company refers to Non-GAAP Financial Measures. See Non-GAAP Financial Measures below.")]
    public void A_sentence_is_no_heading(string sentence) => Assert.Empty(Releases.Of(News + Words + "\n\n" + sentence + "\n").Headings());

    [Fact]
    public void A_paragraph_in_capitals_has_no_heading_in_it() => Assert.Empty(
        Releases.Of(News + "WE URGE YOU TO USE THE ENCLOSED WHITE CARD TO VOTE WITH OUR BOARD ON EACH OF THESE MATTERS: (I) FOR OUR NOMINEES: JANE MILLER AND OTTO AHLERS; AND (II) FOR THE PLAN.\n").Headings());
}
