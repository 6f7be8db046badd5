using FilingData.Parsing.Dates;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Values.Tables;

/// <summary>The heads of a table's columns.</summary>
internal sealed class TableHeads
{
    /// <summary>Words in more rows, and heads over more columns, are no heads of a table that people read.</summary>
    private const int MostRows = 16, MostColumns = 64;

    /// <summary>A longer cell above the figures is text.</summary>
    private const int Longest = 80;

    /// <summary>What is said over several columns in the middle of them.</summary>
    private static readonly string[] Spanning = ["ended", "ending", "months", "weeks", "quarter", "quarters", "year", "years", "as of", "at"];

    private readonly Dictionary<int, ColumnHead> _heads;
    private readonly ColumnHead _none;
    private readonly bool _sharesApart;
    private readonly IReadOnlyList<FigureColumn> _titles;

    private TableHeads(Dictionary<int, List<Passage>> words, IEnumerable<Passage> titles, CurrencyContext currencies)
    {
        _titles = titles.Where(title => title.Length <= Longest).Select(title => new ColumnHead([title], currencies).ToColumn(0))
            .Where(title => title.Span is not null).ToList();
        _heads = words.ToDictionary(column => column.Key, column => new ColumnHead(column.Value, currencies));
        _none = new ColumnHead([], currencies);
        _sharesApart = _heads.Values.Any(head => !head.SaysPerShare);
    }

    /// <summary>Reads the rows above the first one with figures.</summary>
    /// <param name="table">The table.</param>
    /// <param name="currencies">What the release's signs mean.</param>
    /// <param name="firstRow">The first row that isn't a head.</param>
    public static TableHeads Read(Table table, CurrencyContext currencies, out int firstRow)
    {
        var words = new Dictionary<int, List<Passage>>();
        var last = Math.Min(MostColumns, table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Column).DefaultIfEmpty(0).Max());
        for (firstRow = 0; firstRow < table.Rows.Count && firstRow < MostRows && IsHead(table.Rows[firstRow], currencies); firstRow++)
            Add(table.Rows[firstRow], last, words);
        return new TableHeads(words, table.Rows.Take(firstRow).SelectMany(row => row.Cells).Where(cell => cell.Column == 0)
            .Select(cell => cell.Text), currencies);
    }

    /// <summary>The head of this column; one without words where it has none.</summary>
    public ColumnHead Of(int column) => _heads.TryGetValue(column, out var head) ? head : _none;

    /// <summary>Whether the column, other than those beside it, holds amounts for one share; what stands above all of them is a title.</summary>
    public bool IsPerShare(int column) => _sharesApart && Of(column).SaysPerShare;

    /// <summary>The columns of these rows' figures.</summary>
    public IReadOnlyList<FigureColumn> Columns(IEnumerable<FigureRow> rows) =>
        rows.SelectMany(row => row.Figures).Select(figure => figure.Column).Distinct().OrderBy(column => column)
        .Select(column => Titled(Of(column).ToColumn(column))).ToList();

    /// <summary>
    /// A column below a bare year, with the period that the table's title gives to all of them: "Full-Year 2022 Results" above "2022" and "2021".
    /// </summary>
    private FigureColumn Titled(FigureColumn column)
    {
        if (column is not { Span: null, End: null, Year: { } year } || _titles.Count != 1)
            return column;
        var title = _titles[0];
        return column with { Span = title.Span, Period = title.Period is { } period ? period with { Year = year } : null };
    }

    private static void Add(TableRow row, int last, Dictionary<int, List<Passage>> heads)
    {
        var cells = row.Cells.Where(cell => cell.Column > 0 && cell.Text.Length <= Longest).ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            // A head over several columns stands in one of them.
            var to = i + 1 < cells.Count ? cells[i + 1].Column : last + 1;
            var from = i == 0 && (cells.Count > 1 || IsSpanning(cells[i].Text)) ? 1 : cells[i].Column;
            for (var column = from; column < to; column++)
            {
                if (!heads.TryGetValue(column, out var words))
                    heads.Add(column, words = []);
                words.Add(cells[i].Text);
            }
        }
    }

    /// <summary>
    /// Whether a head that stands alone in its row is said over all columns: "Three Months Ended", and "March 31," above their years.
    /// </summary>
    private static bool IsSpanning(Passage head) =>
        Array.Exists(Spanning, word => head.HasWord(word)) || (head[head.Length - 1] == ',' && DateScanner.At(head.Words, 0) is { IsFull: false });

    /// <summary>A row without figures, or with years only.</summary>
    private static bool IsHead(TableRow row, CurrencyContext currencies) =>
        row.Cells.All(cell => cell.Column == 0 || ColumnHead.IsYear(cell.Text) || !CellFigure.TryRead(cell.Text, currencies, out _));
}
