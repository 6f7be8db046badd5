namespace FilingData.Parsing.Tests.Structure;

/// <summary>Headings of topics that stand on one line with their texts.</summary>
public class TopicHeadingTests
{
    private const string Behind = " one of our plants had been closed for a week, and the others took over all that it would have made.";

    [Theory]
    [InlineData("RESULTS OF VOTING. Last week" + Behind, "RESULTS OF VOTING")]
    [InlineData("Asset Quality. Last week" + Behind, "Asset Quality")]
    [InlineData("Business Outlook – Last week" + Behind, "Business Outlook")]
    [InlineData("Quarterly Dividend: Last week" + Behind, "Quarterly Dividend")]
    [InlineData("Board changes\nLast week" + Behind, "Board changes")]
    [InlineData("R&D Expenses: Last week" + Behind, "R&D Expenses")]
    [InlineData("AB-114 (once-daily tablet)\nLast week" + Behind, "AB-114 (once-daily tablet)")]
    public void A_title_with_a_mark_behind_it_is_a_heading(string paragraph, string heading) => Assert.Equal([heading], Sections(paragraph));

    [Theory]
    [InlineData("THE SHARES MAY NOT BE SOLD. Last week" + Behind)]
    [InlineData("Mr. Doe. Last week" + Behind)]
    [InlineData("Mobile – Last week" + Behind)]
    public void A_sentence_and_a_name_are_none(string paragraph) => Assert.Empty(Sections(paragraph));

    [Fact]
    public void An_article_ends_a_heading_however_often_the_same_two_words_ran_together() => Assert.Equal(
        ["Bid Price Notice", "Late Filing Notice"],
        Sections("The company received two letters from the exchange on which its shares have been traded.Bid Price NoticeThe first letter says that the price was too low for thirty days.Late Filing NoticeThe second letter says that a report is late."));

    private static IEnumerable<string> Sections(string paragraph) => FilingParser.Parse(new FilingInput("release.txt",
        $"""
        Corran Mills Reports on Its Business

        MOBILE, Ala., May 3, 2022 (GLOBE NEWSWIRE) -- Corran Mills Corp. (NYSE: CORM) today told its shareholders how its business has gone since the spring, and what it thinks of the summer.

        {paragraph}
        """)).Announcements.Single().Sections.Select(section => section.Heading).OfType<string>();
}
