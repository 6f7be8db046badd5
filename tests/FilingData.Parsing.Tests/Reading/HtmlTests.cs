using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Tests.Reading;

public class HtmlTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One\n\nTwo")]
    [InlineData("<p>One<p>Two", "One\n\nTwo")]
    [InlineData("<div>One</div><div>Two</div>", "One\nTwo")]
    [InlineData("<div>One</div><div><font><br></font></div><div>Two</div>", "One\n\nTwo")]
    [InlineData("<div>One</div><div>&nbsp;</div><div>Two</div>", "One\n\nTwo")]
    [InlineData("<div style='margin-bottom:12pt'>One</div><div>Two</div>", "One\n\nTwo")]
    [InlineData("<div style='padding:0.5in 0'>One</div><div>Two</div>", "One\n\nTwo")]
    [InlineData("<p style='margin:0in 0in .0001pt'>One</p><p style='margin-top:0pt; margin-bottom:0pt'>Two</p>", "One\nTwo")]
    [InlineData("<p>One<br>Two<br><br>Three</p>", "One\nTwo\n\nThree")]
    [InlineData("<div>One</div><hr><div>Two</div>", "One\n\nTwo")]
    [InlineData("<p>One <b>and</b> <font>a</font>\r\n  half, <a href='x'>two</a>.</p>", "One and a half, two.")]
    [InlineData("<p>Wid<!-- no word ends here -->gets</p>", "Widgets")]
    [InlineData("<pre>One   two\n\nThree</pre>", "One   two\n\nThree")]
    [InlineData("<ul><li>One<li>Two</ul><ol><li>First<li>Second</ol>", "• One\n• Two\n\n1. First\n2. Second")]
    [InlineData("<div>•<font style='padding-left:9pt'>One</font></div>", "• One")]
    public void Blocks_are_lines_and_gaps_are_blank_lines(string html, string expected) => Assert.Equal(expected, Text(html));

    [Theory]
    [InlineData("AT&amp;T&nbsp;&#38; T&#x26;T", "AT&T & T&T")]
    [InlineData("&ldquo;One&rdquo; &#8220;two&#8221; &#147;three&#148; it&#146;s &#151; &euro;5", "“One” “two” “three” it’s — €5")]
    [InlineData("5 &lt; 6 & 7 &unknown; &#; &#xZZ;", "5 < 6 & 7 &unknown; &#; &#xZZ;")]
    [InlineData("con&shy;tinued zero&#8203;width", "continued zerowidth")]
    [InlineData("&#128640;", "🚀")]
    [InlineData("&copy 2020", "© 2020")]
    public void References_are_characters(string html, string expected) => Assert.Equal(expected, Text("<p>" + html + "</p>"));

    [Fact]
    public void Every_character_knows_its_place_in_the_file()
    {
        var file = "<html>\r\n<body>\r\n<p>AT&amp;T <b>sells&nbsp;</b>\r\n&#147;Widgets&#148;</p>";
        var text = Read(file).Text;
        Assert.Equal("AT&T sells “Widgets”", text.Value);
        Assert.Equal("AT&amp;T", text.Slice(0, 4).Source.Quote);
        Assert.Equal("&#147;Widgets&#148;", text.Slice(11, 9).Source.Quote);
        Assert.Equal((4, 1), (text.Slice(11, 9).Source.Line, text.Slice(11, 9).Source.Column));
        Assert.Equal((3, 4), (text.Slice(0, 1).Source.Line, text.Slice(0, 1).Source.Column));
        Assert.Equal("sells", text.Slice(5, 5).Source.Quote);
    }

    [Fact]
    public void What_a_page_hides_is_not_read()
    {
        const string html = "<head><title>Title</title><style>p {}</style></head><body><div style='display:none'>Hidden</div><p hidden>Hidden</p><script>x</script>"
            + "<ix:header><ix:hidden><ix:nonNumeric>Hidden</ix:nonNumeric></ix:hidden></ix:header><p>Seen</p></body>";
        Assert.Equal("Seen", Text(html));
    }

    [Fact]
    public void Inline_xbrl_is_transparent() =>
        Assert.Equal("Example Inc. earned $5.2 million.",
            Text("<p><ix:nonNumeric name='dei:Name'>Example Inc.</ix:nonNumeric> earned $<ix:nonFraction scale='6'>5.2</ix:nonFraction> million.</p>"));

    [Fact]
    public void Pages_end_with_a_form_feed_and_lose_their_numbers()
    {
        const string html = "<p>One</p><p align=center>1</p><hr style='page-break-after:always'><p>Example Inc. Reports Results &#8211; Page 2</p><p>Two</p><p style='text-align:center'>2</p>"
            + "<div style='page-break-before: always'>Three</div><PAGE>Four";
        Assert.Equal("One\n\n\fTwo\n\n\fThree\n\fFour", Text(html));
    }

    [Fact]
    public void A_footnote_mark_is_no_part_of_a_figure() =>
        Assert.Equal("Sales were $500² million(1), the 1st time.",
            Text("<p>Sales were $500<sup>2</sup> million<sup>(1)</sup>, the 1<sup>st</sup> time.</p>"));

    [Fact]
    public void Lines_that_stand_out_are_headings()
    {
        const string html = "<p align=center>Example Inc. Reports Results</p><p><b>About Example</b></p><p><u>Contacts</u><br>Jane Roe</p>"
            + "<p><b>Today</b> the company reported.</p><p style='font-weight:700'><span>Safe Harbor</span></p><center>* * *</center><h2>Outlook</h2>";
        Assert.Equal(["Example Inc. Reports Results", "About Example", "Contacts", "Safe Harbor", "Outlook"],
            Read("<html>" + html).Headings.Select(heading => heading.Words));
    }

    [Fact]
    public void Elements_that_never_end_do_no_harm()
    {
        var html = "<html><body>" + string.Concat(Enumerable.Repeat("<font size=2><b>One ", 2000)) + "<p>Two";
        Assert.StartsWith("One One One", Text(html), StringComparison.Ordinal);
        Assert.EndsWith("One\n\nTwo", Text(html), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_above_a_rule_ends_a_page() =>
        Assert.Equal("One\n\n\fTwo", Text("<p>One</p><p align=center><font size=2>1</font></p><hr noshade><p>Two</p>"));

    [Fact]
    public void What_is_nested_deeper_than_any_page_is_no_announcement()
    {
        var read = FilingReader.Read(new SourceFile("example.htm", "<html>" + string.Concat(Enumerable.Repeat("<div>One", 5000))));
        Assert.Empty(read.Documents);
        Assert.Equal("FD0104", Assert.Single(read.Problems).Kind.Id);
    }

    private static ReadDocument Read(string file)
    {
        var document = Assert.Single(FilingReader.Read(new SourceFile("example.htm", file)).Documents);
        Assert.Equal(FilingForm.Html, document.Filing.Form);
        return document;
    }

    private static string Text(string html) => Read("<html><body>" + html).Text.Value;
}
