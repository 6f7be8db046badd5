using FilingData.Parsing.Mentions.Values.Currencies;
using FilingData.Parsing.Mentions.Values.FiscalPeriods;
using FilingData.Parsing.Mentions.Values.Tokenizing;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Values.Tables;

/// <summary>The words above a table's columns.</summary>
internal sealed class TableHeads
{
    private static readonly string[] Changes = ["change", "changes", "increase", "decrease", "growth", "variance", "Y/Y", "YoY", "Q/Q", "QoQ", "vs", "B/(W)", "Inc", "better"];

    /// <summary>What is said over several columns in the middle of them.</summary>
    private static readonly string[] Spanning = ["ended", "ending", "months", "weeks", "quarter", "quarters", "year", "years", "as of", "at"];

    /// <summary>A longer cell above the figures is text.</summary>
    private const int Longest = 80;

    private readonly Dictionary<int, List<Passage>> _words = [];
    private readonly CurrencyContext _currencies;

    private TableHeads(CurrencyContext currencies) => _currencies = currencies;

    /// <summary>Reads the rows above the first one with figures.</summary>
    /// <param name="table">The table.</param>
    /// <param name="currencies">What the release's signs mean.</param>
    /// <param name="firstRow">The first row that isn't a head.</param>
    public static TableHeads Read(Table table, CurrencyContext currencies, out int firstRow)
    {
        var heads = new TableHeads(currencies);
        var last = table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Column).DefaultIfEmpty(0).Max();
        for (firstRow = 0; firstRow < table.Rows.Count && IsHead(table.Rows[firstRow], currencies); firstRow++)
            heads.Add(table.Rows[firstRow], last);
        return heads;
    }

    /// <summary>The currency that the head of this column names; null without one.</summary>
    public Currency? CurrencyOf(int column)
    {
        if (!_words.TryGetValue(column, out var words))
            return null;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var tokens = new Tokens(words[i]);
            for (var at = 0; at < tokens.Count && at < 4; at++)
            {
                if (CurrencyWords.TryReadBehind(tokens, at, _currencies, out var currency, out _) || CurrencyWords.TryReadBefore(tokens, at, _currencies, out currency, out _))
                    return currency;
            }
        }

        return null;
    }

    /// <summary>Whether the column holds percentages.</summary>
    public bool IsPercent(int column) => Has(column, "percent") || HeadOf(column).IndexOf('%') >= 0;

    /// <summary>Whether the column, other than those beside it, holds amounts for one share; what stands above all of them is a title.</summary>
    public bool IsPerShare(int column) =>
        _words.TryGetValue(column, out var words) && words.Exists(RowLabels.SayPerShare) && _words.Values.Any(others => !others.Exists(RowLabels.SayPerShare));

    /// <summary>The columns of these rows' figures.</summary>
    public IReadOnlyList<FigureColumn> Columns(IEnumerable<FigureRow> rows) =>
        rows.SelectMany(row => row.Figures).Select(figure => figure.Column).Distinct().OrderBy(column => column).Select(Column).ToList();

    private FigureColumn Column(int column)
    {
        var head = HeadOf(column);
        var words = _words.TryGetValue(column, out var passages) ? passages : [];
        var mentions = words.Count == 0 ? [] : ValueScanner.Scan(new Block(BlockKind.Heading, Join(words)), _currencies);
        var period = mentions.OfType<PeriodMention>().FirstOrDefault();
        var loose = mentions.OfType<LoosePeriodMention>().FirstOrDefault();
        var end = period?.End ?? loose?.End ?? mentions.OfType<DateMention>().FirstOrDefault()?.Value;
        return new FigureColumn(column, head)
        {
            Period = period?.Value,
            Span = period?.Value.Span ?? loose?.Span,
            End = end,
            Year = period?.Value.Year ?? end?.Year ?? mentions.OfType<LooseDateMention>().FirstOrDefault()?.Year ?? BareYear(words),
            IsChange = Array.Exists(Changes, word => Has(column, word)),
        };
    }

    private void Add(TableRow row, int last)
    {
        var cells = row.Cells.Where(cell => cell.Column > 0 && cell.Text.Length <= Longest).ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            // A head over several columns stands in one of them.
            var to = i + 1 < cells.Count ? cells[i + 1].Column : last + 1;
            var from = i == 0 && (cells.Count > 1 || Array.Exists(Spanning, word => cells[i].Text.HasWord(word))) ? 1 : cells[i].Column;
            for (var column = from; column < to; column++)
            {
                if (!_words.TryGetValue(column, out var words))
                    _words.Add(column, words = []);
                words.Add(cells[i].Text);
            }
        }
    }

    /// <summary>A row without figures, or with years and days only.</summary>
    private static bool IsHead(TableRow row, CurrencyContext currencies) =>
        row.Cells.All(cell => cell.Column == 0 || IsYear(cell.Text) || !CellFigure.TryRead(cell.Text, currencies, out _));

    private static bool IsYear(Passage cell) => cell.Length >= 4 && PeriodEnds.YearOf(cell.Text.Value, cell.Start, cell.Start + 4) is not null && (cell.Length == 4 || !char.IsDigit(cell[4]) && cell[4] is not ',' and not '.');

    private static int? BareYear(List<Passage> words)
    {
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (IsYear(words[i]))
                return PeriodEnds.YearOf(words[i].Text.Value, words[i].Start, words[i].Start + 4);
        }

        return null;
    }

    private string HeadOf(int column) => _words.TryGetValue(column, out var words) ? string.Join(" ", words) : "";

    private static MappedText Join(List<Passage> words)
    {
        var text = new MappedTextBuilder(words[0].Text.File);
        foreach (var passage in words)
            text.Space().Append(passage);
        return text.Build();
    }

    private bool Has(int column, string word) => _words.TryGetValue(column, out var words) && words.Exists(passage => passage.HasWord(word));
}
