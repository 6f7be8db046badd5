using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Mentions.Values;
using FilingData.Parsing.Mentions.Values.Tables;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>
/// Reads a table of expectations: a metric in the first cell of a row, its range in the cell below a column's head. A column of what was expected
/// before is left out.
/// </summary>
/// <param name="periods">Which period is meant.</param>
/// <param name="currencies">What the release's signs mean.</param>
internal sealed class OutlookTable(OutlookPeriods periods, CurrencyContext currencies)
{
    private const int LongestHead = 8;

    // A change beside a range is read nowhere: it would be an expectation of its own.
    private static readonly WordList Others = WordClasses.Words("low high minimum maximum midpoint actual change growth");
    private static readonly WordList Reconciling = WordClasses.Words("reconciliation reconciliations reconciled reconciling");

    /// <summary>The table's expectations, in the order of its columns; none where nothing says that it is of an outlook.</summary>
    /// <param name="table">The table.</param>
    /// <param name="above">What the text above it says of an outlook; null where it speaks of something else.</param>
    public IEnumerable<Expectation> Read(Table table, OutlookHeading? above)
    {
        var first = table.Rows.TakeWhile(row => !row.Cells.Any(cell => cell.Column > 0 && RangeIn(cell) is not null)).Count();
        var heads = table.Rows.Take(first).SelectMany(row => row.Cells).ToLookup(cell => cell.Column, cell => OutlookCells.Sentence(cell.Text));
        var words = heads.SelectMany(column => column).OfType<Sentence>().SelectMany(sentence => sentence.Units).ToList();
        if (words.Exists(unit => unit.Is(Reconciling)))
            return [];
        if (OutlookBounds.Of(table) is { } bounds)
            return bounds.Read(table, periods, currencies, above?.Period);
        if ((above is null && !words.Exists(OutlookWords.IsNoun)) || words.Exists(unit => unit.Is(Others)))
            return [];
        var columns = table.Rows.Skip(first).SelectMany(row => row.Cells).Where(cell => cell.Column > 0).Select(cell => cell.Column).Distinct()
            .OrderBy(column => column);
        var known = new HashSet<(string Row, string Range)>();
        return columns.SelectMany(column => Column(table, first, column, heads[column].OfType<Sentence>().ToList(), above?.Period, known));
    }

    private IEnumerable<Expectation> Column(Table table, int first, int column, IReadOnlyList<Sentence> heads, FiscalPeriod? said,
        HashSet<(string Row, string Range)> known)
    {
        var period = periods.In(heads) ?? said;
        if (OutlookCells.AreOld(heads) || period is null || !periods.Calendar.IsToCome(period) || heads.Sum(head => head.Units.Count) > LongestHead)
            yield break;
        foreach (var row in table.Rows.Skip(first))
        {
            if (row.Cells.FirstOrDefault(cell => cell.Column == column) is { } cell && RangeIn(cell) is { } range && row.Cells[0].Column == 0
                && RowMetric.Of(row.Cells[0].Text) is { } metric
                && Expected(range, Based(metric, heads), TableUnits.ScaleOf(row.Cells[0].Text) ?? table.Scale) is { } expected
                && known.Add((row.Cells[0].Text.Words, expected.Range + period)))
                yield return expected with { Period = period, Source = row.Cells[0].Text.Source };
        }
    }

    /// <summary>The expectation, in what the table counts in where the range leaves it out; null where nothing says it.</summary>
    private static Expectation? Expected(ExpectedRange range, Stated<string> metric, decimal scale)
    {
        if (range.Low is not MoneyMention money || OutlookCells.IsInUnits(money.Value.Amount, metric.Value))
            return range.Of(metric);
        return OutlookCells.IsInUnits(money.Value.Amount * scale, "") ? range.Of(metric, scale) : null;
    }

    /// <summary>The metric with the basis that the column's head names, and its label doesn't: "Non-GAAP".</summary>
    private static Stated<string> Based(Stated<string> metric, IReadOnlyList<Sentence> heads)
    {
        var basis = heads.SelectMany(head => head.Units).FirstOrDefault(unit => unit.Word is "non-gaap" or "adjusted");
        return basis is null || metric.Value.IndexOf("GAAP", StringComparison.OrdinalIgnoreCase) >= 0
            || metric.Value.IndexOf(basis.Word, StringComparison.OrdinalIgnoreCase) >= 0
            ? metric : new Stated<string>(basis.Passage.Words + " " + metric.Value) { Source = metric.Source };
    }

    /// <summary>The range that is all that the cell holds.</summary>
    private static ExpectedRange? RangeIn(TableCell cell)
    {
        if (OutlookCells.Sentence(cell.Text) is not { } sentence)
            return null;
        var at = sentence.IndexOf(unit => unit.Mention is MoneyMention or PercentageMention);
        if (at < 0 || at > 2 || ExpectedRange.At(sentence, at) is not { } range || range.End < sentence.Units.Count)
            return null;
        return range;
    }
}
