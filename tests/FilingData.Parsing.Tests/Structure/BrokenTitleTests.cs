namespace FilingData.Parsing.Tests.Structure;

/// <summary>Titles that are set on several lines, between dashes, or that aren't there.</summary>
public class BrokenTitleTests
{
    private const string Text =
        "DAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT), a maker of hand tools, today announced that it has opened a new plant\n"
        + "in Ohio, which will make hammers and saws for customers in the Midwest. The plant employs three hundred people.\n";

    [Theory]
    [InlineData("              NORTHFIELD DIVISIONS REPORT\n          RECORD 2019 AND FOURTH-QUARTER SALES\n\n",
        "NORTHFIELD DIVISIONS REPORT RECORD 2019 AND FOURTH-QUARTER SALES")]
    [InlineData("Northfield and Southfield Directors Approve\nPlan of Merger\n\n", "Northfield and Southfield Directors Approve Plan of Merger")]
    [InlineData("NORTHFIELD CHAIR SMITH RESIGNS; MILLER\nELECTED TO BE CHAIR\n\n", "NORTHFIELD CHAIR SMITH RESIGNS; MILLER ELECTED TO BE CHAIR")]
    [InlineData("Northfield's Sales Increased 9%\nCompared to First Quarter of 2019\n\n",
        "Northfield's Sales Increased 9% Compared to First Quarter of 2019")]
    [InlineData("For additional information contact:\nMill & Lane / 937-555-0143\nJane Doe / John Roe\nInvestor Relations\n\nNorthfield Opens Plant in Ohio\n\n", "Northfield Opens Plant in Ohio")]
    [InlineData("Northfield Tools Inc. Declares Quarterly Cash\nDividend of $0.04 per Common Share\n\n",
        "Northfield Tools Inc. Declares Quarterly Cash Dividend of $0.04 per Common Share")]
    [InlineData("Northfield Reports First Quarter Results:\nSales up 13% to $52.9M, Diluted EPS up 32% to $0.25\n\n",
        "Northfield Reports First Quarter Results: Sales up 13% to $52.9M, Diluted EPS up 32% to $0.25")]
    [InlineData("NORTHFIELD ANNOUNCES MOVE OF\nANNUAL MEETING OF SHAREHOLDERS ON MAY 20, 2020\n\n",
        "NORTHFIELD ANNOUNCES MOVE OF ANNUAL MEETING OF SHAREHOLDERS ON MAY 20, 2020")]
    [InlineData("NORTHFIELD TOOLS\nCORPORATION POSTS 2019 SALES INCREASE OF 9%,\nEARNINGS PER SHARE ESTIMATED TO BE UP 16% FOR THE YEAR\n\n",
        "NORTHFIELD TOOLS CORPORATION POSTS 2019 SALES INCREASE OF 9%, EARNINGS PER SHARE ESTIMATED TO BE UP 16% FOR THE YEAR")]
    [InlineData("FOR IMMEDIATE RELEASE: Tuesday, March 3, 2020\nSubject: Northfield Reports a 25% Increase in Earnings to a Record $1.88 per Share\n\n",
        "Northfield Reports a 25% Increase in Earnings to a Record $1.88 per Share")]
    [InlineData("NORTHFIELD ANNOUNCES GROWTH OF 16%\nTO RECORD OF $5 MILLION\n\n", "NORTHFIELD ANNOUNCES GROWTH OF 16% TO RECORD OF $5 MILLION")]
    [InlineData("NORTHFIELD TOOLS TO VOLUNTARILY APPLY\nTO TRANSFER LISTING OF ITS SHARES\n\n", "NORTHFIELD TOOLS TO VOLUNTARILY APPLY TO TRANSFER LISTING OF ITS SHARES")]
    [InlineData("Northfield Announces Pricing of $125 Million of Senior Subordinated\n\nConvertible Notes\n\n",
        "Northfield Announces Pricing of $125 Million of Senior Subordinated Convertible Notes")]
    [InlineData("Northfield Completes Offer to Exchange\nTrust-Preferred Securities in Ohio\n\n",
        "Northfield Completes Offer to Exchange Trust-Preferred Securities in Ohio")]
    [InlineData("NORTHFIELD TOOLS CORP. AND EASTERN LUMBER\nTIMBER CO., LTD. ANNOUNCE A SUPPLY AGREEMENT\n\n", "NORTHFIELD TOOLS CORP. AND EASTERN LUMBER TIMBER CO., LTD. ANNOUNCE A SUPPLY AGREEMENT")]
    [InlineData("Northfield Secures $16.4M in Follow-On National Account\nOrders, Underscoring Outlook for 30% Growth\n\n",
        "Northfield Secures $16.4M in Follow-On National Account Orders, Underscoring Outlook for 30% Growth")]
    [InlineData("NORTHFIELD RECEIVES A $2.37\nBILLION CONTRACT\n\n", "NORTHFIELD RECEIVES A $2.37 BILLION CONTRACT")]
    [InlineData("CONTACT:\n|\nJane Q. Doe\n|\nChief Financial Officer\n|\n(937) 555-0143\nNorthfield Opens Plant in Ohio\n\n", "Northfield Opens Plant in Ohio")]
    [InlineData("NORTHFIELD ANNOUNCES MOVE TO VIRTUAL-ONLY\nANNUAL MEETING OF SHAREHOLDERS\n\n", "NORTHFIELD ANNOUNCES MOVE TO VIRTUAL-ONLY ANNUAL MEETING OF SHAREHOLDERS")]
    [InlineData("Northfield Tools Buys Dayton-Based\nEastern Lumber\n\n", "Northfield Tools Buys Dayton-Based Eastern Lumber")]
    public void A_headline_goes_on_where_something_is_missing(string head, string headline)
    {
        var release = Releases.Of(head + Text);

        Assert.Equal(headline, release.Headline());
        Assert.Empty(release.Subheadlines());
    }

    [Fact]
    public void The_last_word_of_a_title_is_no_part_of_the_town()
    {
        var release = Releases.Of("Northfield Announces Closing of $2 Million Convertible\nNote\n" + Text.Replace("DAYTON, Ohio, March", "DAYTON,\nOhio, March"));

        Assert.Equal("Northfield Announces Closing of $2 Million Convertible Note", release.Headline());
    }

    [Fact]
    public void What_stands_against_what_is_told_is_on_the_next_line() => Assert.Equal(
        "NORTHFIELD REITERATES GUIDANCE DESPITE ONGOING TALKS WITH ITS WORKERS",
        Releases.Of("NORTHFIELD REITERATES GUIDANCE DESPITE\nONGOING TALKS WITH ITS WORKERS\n\nDAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT), a maker of hand tools, "
            + "today announced that it talks with its workers about the new plant in Ohio.\n").Headline());

    [Fact]
    public void Rules_around_titles_part_them()
    {
        var release = Releases.Of("NORTHFIELD TOOLS INC. ANNOUNCES\n----- 3-FOR-2 STOCK SPLIT -----\n----- 7.7% INCREASE IN QUARTERLY CASH DIVIDEND -----\n\n" + Text);

        Assert.StartsWith("NORTHFIELD TOOLS INC. ANNOUNCES ----- 3-FOR-2 STOCK SPLIT", release.Headline(), StringComparison.Ordinal);
        Assert.Equal(["7.7% INCREASE IN QUARTERLY CASH DIVIDEND"], release.Subheadlines());
    }

    [Fact]
    public void A_title_right_above_the_town_is_no_part_of_its_name()
    {
        var release = Releases.Of("NORTHFIELD TOOLS ANNOUNCES PRELIMINARY THIRD QUARTER REVENUE RESULTS\n" + Text.Replace("DAYTON, Ohio", "DAYTON, OH.").Replace(", today", ",\ntoday"));

        Assert.Equal("NORTHFIELD TOOLS ANNOUNCES PRELIMINARY THIRD QUARTER REVENUE RESULTS", release.Headline());
        Assert.Equal("DAYTON, OH.", release.Dateline!.Place!.Value.Words);
    }

    [Fact]
    public void What_stands_between_dashes_is_a_subheadline_by_itself()
    {
        var release = Releases.Of("Northfield Opens Plant in Ohio\n\n     -Sales of Hammers Grew 5%-\n\n  -Saws, Hammers and Planes Post Best\n             Yearly Sales-\n\n" + Text);

        Assert.Equal("Northfield Opens Plant in Ohio", release.Headline());
        Assert.Equal(["Sales of Hammers Grew 5%", "Saws, Hammers and Planes Post Best Yearly Sales"], release.Subheadlines());
    }

    [Fact]
    public void A_headline_that_is_repeated_below_the_dateline_heads_no_section()
    {
        var release = Releases.Of(
            "Retirement of Chief Executive\n\nDayton, 3 March 2020\n\nNo. 08/2020\n\nRetirement of Chief Executive\n\nNorthfield Tools Inc., a maker of hand tools, today announces that its chief executive, "
            + "Jane Miller, will retire in May of this year.\n");

        Assert.Equal("Retirement of Chief Executive", release.Headline());
        Assert.Empty(release.Headings());
    }

    [Fact]
    public void A_court_that_reverses_has_a_subheadline_of_its_own() => Assert.Equal(
        ["Judge Reverses Ruling on Hammers", "Grants Northfield Motion for Summary Judgment"],
        Releases.Of("NORTHFIELD WINS LAWSUIT ON HAMMERS\nJudge Reverses Ruling on Hammers\nGrants Northfield Motion for Summary Judgment\n\n" + Text)
            .Subheadlines());

    [Fact]
    public void A_paragraph_above_the_dateline_is_no_headline()
    {
        var release = Releases.Of(
            "NEWS RELEASE\n\nNorthfield Tools Inc.\n\nThe company will hold a call on its results on Thursday, May 7, 2020, after it has filed its annual report, and everybody may listen to it.\n\n" + Text);

        Assert.Null(release.Headline());
        Assert.Equal("DAYTON, Ohio", release.Dateline?.Place?.Words);
    }

    [Fact]
    public void A_report_without_a_dateline_begins_with_its_highlights()
    {
        var release = Releases.Of(
            "NORTHFIELD - 2Q RESULTS 2006\n\nSecond quarter highlights\n\n• Sales up by 85% from the quarter before.\n• Net profit of $3.9 million.\n\nJane Miller, President, comments:\n\n"
            + "\"We sold more hammers in Ohio than in any quarter before, and we expect to sell as many in the next, as our new plant has more than enough of them.\"\n");

        Assert.Equal("NORTHFIELD - 2Q RESULTS 2006", release.Headline());
        Assert.Empty(release.Subheadlines());
        Assert.Equal(["Second quarter highlights"], release.Headings());
    }

    [Theory]
    [InlineData("DAYTON, Ohio (Marketwire – March 3, 2020) – ", "DAYTON, Ohio", "Marketwire")]
    [InlineData("DAYTON, Ohio/SALEM, Ore. – ", "DAYTON, Ohio/SALEM, Ore.", null)]
    [InlineData("DAYTON/PRNewswire/ -- ", "DAYTON", "PRNewswire")]
    public void A_slash_parts_two_towns_or_a_wire(string dateline, string place, string? wire)
    {
        var release = Releases.Of("Northfield Opens Plant in Ohio\n\n" + dateline + Text.Substring(Text.IndexOf("Northfield", StringComparison.Ordinal)));

        Assert.Equal((place, wire), (release.Dateline?.Place?.Words, release.Dateline?.Wire?.Words));
    }
}
