using FilingData.Parsing.Mentions.Values;
using FilingData.Parsing.Mentions.Values.Tables;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>Reads results out of the release's tables, for what the text leaves unsaid: the row by its label, the column by its period.</summary>
internal sealed class ResultTables
{
    private readonly IReadOnlyList<FigureTable> _tables;

    /// <summary>The tables of this release.</summary>
    public ResultTables(News news)
    {
        var blocks = news.Release.Release.Sections.SelectMany(section => section.Blocks).ToList();
        var currencies = ReleaseValues.Currencies(news.Release.Release);
        _tables = blocks.Where(block => block.Kind == BlockKind.Table && block.Table is not null).Select(block => TableFigures.Read(block.Table!, currencies)).ToList();
    }

    /// <summary>The metric's amount for the period; null where no table has it.</summary>
    public Money? Amount(Metric metric, ReportedPeriod period) => Find(period, FigureKind.Money, row => row.Label is { } label ? metric.Labels.RankOf(label.Words) : null);

    /// <summary>Diluted earnings per share for the period; null where no table has them.</summary>
    public Money? DilutedEps(ReportedPeriod period) => Find(period, FigureKind.PerShare, row => Holds(row, "diluted") && !Holds(row, "adjusted") && !Holds(row, "non-gaap") && !Holds(row, "core ") && !Holds(row, "discontinued") ? 0 : null);

    private Money? Find(ReportedPeriod period, FigureKind kind, Func<FigureRow, int?> rank)
    {
        foreach (var table in _tables)
        {
            var column = table.Columns.FirstOrDefault(column => !column.IsChange && IsOf(column, period));
            if (column is null)
                continue;
            var figure = table.Rows.Where(row => rank(row) is not null).OrderBy(rank).Select(row => row.In(column)).FirstOrDefault(figure => figure is not null && figure.Kind == kind && figure.Currency is not null);
            if (figure is not null)
                return new Money(figure.Value, figure.Currency!.Value) { Source = figure.Passage.Source };
        }

        return null;
    }

    private static bool IsOf(FigureColumn column, ReportedPeriod period) =>
        column.Period is { } named ? named == period.Period : column.End is { } end && column.Span == period.Period.Span && end == period.End?.Value;

    private static bool Holds(FigureRow row, string word) =>
        ((row.Group?.Words ?? "") + " " + (row.Label?.Words ?? "")).IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
