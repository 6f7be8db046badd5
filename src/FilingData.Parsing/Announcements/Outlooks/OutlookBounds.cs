using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions.Values;
using FilingData.Parsing.Mentions.Values.Tables;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>A table of expectations whose ranges stand in two columns: "Low" and "High".</summary>
/// <param name="Row">The row with those heads.</param>
/// <param name="Columns">The pairs of columns, from the left.</param>
internal sealed record OutlookBounds(int Row, IReadOnlyList<(int Low, int High)> Columns)
{
    private static readonly string[] Lows = ["low", "minimum"], Highs = ["high", "maximum"];

    /// <summary>Where the table has such columns; null without them.</summary>
    public static OutlookBounds? Of(Table table)
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cells = table.Rows[row].Cells;
            var pairs = new List<(int Low, int High)>();
            for (var i = 1; i < cells.Count; i++)
            {
                if (cells[i - 1].Column > 0 && Has(cells[i - 1], Lows) && Has(cells[i], Highs))
                    pairs.Add((cells[i - 1].Column, cells[i].Column));
            }

            if (pairs.Count > 0)
                return new OutlookBounds(row, pairs);
        }

        return null;
    }

    /// <summary>The expectations, pair by pair.</summary>
    /// <param name="table">The table.</param>
    /// <param name="periods">Which period is meant.</param>
    /// <param name="currencies">What the release's signs mean.</param>
    /// <param name="said">The period that the text above the table names; null where it names none.</param>
    public IEnumerable<Expectation> Read(Table table, OutlookPeriods periods, CurrencyContext currencies, FiscalPeriod? said)
    {
        var figures = TableFigures.Read(table, currencies);
        foreach (var (low, high) in Columns)
        {
            var heads = Above(table, low).ToList();
            if ((periods.In(heads) ?? said) is not { } period || OutlookCells.AreOld(heads) || !periods.Calendar.IsToCome(period))
                continue;
            foreach (var row in figures.Rows)
            {
                if (row.Label is { } label && RowMetric.Of(label) is { } metric
                    && Expected(metric.Value, In(row, low), In(row, high)) is { } expected)
                    yield return expected with { Period = period, Source = label.Source };
            }
        }
    }

    /// <summary>The heads of a column: those that stand above it alone, and those that begin left of it and reach over it.</summary>
    private IEnumerable<Sentence> Above(Table table, int column) =>
        table.Rows.Take(Row + 1).Select(row => row.Cells.LastOrDefault(cell => cell.Column > 0 && cell.Column <= column)).OfType<TableCell>()
            .Select(cell => OutlookCells.Sentence(cell.Text)).OfType<Sentence>();

    private static bool Has(TableCell cell, string[] words) => Array.Exists(words, word => cell.Text.HasWord(word));

    private static TableFigure? In(FigureRow row, int column) => row.Figures.FirstOrDefault(figure => figure.Column == column);

    private static Expectation? Expected(string metric, TableFigure? low, TableFigure? high)
    {
        if (low is null || high is null || low.Kind != high.Kind || low.Value > high.Value)
            return null;
        if (low.Kind == FigureKind.Percent)
            return new Expectation(metric, RangeWords.Of(low, high)) { LowPercentage = Percentage(low), HighPercentage = Percentage(high) };
        if (low.Kind == FigureKind.Shares || (low.Currency ?? high.Currency) is not { } currency
            || (low.Kind == FigureKind.Money && !OutlookCells.IsInUnits(low.Value, metric)))
            return null;
        return new Expectation(metric, currency + " " + RangeWords.Of(low, high)) { Low = Money(low, currency), High = Money(high, currency) };
    }

    private static Percentage Percentage(TableFigure figure) => new(figure.Value) { Source = figure.Passage.Source };

    private static Money Money(TableFigure figure, Currency currency) => new(figure.Value, currency) { Source = figure.Passage.Source };
}
