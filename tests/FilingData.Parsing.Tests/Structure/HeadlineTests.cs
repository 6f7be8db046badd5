namespace FilingData.Parsing.Tests.Structure;

/// <summary>Headlines of one and more lines, and the sub-headlines under them.</summary>
public class HeadlineTests
{
    private const string Text =
        "DAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT), a maker of hand tools, today announced that it has opened a new plant\n"
        + "in Ohio, which will make hammers and saws for customers in the Midwest. The plant employs three hundred people, of whom two hundred\n"
        + "came from the company's older works in Indiana. It cost less than was planned for it.\n\n"
        + "\"We are proud of our people,\" said Jane Miller, Chief Executive Officer of Northfield. \"They built the plant in less than one year.\"\n";

    [Theory]
    [InlineData("Northfield Announces Completion of Sale of\nTwo Plants in Indiana",
        "Northfield Announces Completion of Sale of Two Plants in Indiana")]
    [InlineData("NORTHFIELD REPORTS RECORD SALES AND EARNINGS FOR THE\nFOURTH QUARTER AND FULL YEAR 2019",
        "NORTHFIELD REPORTS RECORD SALES AND EARNINGS FOR THE FOURTH QUARTER AND FULL YEAR 2019")]
    [InlineData("Northfield Tools Reports First Quarter\nFiscal Year 2020 Operating Results",
        "Northfield Tools Reports First Quarter Fiscal Year 2020 Operating Results")]
    [InlineData("Ad-hoc: Northfield Decides on the Structure of Its Board", "Northfield Decides on the Structure of Its Board")]
    [InlineData("— Northfield to Report Earnings on Wednesday, March 4, 2020 —", "Northfield to Report Earnings on Wednesday, March 4, 2020")]
    [InlineData("NORTHFIELD TOOLS INC.\nREPORTS THIRD QUARTER RESULTS", "NORTHFIELD TOOLS INC. REPORTS THIRD QUARTER RESULTS")]
    [InlineData("NORTHFIELD TO BUILD NEW PLANT\n\nIN OHIO", "NORTHFIELD TO BUILD NEW PLANT IN OHIO")]
    [InlineData("Strong demand for hammers lifts\nNorthfield's earnings above expectations",
        "Strong demand for hammers lifts Northfield's earnings above expectations")]
    [InlineData("Northfield Tools Inc. and Southfield Saws, Inc. Enter into\nDefinitive Agreement to Combine in\nStock-for-Stock Merger of Equals Valued at\n$2.5 Billion", "Northfield Tools Inc. and Southfield Saws, Inc. Enter into Definitive Agreement to Combine in Stock-for-Stock Merger of Equals Valued at $2.5 Billion")]
    [InlineData("Northfield Prices $300 Million of Senior\nNotes due 2030", "Northfield Prices $300 Million of Senior Notes due 2030")]
    [InlineData("Northfield Names Jane Miller Chief\nExecutive Officer", "Northfield Names Jane Miller Chief Executive Officer")]
    [InlineData("Northfield Tools Company\n\nAnnounces\n\nOpening of Plants for Hammers\n\nIn Ohio and Indiana",
        "Northfield Tools Company Announces Opening of Plants for Hammers In Ohio and Indiana")]
    [InlineData("Northfield Tools Inc. and Southfield Bank\nAnnounce Definitive Merger Agreement",
        "Northfield Tools Inc. and Southfield Bank Announce Definitive Merger Agreement")]
    [InlineData("NORTHFIELD\nTOOLS OPENS PLANT IN OHIO", "NORTHFIELD TOOLS OPENS PLANT IN OHIO")]
    [InlineData("Northfield Tools Shareholders\nHear Report on New Plants at 2020 Annual Meeting",
        "Northfield Tools Shareholders Hear Report on New Plants at 2020 Annual Meeting")]
    [InlineData("NORTHFIELD BANCORP OF OHIO — NORTHFIELD NATIONAL\nBANK AND TRUST — REPORTS FIRST QUARTER EARNINGS",
        "NORTHFIELD BANCORP OF OHIO — NORTHFIELD NATIONAL BANK AND TRUST — REPORTS FIRST QUARTER EARNINGS")]
    [InlineData("NORTHFIELD d'OHIO TOOLS, INC. REPORTS\nORGANIZATIONAL CHANGES", "NORTHFIELD d'OHIO TOOLS, INC. REPORTS ORGANIZATIONAL CHANGES")]
    [InlineData("NORTHFIELD TOOLS REACHES AGREEMENT\nTO SELL SAW BUSINESS FOR $10.5M",
        "NORTHFIELD TOOLS REACHES AGREEMENT TO SELL SAW BUSINESS FOR $10.5M")]
    [InlineData("Northfield Announces the Signing of a Purchase Agreement to\nAcquire 200,000 Square Foot Plant in Dover, OH",
        "Northfield Announces the Signing of a Purchase Agreement to Acquire 200,000 Square Foot Plant in Dover, OH")]
    [InlineData("Northfield Announces the Acquisition of Two\nHammer Mills in Dover, OH",
        "Northfield Announces the Acquisition of Two Hammer Mills in Dover, OH")]
    [InlineData("Northfield Board Approves Plan to Separate Saws\nBusiness", "Northfield Board Approves Plan to Separate Saws Business")]
    public void A_headline_may_run_over_several_lines(string lines, string headline)
    {
        var release = Releases.Of("Exhibit 99.1\n\n" + lines + "\n\n" + Text);

        Assert.Equal(headline, release.Headline());
        Assert.Empty(release.Subheadlines());
    }

    [Theory]
    [InlineData("Northfield Reports Fourth Quarter Results\nNet Sales of $2.5 Billion, up 8.0%\nCompany Raises Outlook for 2020",
        "Net Sales of $2.5 Billion, up 8.0%|Company Raises Outlook for 2020")]
    [InlineData("Northfield Reports Fourth Quarter Results\n\n– Net Sales Grow to $2.5 Billion –\n\n– Company Raises Outlook for 2020 –",
        "Net Sales Grow to $2.5 Billion|Company Raises Outlook for 2020")]
    [InlineData("Northfield Reports Fourth Quarter Results\n• Net sales of $2.5 billion, up 8.0% from a year ago\n• Record cash flow of $300 million",
        "Net sales of $2.5 billion, up 8.0% from a year ago|Record cash flow of $300 million")]
    [InlineData("NORTHFIELD REPORTS FOURTH QUARTER RESULTS\n\nGrew sales; controlled expenses; maintained strong cash flow",
        "Grew sales; controlled expenses; maintained strong cash flow")]
    [InlineData("Northfield Reports Fourth Quarter Results\n\nJane Miller to Retire as Chairman after 2020 Annual Meeting",
        "Jane Miller to Retire as Chairman after 2020 Annual Meeting")]
    [InlineData("Northfield Reports Fourth Quarter Results\n\nSales Rise on Strong Demand for Hammers and\nSaws\n\nOutlook Raised",
        "Sales Rise on Strong Demand for Hammers and Saws")]
    [InlineData("Northfield Reports Fourth Quarter Results\nBoard Names Jane Miller\nas Chairman, John\nSmith as President & CEO",
        "Board Names Jane Miller as Chairman, John Smith as President & CEO")]
    [InlineData("Northfield Reports Fourth Quarter Results\nNews Summary\n▪\n\n▪\n\nFourth-quarter sales were $2.5 billion, up 8 percent.\nBoard declares a dividend of $0.30 per share.", "Fourth-quarter sales were $2.5 billion, up 8 percent.|Board declares a dividend of $0.30 per share.")]
    [InlineData("Northfield Reports Fourth Quarter Results\n\n— Board Accepts Resignation of John Smith; Jane\nB. Miller Named as Chief Executive —",
        "Board Accepts Resignation of John Smith; Jane B. Miller Named as Chief Executive")]
    [InlineData("Northfield Reports Fourth Quarter Results\nBoard to Sell Mills for $5 Million in Cash\nNet Sales of $2.5 Billion",
        "Board to Sell Mills for $5 Million in Cash|Net Sales of $2.5 Billion")]
    [InlineData("Northfield Reports Fourth Quarter Results\n\nHighlights:\n• Sales grew by 8% in the fourth quarter, and by 6% in the year.", "")]
    [InlineData("Northfield Reports Fourth Quarter Results\n\nRecord Net Sales of $2.5 Billion\nRaises Its Full-Year Outlook",
        "Record Net Sales of $2.5 Billion|Raises Its Full-Year Outlook")]
    [InlineData("NORTHFIELD REPORTS FOURTH QUARTER RESULTS\n• TOOLMAKER LEASES ITS 28TH STREET PROPERTY FOR TEN YEARS\n• NET SALES OF $2.5 BILLION",
        "TOOLMAKER LEASES ITS 28TH STREET PROPERTY FOR TEN YEARS|NET SALES OF $2.5 BILLION")]
    public void Lines_under_the_headline_that_say_more_are_sub_headlines(string lines, string subheadlines)
    {
        var release = Releases.Of(lines + "\n\n" + Text);

        Assert.Equal("NORTHFIELD REPORTS FOURTH QUARTER RESULTS", release.Headline()?.ToUpperInvariant());
        Assert.Equal(subheadlines, string.Join("|", release.Subheadlines()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\f\n")]
    [InlineData("FOR IMMEDIATE RELEASE\n\n• Sales grew by 8% in the quarter.\n• Earnings grew by 9% in the quarter.\n\n")]
    public void Where_there_is_no_title_none_is_made_up(string head) => Assert.Null(Releases.Of(head + Text).Headline);

    [Theory]
    [InlineData("NORTHFIELD PARK TOOLS DIRECTORS AUTHORIZE 3-FOR-1 SPLIT")]
    [InlineData("Northfield Announces Pricing of Offering of Common Stock\nUnder Shelf Registration Statement")]
    public void Headlines_that_look_like_something_else(string headline) =>
        Assert.Equal(headline.Replace('\n', ' '), Releases.Of(headline + "\n\n" + Text).Headline());

    [Fact]
    public void A_headline_may_say_when_the_quarter_ended()
    {
        var release = Releases.Of("Northfield Tools Inc. Earnings for Quarter Ended March 31, 2020\n\n" + Text);

        Assert.Equal("Northfield Tools Inc. Earnings for Quarter Ended March 31, 2020", release.Headline());
    }
}
