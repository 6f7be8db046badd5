namespace FilingData.Parsing.Tests.Structure;

/// <summary>What copies of filings keep above and within a release's head, and lines that were cut there.</summary>
public class CopiedHeadTests
{
    private const string Text =
        "Northfield Tools Inc. (NYSE: NFT), a maker of hand tools, today announced that it has opened a new plant in Ohio, which will make hammers.\n";

    [Fact]
    public void The_list_of_a_filings_files_is_no_title()
    {
        var release = Releases.Of("Attached files\n\nfile filename\n8-K - 8-K - NORTHFIELD TOOLS INC.nft8k.htm\n\nExhibit 99.1\n\nMarch 3, 2020\n\nFor 6:00 am ET Release\n\n"
            + "NORTHFIELD OPENS PLANT IN OHIO\n\n— Hires Three Hundred in Dayton —\n\nDAYTON, Ohio – " + Text);

        Assert.Equal("NORTHFIELD OPENS PLANT IN OHIO", release.Headline());
        Assert.Equal(["Hires Three Hundred in Dayton"], release.Subheadlines());
    }

    [Fact]
    public void Items_that_are_broken_end_with_a_short_line() => Assert.Equal(["Sales of hammers for 2020 are estimated to rise 6 percent from continuing operations", "Plant in Ohio to open in May"], Releases.Of(
        "Northfield Expects Record Sales for 2020\n- Sales of hammers\nfor 2020 are estimated to rise 6 percent from continuing\noperations\n- Plant in Ohio to open in May\n"
        + "DAYTON, Ohio, March 3, 2020 /PRNewswire/\n-- " + Text).Subheadlines());

    [Fact]
    public void A_lead_that_is_cut_behind_its_dateline_goes_on()
    {
        var release = Releases.Of(
            "Northfield Expects Record Sales for 2020\n\nDAYTON, Ohio, March 3, 2020 /PRNewswire/\n-- Northfield Tools\n(NYSE: NFT) today announced that it has opened a new\nplant in Ohio, which will make\nhammers.\n");

        Assert.StartsWith("Northfield Tools (NYSE: NFT) today announced", release.News[0].Text.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_town_may_be_cut_from_its_state() => Assert.Equal("Dayton, OH.", Releases.Of(
        "Northfield Opens Plant in Ohio\nDayton,\nOH. March 3, 2020 -- Northfield Tools Inc. (NYSE: NFT), a maker of hand tools, today announced\nthat it has opened a new plant in Ohio, which will make hammers and saws for customers in the\nMidwest.\n").Dateline!.Place!.Value.Words);

    [Fact]
    public void A_field_of_a_call_is_no_heading() => Assert.Equal(["Conference Call"], Releases.Of(
        "Northfield Reports First Quarter Results\n\nDAYTON, Ohio, May 3, 2020 – " + Text + "\nConference Call\n\nThe company will discuss its results today at 2:00 p.m.\n\nPhone: (800) 555-0143\n\nWebcast: Accessible at https://northfield.example.com ; archive for one year\n").Headings());

    [Fact]
    public void A_compound_has_its_capital_in_front() => Assert.Equal(["Forward-looking Statements"], Releases.Of(
        "Northfield Reports First Quarter Results\nDAYTON, Ohio, May 3, 2020 – " + Text + "Forward-looking Statements\nStatements in this release that are not historical are forward-looking statements within the meaning of the law.\n").Headings());

    [Fact]
    public void A_line_may_end_behind_a_newswires_name() => Assert.Equal("PRNEWSWIRE", Releases.Of(
        "Northfield Opens Plant in Ohio\nDayton, OH, March 3, 2020 / PRNEWSWIRE\n" + Text).Dateline!.Wire!.Value.Words);

    [Fact]
    public void Remarks_head_what_is_said_and_a_comparison_heads_nothing() => Assert.Equal(["Second quarter highlights", "CEO's Remarks"], Releases.Of(
        "Northfield Reports Second Quarter Results\n\nDAYTON, Ohio, May 3, 2020 – " + Text
        + "\nSecond quarter highlights:\n\nNet sales totaled $329.6 million, down 4.9% from a year ago. Hammers sold as well as they did in the year before, and saws sold better.\n\nCompared to the prior year where applicable\n\n"
        + "Sales of planes increased.\n\nCEO's Remarks:\n\n\"Our record quarter reflects a good market for our tools, and the work of our people,\" said Jane Miller, president.\n").Headings());

    [Fact]
    public void A_pages_time_of_day_is_no_title()
    {
        var release = Releases.Of("Cision\n\n03/03/2020 | 04:31pm EST\n\nNorthfield Opens Plant in Ohio\n\nDAYTON, Ohio – " + Text);

        Assert.Equal(("Northfield Opens Plant in Ohio", "03/03/2020"), (release.Headline(), release.HeadDate?.Words));
    }

    [Theory]
    [InlineData("Northfield Tools Reports Record Third Quarter Results, Opens New\n\nPlant", "Northfield Tools Reports Record Third Quarter Results, Opens New Plant")]
    [InlineData("Northfield Tools Announces New $200 Million\nShare Repurchase Program", "Northfield Tools Announces New $200 Million Share Repurchase Program")]
    [InlineData("NORTHFIELD TOOLS AGREES TO SELL\nPOOL BUSINESS TO CORRAN MILLS", "NORTHFIELD TOOLS AGREES TO SELL POOL BUSINESS TO CORRAN MILLS")]
    [InlineData("Northfield Tools Reports Results and Announces\nNew Plant in Ohio", "Northfield Tools Reports Results and Announces New Plant in Ohio")]
    public void A_titles_last_words_may_be_cut_off(string lines, string title) =>
        Assert.Equal(title, Releases.Of(lines + "\n\nDAYTON, Ohio, March 3, 2020 – " + Text).Headline());

    [Fact]
    public void A_page_may_be_counted_in_words() => Assert.Empty(Releases.Of(
        "Northfield Reports Second Quarter Results\n\nDAYTON, Ohio, May 3, 2020 – " + Text
        + "\n(more)\nPage Two\nJane Miller, president, commented, \"Sales of hammers grew in all markets, and we built a new plant in less than one year.\"\n").Headings());
}
