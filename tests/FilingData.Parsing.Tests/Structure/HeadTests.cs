namespace FilingData.Parsing.Tests.Structure;

public class HeadTests
{
    private const string Text =
        "DAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT), a maker of hand tools, today announced that it has opened a new plant\n"
        + "in Ohio, which will make hammers and saws for customers in the Midwest. The plant employs three hundred people, of whom two hundred\n"
        + "came from the company's older works in Indiana. It cost less than was planned for it.\n\n"
        + "\"We are proud of our people,\" said Jane Miller, Chief Executive Officer of Northfield. \"They built the plant in less than one year.\"\n";

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
    [InlineData("Company Release - 03/03/2020 4:05 PM ET\n\nNorthfield Opens Plant in Ohio\n\n", "03/03/2020")]
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
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("-")]
    [InlineData("•")]
    [InlineData("About")]
    [InlineData("(")]
    [InlineData("Contact:")]
    [InlineData("\t1\t2\n\t3\t4")]
    public void Any_text_is_a_release_of_a_kind(string text) => Assert.Equal(SectionKind.Body, Releases.Of(text).Sections[0].Kind);

    [Fact]
    public void A_date_in_a_column_of_the_head_is_the_releases()
    {
        var release = Releases.Of("FOR IMMEDIATE RELEASE          CONTACT: Jane Miller\nMarch 3, 2020                  (937) 555-0100\n\nNorthfield Opens Plant in Ohio\n\n"
            + Text.Replace("March 3, 2020 ", "", StringComparison.Ordinal));

        Assert.Equal("March 3, 2020", release.HeadDate?.Words);
        Assert.Equal("Northfield Opens Plant in Ohio", release.Headline());
    }

    [Fact]
    public void A_symbols_market_behind_its_point_ends_no_sentence()
    {
        var release = Releases.Of("Northfield Opens Plant in Ohio\n\nDAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT; NYSE American: NFT.WS; LSE: NFT; TSX.V: NFT; HKEX: 0123; SZSE: 000123; FSE: D3L), a maker of hand tools, today announced that it has opened a new plant in Ohio, which will make hammers.\n");

        Assert.Single(release.Body());
        Assert.Single(release.Sections);
    }
}
