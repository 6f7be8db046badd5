using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Tests.Reading;

public class HtmlTableTests
{
    [Fact]
    public void Rows_are_lines_and_cells_are_set_apart()
    {
        var document = Read("""
            <p>Results</p>
            <table>
            <tr><td></td><td colspan=3>2020</td><td></td><td colspan=3>2019</td></tr>
            <tr><td>Revenue</td><td>$</td><td>1,250</td><td></td><td></td><td>$</td><td>1,000</td><td></td></tr>
            <tr><td></td><td></td><td></td></tr>
            <tr><td>Net loss</td><td></td><td>(12</td><td>)</td><td></td><td></td><td>(8</td><td>)</td></tr>
            <tr><td>Margin</td><td></td><td>12.5</td><td>%</td><td></td><td></td><td>&mdash;</td><td></td></tr>
            </table>
            <p>The end</p>
            """);
        Assert.Equal("Results\n\n\t2020\t2019\nRevenue\t$1,250\t$1,000\nNet loss\t(12)\t(8)\nMargin\t12.5%\t—\n\nThe end", document.Text.Value);
        Assert.Equal("\t2020\t2019\nRevenue\t$1,250\t$1,000\nNet loss\t(12)\t(8)\nMargin\t12.5%\t—", Assert.Single(document.Tables).Words);
    }

    [Fact]
    public void A_heading_over_two_columns_stands_over_the_first_of_them() => Assert.Equal(
        "\tQuarter\t\tYear\n\t2020\t2019\t2020\t2019\nSales\t5\t4\t20\t16\nCosts\t3\t2\t12\t8",
        Text("""
            <table>
            <tr><td></td><td colspan=2>Quarter</td><td colspan=2>Year</td></tr>
            <tr><td></td><td>2020</td><td>2019</td><td>2020</td><td>2019</td></tr>
            <tr><td>Sales</td><td>5</td><td>4</td><td>20</td><td>16</td></tr>
            <tr><td>Costs</td><td>3</td><td>2</td><td>12</td><td>8</td></tr>
            </table>
            """));

    [Fact]
    public void A_cell_that_spans_rows_keeps_the_columns_beside_it() => Assert.Equal(
        "Sales\t2020\t5\n\t2019\t4",
        Text("<table><tr><td rowspan=2>Sales</td><td>2020</td><td>5</td></tr><tr><td>2019</td><td>4</td></tr></table>"));

    [Fact]
    public void Lines_within_a_cell_of_figures_are_joined() => Assert.Equal(
        "\tThree Months Ended\nSales\t5\nCosts\t3",
        Text("<table><tr><td></td><td>Three Months<br>Ended</td></tr><tr><td>Sales</td><td>5</td></tr><tr><td>Costs</td><td><p>3</p></td></tr></table>"));

    [Theory]
    [InlineData("<tr><td></td><td>&#8226;</td><td>Sales rose 5%</td></tr><tr><td></td><td>&#8226;</td><td>Costs fell</td></tr>",
        "• Sales rose 5%\n• Costs fell")]
    [InlineData("<tr><td>(1)</td><td>Unaudited.</td></tr>", "(1) Unaudited.")]
    [InlineData("<tr><td><p>One</p><p>Two</p></td></tr><tr><td>Three</td></tr>", "One\n\nTwo\nThree")]
    [InlineData("<tr><td>Jane Roe<br>Media</td><td>John Doe<br>Investors</td></tr>", "Jane Roe\nMedia\n\nJohn Doe\nInvestors")]
    [InlineData("<tr><td>Media:</td><td>Jane Roe</td></tr><tr><td>Phone:</td><td>(555) 555-0100</td></tr><tr><td>Fax:</td><td>555-0101</td></tr>",
        "Media:\tJane Roe\nPhone:\t(555) 555-0100\nFax:\t555-0101")]
    public void A_table_for_layout_is_read_as_lines(string rows, string expected)
    {
        var document = Read("<table>" + rows + "</table>");
        Assert.Equal(expected, document.Text.Value);
        Assert.Empty(document.Tables);
    }

    [Fact]
    public void A_table_within_a_table_for_layout_is_a_table()
    {
        var document = Read("<table><tr><td><p><b>Results</b></p><table><tr><td>Sales</td><td>5</td></tr><tr><td>Costs</td><td>3</td></tr></table><p>The end</p></td></tr></table>");
        Assert.Equal("Results\n\nSales\t5\nCosts\t3\n\nThe end", document.Text.Value);
        Assert.Equal("Sales\t5\nCosts\t3", Assert.Single(document.Tables).Words);
        Assert.Equal("Results", Assert.Single(document.Headings).Words);
    }

    [Fact]
    public void A_figure_knows_its_place_in_the_file()
    {
        const string table = "<table><tr><td>Sales</td><td>$</td><td>(1,250</td><td>)</td></tr><tr><td>Costs</td><td></td><td>3</td><td></td></tr></table>";
        var text = Read(table).Text;
        var figure = text.Slice(text.Value.IndexOf("$(1,250)", StringComparison.Ordinal), 8);
        Assert.Equal("$</td><td>(1,250</td><td>)", figure.Source.Quote);
        Assert.Equal("1,250", figure.Slice(2, 5).Source.Quote);
    }

    [Fact]
    public void A_column_beside_another_goes_on_in_its_place() => Assert.Equal(
        "FOR RELEASE\tContact:\tJane Miller\n\t\tTreasurer\n\t\t(937) 555-0100",
        Text("""
            <table><tr><td>FOR RELEASE</td><td>Contact:</td><td>Jane Miller</td></tr>
            <tr><td>&nbsp;</td><td></td><td>Treasurer</td></tr><tr><td></td><td></td><td>(937) 555-0100</td></tr></table>
            """));

    [Fact]
    public void Ranges_are_figures() => Assert.Single(Read("""
        <table><tr><td></td><td>First Quarter</td><td>Year</td></tr><tr><td>Revenue</td><td>$</td><td>77 million to $78 million</td><td>$</td><td>320 million to $328 million</td></tr>
        <tr><td>Stores</td><td></td><td>55 to 60</td><td></td><td></td></tr></table>
        """).Tables);

    private static ReadDocument Read(string html) => Assert.Single(FilingReader.Read(new SourceFile("example.htm", "<html>" + html)).Documents);

    private static string Text(string html) => Read(html).Text.Value;
}
