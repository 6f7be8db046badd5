using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Tests.Structure;

/// <summary>Tables of which a converter wrote every cell on a line of its own.</summary>
public class ListedTableTests
{
    private const string Head =
        "Northfield Reports Third Quarter Results\n\nDAYTON, Ohio, March 3, 2020 – Northfield Tools Inc. (NYSE: NFT) today reported its results for the third quarter of 2019.\n\n";

    private const string Tail = "\n\nThe board of directors met in Dayton and approved the statements for the third quarter of the year.\n";

    [Fact]
    public void A_label_and_as_many_figures_as_heads_are_a_row() => Assert.Equal(
        [
            "0 (in thousands, except per share data)", "1 Three Months Ended|2 Three Months Ended", "1 September 30, 2019|2 September 30, 2018",
            "0 Net sales|1 $ 25,310|2 $ 23,100",
            "0 Cost of sales|1 14,100|2 13,200", "0 Net income (loss)|1 2,310|2 (120 )", "0 Diluted earnings per share|1 $ 0.23|2 $ (0.01 )",
        ],
        Rows("(in thousands, except per share data)\nThree Months Ended\nSeptember 30, 2019\nSeptember 30, 2018\nNet sales\n$\n25,310\n$\n23,100\nCost of sales\n14,100\n13,200\nNet income (loss)\n2,310\n(120\n)\n"
            + "Diluted earnings per share\n$\n0.23\n$\n(0.01\n)"));

    [Fact]
    public void Labels_may_stand_before_all_figures_and_groups_have_none() => Assert.Equal(
        [
            "1 Three Months Ended September 30,|2 Three Months Ended September 30,", "1 2019|2 2018", "0 Revenues:",
            "0 Products|1 $ 20,000|2 $ 19,000", "0 Services|1 5,310|2 4,100",
            "0 Total revenues|1 25,310|2 23,100", "0 Operating expenses", "0 Cost of sales|1 14,100|2 13,200",
            "0 Total operating expenses|1 14,100|2 13,200", "0 Net income|1 11,210|2 9,900",
        ],
        Rows("Three Months Ended September 30,\n2019\n2018\nRevenues:\nProducts\nServices\nTotal revenues\nOperating expenses\nCost of sales\nTotal operating expenses\nNet income\n\n"
            + "$ 20,000\n5,310\n25,310\n\n$ 19,000\n4,100\n23,100\n\n14,100\n14,100\n11,210\n\n13,200\n13,200\n9,900"));

    [Fact]
    public void Each_column_may_stand_below_its_own_head() => Assert.Equal(
        ["1 Q3 2019|2 Q3 2018|3 Change", "0 Net sales|1 $25.3|2 $23.1|3 up 10%", "0 Gross margin|1 39.2%|2 40.4%|3 down 1.2 ppts",
            "0 Net income|1 $2.3|2 $2.2|3 up 5%"],
        Rows("Net sales\nGross margin\nNet income\n\nQ3 2019\n$25.3\n39.2%\n$2.3\n\nQ3 2018\n$23.1\n40.4%\n$2.2\n\nChange\nup 10%\ndown 1.2 ppts\nup 5%"));

    [Fact]
    public void Columns_that_are_held_against_each_other_need_no_period() => Assert.Equal(
        ["1 Current|2 Previous", "0 Net income per share|1 $0.60 - $0.63|2 $0.55 - $0.60", "0 Revenue|1 $174 - $177|2 $170 - $175",
            "0 Revenue growth|1 4.0% - 4.5%|2 3.0% - 4.0%"],
        Rows("Net income per share\nRevenue\nRevenue growth\n\nCurrent\n$0.60 - $0.63\n$174 - $177\n4.0% - 4.5%\n\nPrevious\n$0.55 - $0.60\n$170 - $175\n3.0% - 4.0%"));

    [Fact]
    public void Figures_of_one_sort_side_by_side_tell_rows_that_follow_each_other() => Assert.Equal(
        ["1 2019|2 2018", "0 Net sales|1 $ 25,310|2 $ 23,100", "0 Gross margin|1 39.2%|2 40.4%", "0 Diluted earnings per share|1 0.23|2 0.22"],
        Rows("Net sales\nGross margin\nDiluted earnings per share\n\n2019\n2018\n$ 25,310\n$ 23,100\n39.2%\n40.4%\n0.23\n0.22"));

    [Fact]
    public void Heads_may_be_wrapped_and_the_statements_name_may_follow_them() => Assert.Equal(
        [
            "1 Thirteen Weeks Ended|2 Thirteen Weeks Ended", "1 October 27, 2019|2 October 29, 2018", "0 STATEMENTS OF INCOME",
            "0 Net sales|1 $ 25,310|2 $ 23,100", "0 Net income|1 2,310|2 1,020",
        ],
        Rows("Thirteen\nWeeks Ended\nOctober 27, 2019\nThirteen\nWeeks Ended\nOctober 29, 2018\nSTATEMENTS OF INCOME\nNet sales\n$\n25,310\n$\n23,100\nNet income\n2,310\n1,020"));

    [Fact]
    public void Parts_of_a_whole_have_columns_of_their_own() => Assert.Equal(
        ["1 2019|2 % of sales|3 2018|4 % of sales", "0 Net sales|1 25,310|2 100.0|3 23,100|4 100.0",
            "0 Cost of sales|1 14,100|2 55.7|3 13,200|4 57.1"],
        Rows("2019\n% of sales\n2018\n% of sales\nNet sales\n25,310\n100.0\n23,100\n100.0\nCost of sales\n14,100\n55.7\n13,200\n57.1"));

    [Fact]
    public void Columns_go_on_below_further_labels() => Assert.Equal(
        ["1 2019|2 2018", "0 Net sales|1 25,310|2 23,100", "0 Cost of sales|1 14,100|2 13,200", "0 Gross profit|1 11,210|2 9,900",
            "0 Taxes|1 310|2 100", "0 Net income|1 2,310|2 1,020"],
        Rows("2019\n2018\nNet sales\nCost of sales\nGross profit\n\n25,310\n14,100\n11,210\n\n23,100\n13,200\n9,900\n\nTaxes\nNet income\n\n310\n2,310\n\n100\n1,020"));

    [Fact]
    public void A_dash_stands_for_a_figure() => Assert.Contains(
        "0 Impairment|1 —|2 120", Rows("Net sales\nImpairment\nNet income\n\n2019\n2018\n\n25,310\n—\n2,310\n\n23,100\n120\n1,020"));

    [Fact]
    public void A_heading_with_its_short_lines_may_follow() => Assert.Contains(
        "0 Net income|1 $2.3|2 $2.2",
        Rows("Net sales\nGross margin\nNet income\n\nQ3 2019\n$25.3\n39.2%\n$2.3\n\nQ3 2018\n$23.1\n40.4%\n$2.2\n\nConference Call Information\nDate: March 5, 2020\nTime: 10:00 a.m.\nDial-in: 937-555-0143"));

    [Theory]
    [InlineData("Net sales\nCost of sales\nNet income\n\n2019\n2018\n25,310\n23,100\n14,100\n13,200\n11,210\n9,900")]
    [InlineData("Net sales\nCost of sales\nInterest\nNet income\n\n2019\n2018\n\n25,310\n14,100\n11,210\n\n23,100\n13,200\n9,900")]
    [InlineData("Net sales\nNet income\nDiluted earnings per share\n\n2019\n2018\n\n25,310\n0.23\n2,310\n\n23,100\n0.22\n2,200")]
    public void What_the_lines_leave_open_stays_a_list(string lines) => Assert.DoesNotContain(Rows(lines), row => row.Contains('|'));

    [Fact]
    public void Every_cell_keeps_its_place()
    {
        var text = Head + "Net sales\nGross margin\nNet income\n\nQ3 2019\n$25.3\n39.2%\n$2.3\n\nQ3 2018\n$23.1\n40.4%\n$2.2" + Tail;
        var cell = Tables(text).SelectMany(table => table.Rows).Single(row => row.Cells[0].Text.Words == "Net income").Cells[2].Text;

        Assert.Equal(text.IndexOf("$2.2", StringComparison.Ordinal), cell.Source.Start);
    }

    private static string[] Rows(string lines) =>
        [.. Tables(Head + lines + Tail).SelectMany(table => table.Rows)
        .Select(row => string.Join("|", row.Cells.Select(cell => cell.Column + " " + cell.Text.Words)))];

    private static IEnumerable<Table> Tables(string text) =>
        Releases.Of(text).Sections.SelectMany(section => section.Blocks).Select(block => block.Table).OfType<Table>();
}
