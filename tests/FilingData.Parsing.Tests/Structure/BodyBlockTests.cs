using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Tests.Structure;

/// <summary>What of a body is no heading: standing texts without one, footnotes, items, what pages and newswires add.</summary>
public class BodyBlockTests
{
    private const string News = "Northfield Opens Plant in Ohio\n\nDAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT) today announced that it has opened a new plant in Ohio.\n\n";

    private const string Words = "The plant makes hammers and saws for customers in the Midwest, and employs three hundred people in two shifts.";

    [Fact]
    public void A_standing_text_without_a_heading_is_no_news()
    {
        var release = Releases.Of(
            News + Words + "\n\nThis press release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995.\n\n"
            + "The company undertakes no obligation to update them.\n\n" + Words.Replace("hammers", "files", StringComparison.Ordinal)
            + "\n\nThis announcement is neither an offer to sell nor a solicitation of an offer to buy any securities.\n");

        Assert.Equal([SectionKind.Body, SectionKind.SafeHarbor, SectionKind.Body, SectionKind.Legal],
            release.Sections.Select(section => section.Kind));
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
            [BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.Bullet, BlockKind.Bullet, BlockKind.Footnote, BlockKind.Furniture,
                BlockKind.Footnote, BlockKind.Footnote],
            release.Sections[0].Blocks.Select(block => block.Kind));
        Assert.Equal("It also makes saws, of which there are many kinds.", release.Sections[0].Blocks[3].Text.Value);
    }

    [Fact]
    public void A_label_that_heads_a_page_is_no_heading() =>
        Assert.Empty(Releases.Of(News + Words + "\n\n1\n\fExhibit 99.1\n\n" + Words + "\n").Headings());

    [Fact]
    public void A_pages_number_and_short_title_are_no_heading() =>
        Assert.Empty(Releases.Of(News + Words + "\n\n-MORE-\n\n2-NORTHFIELD/OHIO PLANT\n\n" + Words + "\n").Headings());
}
