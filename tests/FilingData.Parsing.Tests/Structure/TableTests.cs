using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Tests.Structure;

public class TableTests
{
    private const string Head =
        "Northfield Reports Third Quarter Results\n\nDAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT) today reported its results for the third quarter of 2019.\n\n";

    [Fact]
    public void Columns_of_plain_text_are_told_by_what_stands_one_above_the_other()
    {
        var table = TableIn(
            """
                                   Northfield Tools Inc.
                            CONSOLIDATED STATEMENTS OF INCOME
                          (in thousands, except per share data)

                                       Three Months Ended      Nine Months Ended
                                           September 30,          September 30,
                                         2019       2018        2019       2018
                                       --------   --------   ---------  ---------
            Net sales                  $ 25,310   $ 23,100   $  74,500  $  70,210
            Cost of sales                14,100     13,200      41,000     39,900
            Interest income                  --         12          15         40
            Net income (loss)          $  2,310   $   (120)  $   5,010  $     900
                                       ========   ========   =========  =========
            Earnings per share, diluted $  0.23   $  (0.01)  $    0.50  $    0.09
            """);

        Assert.Equal((1000m, true), (table.Scale, table.PerShareExcepted));
        Assert.Equal("0 Net sales|1 $ 25,310|2 $ 23,100|3 $ 74,500|4 $ 70,210", Row(table, "Net sales"));
        Assert.Equal("0 Interest income|1 --|2 12|3 15|4 40", Row(table, "Interest income"));
        Assert.Equal("0 Net income (loss)|1 $ 2,310|2 $ (120)|3 $ 5,010|4 $ 900", Row(table, "Net income (loss)"));
        Assert.Equal("1 2019|2 2018|3 2019|4 2018", Row(table, "2019"));
    }

    [Fact]
    public void A_sign_right_behind_a_figure_is_that_of_the_next_column()
    {
        var table = TableIn(
            """
                                         2019        2018
            Net sales               $  25,310   $  23,100
            Net income (loss)       $  (2,310)  $     120
            Loss per share          $   (0.23) $    (0.01)
            """);

        Assert.Equal("0 Loss per share|1 $ (0.23)|2 $ (0.01)", Row(table, "Loss per share"));
        Assert.Equal("0 Net income (loss)|1 $ (2,310)|2 $ 120", Row(table, "Net income (loss)"));
    }

    [Fact]
    public void A_cell_may_be_empty()
    {
        var table = TableIn(
            """
                                         2019        2018
            Net sales                  25,310      23,100
            Impairment                                120
            Net income                  2,310       1,020
            """);

        Assert.Equal("0 Impairment|2 120", Row(table, "Impairment"));
    }

    [Theory]
    [InlineData("(in millions)", 1_000_000, false)]
    [InlineData("($ in billions)", 1_000_000_000, false)]
    [InlineData("(Dollars in thousands, except per share amounts)", 1000, true)]
    [InlineData("(000s omitted)", 1000, false)]
    [InlineData("(In millions, except shares, which are in thousands, and per share amounts)", 1_000_000, true)]
    [InlineData("(Amounts expressed in thousands of euros, except EPS)", 1000, true)]
    [InlineData("(unaudited)", 1, false)]
    [InlineData("(loans over $5 million)", 1, false)]
    public void The_unit_stands_above_the_columns(string unit, int scale, bool perShareExcepted)
    {
        var table = TableIn(unit + "\n                                         2019        2018\nNet sales                  25,310      23,100\nNet income                  2,310       1,020");

        Assert.Equal((scale, perShareExcepted), (table.Scale, table.PerShareExcepted));
    }

    [Fact]
    public void A_table_whose_cells_became_lines_gives_no_headings_and_no_paragraphs()
    {
        var release = Releases.Of(
            Head + "Sales by country were as follows:\n\n12 Weeks\nU.S.\nCanada\nOther International\n\n9.3%\n2.4%\n-3.1%\n\nTotal Company\n\n6.6%\n\nNet income for the quarter was $1.4 billion, compared to $1.3 billion in the last year.\n");

        Assert.Empty(release.Headings());
        Assert.Equal([BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.Table, BlockKind.Paragraph],
            release.Sections[0].Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void Statements_behind_the_text_are_a_section_of_tables_without_a_heading()
    {
        var release = Releases.Of(
            Head + "About Northfield\n\nNorthfield makes hand tools in five plants, of which three are in Ohio.\n\nNORTHFIELD TOOLS INC.\nCONSOLIDATED BALANCE SHEETS\n(in thousands)\n\n"
            + "                                         2019        2018\nCash                       25,310      23,100\nTotal assets               32,310      31,020\n\nEQUITY\n\nThe equity of the company is that of its shareholders alone.\n");

        Assert.Equal(["About Northfield"], release.Headings());
        Assert.Equal(SectionKind.Tables, release.Sections[release.Sections.Count - 1].Kind);
        Assert.Equal(1000m, release.Sections[release.Sections.Count - 1].Blocks.Select(block => block.Table).OfType<Table>().Single().Scale);
    }

    [Theory]
    [InlineData("The plant opened in 2019.  It cost\n$300 million, which is less than the\n$310 million that were planned.")]
    [InlineData("John Smith                 Jane Miller\nVice President             Chief Executive Officer")]
    public void Not_every_wide_gap_makes_a_table(string text) =>
        Assert.DoesNotContain(Releases.Of(Head + text + "\n").Sections.SelectMany(section => section.Blocks), block => block.Kind == BlockKind.Table);

    [Theory]
    [InlineData("CREDIT REVIEW", true)]
    [InlineData("Sales by country", false)]
    public void A_tables_first_row_in_capitals_is_a_heading_where_others_are_written_so(string title, bool isHeading)
    {
        var file = new FilingData.Parsing.Reading.SourceFile(
            "release.htm",
            "<html><body><p>Exhibit 99.1</p><p>Northfield Reports Third Quarter Results</p><p>DAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT) today reported its results.</p>"
            + "<p>REVENUE REVIEW</p><p>Revenue grew in all countries in which the company sells its tools, and most of all in Canada and in Mexico.</p>"
            + $"<table><tr><td>{title}</td></tr><tr><td>Net sales</td><td>$</td><td>25.3</td></tr><tr><td>Net income</td><td></td><td>2.3</td></tr></table>"
            + "<p>Credit was given to more customers than in the year before, and most of them paid what they owed in time.</p></body></html>");
        var release = ReleaseParser.Parse(FilingData.Parsing.Reading.FilingReader.Read(file).Documents[0]);

        Assert.Equal(isHeading ? ["REVENUE REVIEW", title] : ["REVENUE REVIEW"], release.Headings());
    }

    [Fact]
    public void Columns_of_markup_are_taken_as_they_are()
    {
        var file = new FilingData.Parsing.Reading.SourceFile(
            "release.htm",
            "<html><body><p>Exhibit 99.1</p><p>Northfield Reports Third Quarter Results</p><p>DAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT) today reported its results.</p>"
            + "<p>(In millions)</p><table><tr><td></td><td colspan=2>2019</td><td></td><td colspan=2>2018</td></tr><tr><td>Net sales</td><td>$</td><td>25.3</td><td></td><td>$</td><td>23.1</td></tr>"
            + "<tr><td>Net income</td><td></td><td>(2.3</td><td>)</td><td></td><td>1.0</td></tr></table></body></html>");
        var release = ReleaseParser.Parse(FilingData.Parsing.Reading.FilingReader.Read(file).Documents[0]);
        var table = release.Sections.SelectMany(section => section.Blocks).Select(block => block.Table).OfType<Table>().Single();

        Assert.Equal(1_000_000m, table.Scale);
        Assert.Equal("1 2019|2 2018", Row(table, "2019"));
        Assert.Equal("0 Net sales|1 $25.3|2 $23.1", Row(table, "Net sales"));
        Assert.Equal("0 Net income|1 (2.3)|2 1.0", Row(table, "Net income"));
    }

    private static Table TableIn(string lines) =>
        Releases.Of(Head + lines + "\n").Sections.SelectMany(section => section.Blocks).Select(block => block.Table).OfType<Table>().Single();

    private static string Row(Table table, string first) =>
        string.Join("|", table.Rows.Single(row => row.Cells[0].Text.Words == first).Cells.Select(cell => cell.Column + " " + cell.Text.Words));
}
