using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Tests.Reading;

public class PlainTextTests
{
    [Theory]
    [InlineData("One\nTwo\n", "One\nTwo\n")]
    [InlineData("One\r\nTwo\r\n", "One\nTwo\n")]
    [InlineData("One\rTwo", "One\nTwo")]
    [InlineData("One\u2028Two\u2029Three\vFour", "One\nTwo\nThree\nFour")]
    [InlineData("\uFEFFOne", "One")]
    [InlineData("One two\u3000three\u202Ffour", "One two three four")]
    [InlineData("con\u00ADtinued, zero\u200Bwidth\u2060", "continued, zerowidth")]
    [InlineData("Trailing \t\nblanks  ", "Trailing\nblanks")]
    [InlineData("\tRevenue\t100\t90\n", " Revenue\t100\t90\n")]
    [InlineData("re\uFB01nanced, e\uFB00ect", "refinanced, effect")]
    [InlineData("state\u2011owned", "state-owned")]
    [InlineData("Windows\u0092 own \u0093quotes\u0094", "Windows’ own “quotes”")]
    [InlineData("Smith &amp; Sons &#147;sells&#148; R&D & more &copy", "Smith & Sons “sells” R&D & more &copy")]
    [InlineData("A bell\u0007 rings", "A bell rings")]
    public void Lines_and_characters_are_clean(string file, string expected) => Assert.Equal(expected, Text(file));

    [Theory]
    [InlineData("E x h i b i t  9 9 . 1", "Exhibit  99.1")]
    [InlineData("E x h i b i t 9 9 . 1", "Exhibit 99.1")]
    [InlineData("   N E W S  R E L E A S E", "   NEWS  RELEASE")]
    [InlineData("F\u00A0O\u00A0R\u00A0\u00A0S\u00A0A\u00A0L\u00A0E", "FOR  SALE")]
    public void Letters_set_apart_are_joined(string file, string expected) => Assert.Equal(expected, Text(file));

    [Theory]
    [InlineData("Series A B C D E")]
    [InlineData("X X X X")]
    [InlineData("J. P. Q. Example")]
    [InlineData("1 2 3 4 5")]
    [InlineData("a plan I like")]
    public void Single_letters_that_are_no_word_stay(string file) => Assert.Equal(file, Text(file));

    [Fact]
    public void A_form_feed_stands_at_the_beginning_of_a_line() =>
        Assert.Equal("One\n\ftwo\n\fthree", Text("One\ftwo\n\fthree"));

    [Theory]
    [InlineData("went on\n1\n\n\fand on\n2\n\f", "went on\n\fand on\n\f")]
    [InlineData("went on\n\n- 1 -\n\fand on", "went on\n\n\fand on")]
    [InlineData("went on\nPage 1 of 2\n\fand on", "went on\n\fand on")]
    [InlineData("went on\n—2—\nand on", "went on\nand on")]
    [InlineData("went on\n(more)\nand on", "went on\nand on")]
    [InlineData("went on\n7\n\fand on\n8\n\f", "went on\n\fand on\n\f")]
    [InlineData("went on\n\f2\nand on\n\f3\n\nand on", "went on\n\fand on\n\fand on")]
    [InlineData("went on\n   A-1\n\fand on\n   A-2\n", "went on\n\fand on\n")]
    [InlineData("went on\nExample Inc. | Results | 1\n\fand on\nExample Inc. | Results | 2\n\f", "went on\n\fand on\n\f")]
    public void Page_numbers_are_dropped(string file, string expected) => Assert.Equal(expected, Text(file));

    [Theory]
    [InlineData("Shares\n53\n\fand on")]
    [InlineData("Employees\n1,204\n\fand on")]
    [InlineData("One\n1\nTwo\n2\n")]
    [InlineData("Loss\n(3)\n\fand on")]
    [InlineData("In 2019\n2019\n\fand on\n2020\n\f")]
    public void Figures_that_count_no_pages_stay(string file) => Assert.Equal(file, Text(file));

    [Fact]
    public void Edgar_tags_are_read_and_not_kept()
    {
        var read = Read("Results\n<PAGE>   2\n<TABLE>\n<CAPTION>\n              2019   2018\n<S>           <C>    <C>\nRevenue        100     90\n</TABLE>\nThe end.\n");
        Assert.Equal("Results\n\f              2019   2018\nRevenue        100     90\nThe end.\n", read.Text.Value);
        Assert.Equal("              2019   2018\nRevenue        100     90\n", Assert.Single(read.Tables).Words);
    }

    [Fact]
    public void Every_character_knows_its_place()
    {
        var text = Read("Wid\u00ADgets\r\n1\r\n\f“Two”\u00A0three").Text;
        Assert.Equal("Widgets\n\f“Two” three", text.Value);
        var quoted = text.Slice(text.Value.IndexOf('“', StringComparison.Ordinal), 5).Source;
        Assert.Equal((3, 2, 14, 5), (quoted.Line, quoted.Column, quoted.Start, quoted.Length));
        Assert.Equal((0, 8), (text.Slice(0, 7).Source.Start, text.Slice(0, 7).Source.Length));
        Assert.Equal("Wid\u00ADgets\r\n", text.Slice(0, 8).Source.Quote);
    }

    private static ReadDocument Read(string file) => Assert.Single(FilingReader.Read(new SourceFile("example.txt", file)).Documents);

    private static string Text(string file) => Read(file).Text.Value;
}
