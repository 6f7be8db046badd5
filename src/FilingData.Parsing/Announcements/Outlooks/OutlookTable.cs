using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Mentions.Values;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>
/// Reads a table of expectations: a metric in the first cell of a row, its range in the cell below a column's head. A column of what was expected before is left out.
/// </summary>
/// <param name="periods">Which period is meant.</param>
/// <param name="heading">What the section's heading says of an outlook; null where it heads something else.</param>
internal sealed class OutlookTable(OutlookPeriods periods, OutlookHeading? heading)
{
    private const int LongestName = 10, LongestHead = 8;

    // A company's figure is in millions at least; a smaller amount leaves out what it counts in, unless it is one per share.
    private const decimal Least = 1_000_000;

    // A range in two cells, or a change beside it, is read nowhere: its halves would be two expectations.
    private static readonly WordList Halves = WordClasses.Words("low high minimum maximum midpoint actual change growth reconciliation");
    private static readonly WordList Old = WordClasses.Words("previous prior previously earlier original initial former last actual");

    /// <summary>The table's expectations, in the order of its columns; none where nothing says that it is of an outlook.</summary>
    public IEnumerable<Expectation> Read(Table table)
    {
        var first = table.Rows.TakeWhile(row => !row.Cells.Any(cell => cell.Column > 0 && RangeIn(cell) is not null)).Count();
        var heads = table.Rows.Take(first).SelectMany(row => row.Cells).ToLookup(cell => cell.Column, cell => Sentence(cell.Text));
        var words = heads.SelectMany(column => column).OfType<Sentence>().SelectMany(sentence => sentence.Units).ToList();
        if ((heading is null && !words.Exists(OutlookWords.IsNoun)) || words.Exists(unit => unit.Is(Halves)))
            return [];
        var columns = table.Rows.Skip(first).SelectMany(row => row.Cells).Where(cell => cell.Column > 0).Select(cell => cell.Column).Distinct().OrderBy(column => column);
        var known = new HashSet<(string Row, string Range)>();
        return columns.SelectMany(column => Column(table, first, column, heads[column].OfType<Sentence>().ToList(), known));
    }

    private IEnumerable<Expectation> Column(Table table, int first, int column, IReadOnlyList<Sentence> heads, HashSet<(string Row, string Range)> known)
    {
        var isOld = heads.Any(head => head.Units.Any(unit => unit.Is(Old)));
        var period = periods.In(heads) ?? heading?.Period;
        if (isOld || period is null || !periods.IsToCome(period) || heads.Sum(head => head.Units.Count) > LongestHead)
            yield break;
        foreach (var row in table.Rows.Skip(first))
        {
            if (row.Cells.FirstOrDefault(cell => cell.Column == column) is { } cell && RangeIn(cell) is { } range && Metric(row) is { } metric
                && IsInUnits(range, metric.Value)
                && known.Add((row.Cells[0].Text.Words, RangeWords.Of(range) + period)))
                yield return range.Of(Based(metric, heads)) with { Period = period, Source = row.Cells[0].Text.Source };
        }
    }

    /// <summary>The metric with the basis that the column's head names, and its label doesn't: "Non-GAAP".</summary>
    private static Stated<string> Based(Stated<string> metric, IReadOnlyList<Sentence> heads)
    {
        var basis = heads.SelectMany(head => head.Units).FirstOrDefault(unit => unit.Word is "non-gaap" or "adjusted");
        return basis is null || metric.Value.IndexOf("GAAP", StringComparison.OrdinalIgnoreCase) >= 0
            || metric.Value.IndexOf(basis.Word, StringComparison.OrdinalIgnoreCase) >= 0
            ? metric : new Stated<string>(basis.Passage.Words + " " + metric.Value) { Source = metric.Source };
    }

    /// <summary>The row's label, where it names a metric.</summary>
    private static Stated<string>? Metric(TableRow row)
    {
        if (row.Cells[0].Column != 0 || Sentence(row.Cells[0].Text) is not { } label)
            return null;
        var end = label.Units.Count;
        while (end > 0 && label.Units[end - 1].Kind != UnitKind.Word)
            end--;
        if (label.Units.Take(end).Count(unit => unit.Kind == UnitKind.Word) is 0 or > LongestName || !ExpectedMetric.In(label).Any())
            return null;
        var name = label.Range(0, end).Stated();
        return new Stated<string>(WithoutMarks(name.Value)) { Source = name.Source };
    }

    /// <summary>"Adjusted(3) diluted EPS" without the mark of its footnote.</summary>
    private static string WithoutMarks(string name)
    {
        for (var open = name.IndexOf('('); open > 0; open = name.IndexOf('(', open + 1))
        {
            if (name[open - 1] != ' ' && open + 2 < name.Length && name[open + 2] == ')')
                name = name.Remove(open, 3);
        }

        return name;
    }

    private static bool IsInUnits(ExpectedRange range, string metric) => range.Low is not MoneyMention money || Math.Abs(money.Value.Amount) >= Least
        || metric.IndexOf("per share", StringComparison.OrdinalIgnoreCase) >= 0 || metric.IndexOf("EPS", StringComparison.Ordinal) >= 0
        || metric.IndexOf("per diluted", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The range that is all that the cell holds.</summary>
    private static ExpectedRange? RangeIn(TableCell cell)
    {
        if (Sentence(cell.Text) is not { } sentence)
            return null;
        var at = sentence.Units.ToList().FindIndex(unit => unit.Mention is MoneyMention or PercentageMention);
        if (at < 0 || at > 2 || ExpectedRange.At(sentence, at) is not { } range || range.End < sentence.Units.Count)
            return null;
        return range;
    }

    private static Sentence? Sentence(Passage cell)
    {
        var block = new Block(BlockKind.Paragraph, cell.Text.Copy(cell.Start, cell.Length));
        return SentenceReader.Read(block, ValueScanner.Scan(block)).FirstOrDefault(sentence => sentence.Units.Count > 0);
    }
}
