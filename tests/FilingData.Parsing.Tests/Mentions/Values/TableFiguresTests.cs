using FilingData.Parsing.Mentions;
using FilingData.Parsing.Mentions.Values;
using FilingData.Parsing.Mentions.Values.Tables;
using static FilingData.Parsing.Tests.Mentions.Values.BarredTable;

namespace FilingData.Parsing.Tests.Mentions.Values;

public class TableFiguresTests
{
    private const string Income =
        """
        |Three Months Ended||Six Months Ended
        |June 30,||June 30,
        |2020|2019|2020|2019
        Revenue|$ 1,234|$ 1,100.5|$ 2,468|$ 2,200
        Net (loss) income|(56)|12|(100)|—
        Net (loss) income per share:
        Basic|$ (0.15)|$ 0.03|$ (0.27)|$ 0.00
        Diluted|(0.15)|0.03|(0.27)|0.00
        Diluted earnings as adjusted|(0.10)|0.05|(0.20)|0.01
        Shares used in computing earnings per share:
        Diluted|380|381|382|383
        Gross margin|45.2%|44.1%|45.0|44.0
        Income from operations|7|8|9|10
        Common stock, 100,000 shares of $.01 par value|1|1|1|1
        """;

    [Fact]
    public void Amounts_have_the_tables_scale_and_amounts_per_share_have_not()
    {
        var table = Read(Income, scale: 1000);
        Assert.Equal(["USD 1234000", "USD 1100500", "USD 2468000", "USD 2200000"], Values(table, "Revenue"));
        Assert.Equal(["USD -56000", "USD 12000", "USD -100000"], Values(table, "Net (loss) income"));
        Assert.Equal(["PerShare USD -0.15", "PerShare USD 0.03", "PerShare USD -0.27", "PerShare USD 0"], Values(table, "Basic"));
        Assert.Equal("USD 7000", Values(table, "Income from operations")[0]);
        Assert.Equal("USD 1000", Values(table, "Common stock, 100,000 shares of $.01 par value")[0]);
        Assert.Equal("PerShare USD -0.1", Values(table, "Diluted earnings as adjusted")[0]);
        Assert.Equal(["Percent 45.2", "Percent 44.1", "Percent 45", "Percent 44"], Values(table, "Gross margin"));
    }

    [Fact]
    public void A_label_that_continues_the_heading_above_it_has_that_as_its_group()
    {
        var rows = Read(Income, scale: 1000).Rows.Where(row => row.Label?.Words == "Diluted").ToList();
        Assert.Equal(["Net (loss) income per share:", "Shares used in computing earnings per share:"], rows.Select(row => row.Group?.Words));
        Assert.Equal([FigureKind.PerShare, FigureKind.Shares], rows.Select(row => row.Figures[0].Kind));
        Assert.Equal(380, rows[1].Figures[0].Value);
    }

    [Fact]
    public void Columns_know_their_period_from_their_heads()
    {
        var columns = Read(Income).Columns;
        Assert.Equal(["Three Months Ended June 30, 2020", "Three Months Ended June 30, 2019", "Six Months Ended June 30, 2020",
            "Six Months Ended June 30, 2019"], columns.Select(column => column.Head));
        Assert.Equal([PeriodSpan.Quarter, PeriodSpan.Quarter, PeriodSpan.Half, PeriodSpan.Half], columns.Select(column => column.Span));
        Assert.Equal([new DateOnly(2020, 6, 30), new(2019, 6, 30), new(2020, 6, 30), new(2019, 6, 30)], columns.Select(column => column.End));
    }

    [Fact]
    public void A_column_of_changes_says_so()
    {
        var table = Read(
            """
            |||Change
            |Q2 2020|Q2 2019|%
            Revenue|$100|$80|25
            Costs|60|50|(20)%
            """);
        Assert.Equal(["Q2 2020", "Q2 2019", null], table.Columns.Select(column => column.Period?.ToString()));
        Assert.Equal([false, false, true], table.Columns.Select(column => column.IsChange));
        Assert.Equal(["USD 60", "USD 50", "Percent -20"], Values(table, "Costs"));
        Assert.Equal("Percent 25", Values(table, "Revenue")[2]);
    }

    [Fact]
    public void A_currency_in_a_columns_head_is_that_of_its_figures()
    {
        var table = Read(
            """
            |2019|2020|2020
            |RMB|RMB|US$
            Net revenue|1,000|2,000|300
            """, scale: 1_000_000);
        Assert.Equal(["CNY 1000000000", "CNY 2000000000", "USD 300000000"], Values(table, "Net revenue"));
        Assert.Equal([2019, 2020, 2020], table.Columns.Select(column => column.Year ?? 0));
    }

    [Fact]
    public void Without_a_sign_anywhere_the_currency_is_not_known()
    {
        var figure = Assert.Single(Assert.Single(Read("Revenue|5").Rows).Figures);
        Assert.Equal((5m, null), (figure.Value, figure.Currency));
    }

    [Theory]
    [InlineData("1,234", "USD 1234")]
    [InlineData("$(5.3)", "USD -5.3")]
    [InlineData("$ (5.3", "USD -5.3")]
    [InlineData("(5.3)", "USD -5.3")]
    [InlineData("-5.3", "USD -5.3")]
    [InlineData("$5.3 million", "USD 5300000")]
    [InlineData("7 (1)", "USD 7")]
    [InlineData("7*", "USD 7")]
    [InlineData("(3.2)%", "Percent -3.2")]
    [InlineData("(3.2%)", "Percent -3.2")]
    [InlineData("50 bps", "Percent 0.5")]
    [InlineData("1.5 pts", "Percent 1.5")]
    public void What_a_cell_can_hold(string cell, string expected) =>
        Assert.Equal(expected, Assert.Single(Values(Read("First|$1\nRow|" + cell), "Row")));

    [Theory]
    [InlineData("—")]
    [InlineData("N/A")]
    [InlineData("$ —")]
    [InlineData("June 30, 2020")]
    [InlineData("5 stores opened")]
    [InlineData("425-313-8203")]
    public void What_a_cell_without_a_figure_can_hold(string cell) =>
        Assert.DoesNotContain(Read("First|$1\nRow|" + cell).Rows, row => row.Label?.Words == "Row");

    [Fact]
    public void A_figure_is_found_by_its_row_and_column()
    {
        var table = Read(Income);
        Assert.Equal(-100, table.Rows[1].In(table.Columns[2])?.Value);
        Assert.Null(table.Rows[1].In(table.Columns[3]));
    }

    [Fact]
    public void Figures_with_a_sign_are_mentions_with_the_tables_scale_and_words_are_read_cell_by_cell()
    {
        var found = ValueScanner.Scan(Table("|Q2 2020\nRevenue|$ 1,234\nCosts|5\nEarnings per share|$0.15\nMargin|45.2%\nPaid in 2019, $3 million|",
            1000));
        Assert.Equal(
            ["Q2 2020: Q2 2020", "$ 1,234: USD 1,234,000", "$0.15: USD 0.15 per share", "45.2%: 45.2 %", "2019: ", "$3 million: USD 3,000,000"],
            found.Select(mention => mention.Passage.Words + ": " + (mention switch
            {
                PeriodMention period => period.Value.ToString(),
                MoneyMention money => money.Value.ToString(),
                PercentageMention percentage => percentage.Value.ToString(),
                _ => "",
            })));
    }

    private static List<string> Values(FigureTable table, string label) => table.Rows.First(row => row.Label?.Words == label).Figures
        .Select(figure => FormattableString.Invariant($"{(figure.Kind == FigureKind.Money ? "" : figure.Kind + " ")}{figure.Currency}{(figure.Currency is null ? "" : " ")}{figure.Value:0.####}")).ToList();
}
