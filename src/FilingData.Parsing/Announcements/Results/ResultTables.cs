using FilingData.Parsing.Mentions.Values.Tables;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>Reads results out of the release's tables, for what the text leaves unsaid: the row by its label, the column by its period.</summary>
internal sealed class ResultTables
{
    /// <summary>What is smaller was printed in thousands or millions, and nothing says so.</summary>
    private const decimal Smallest = 100_000;

    private static readonly string[] OtherEarnings = ["adjusted", "non-gaap", "core ", "discontinued", "pro forma"];
    private static readonly string[] Basic = ["basic earnings", "basic net", "basic income", "basic loss", "basic eps", "per basic"];
    private static readonly string[] OtherBasis = ["constant", "organic", "currency", "oper", "comparable", "adjusted"];

    private readonly News _news;
    private readonly IReadOnlyList<Block> _blocks;
    private readonly IReadOnlyList<FigureTable> _tables;

    /// <summary>The tables of this release.</summary>
    public ResultTables(News news)
    {
        _news = news;
        _blocks = news.Release.Release.Blocks;
        _tables = _blocks.Where(block => block.Kind == BlockKind.Table && block.Table is not null)
            .Select(block => TableFigures.Read(block.Table!, news.Release.Currencies)).ToList();
    }

    /// <summary>The metric's amount for the period; null where no table has it.</summary>
    public Money? Amount(Metric metric, ReportedPeriod period) =>
        Find(metric, period) is { } found && Math.Abs(found.Figure.Value) >= Smallest ? Of(found.Figure) : null;

    /// <summary>
    /// The last day of the period, where the text doesn't say it: that of the columns that cover as much of a year; null where no table has them.
    /// </summary>
    public Stated<DateOnly>? EndOf(ReportedPeriod period) =>
        _tables.Select(table => ColumnOf(table, period))
        .FirstOrDefault(column => column is { End: not null, Source: not null } && PeriodDays.IsRecent(_news, column.End.Value)) is { } found
        ? new Stated<DateOnly>(found.End!.Value) { Source = found.Source! } : null;

    /// <summary>
    /// By how much the metric changed against the year before, where a table has a column of changes beside the period's; null without one.
    /// </summary>
    public Percentage? Change(Metric metric, ReportedPeriod period) =>
        Finds(period, FigureKind.Money, row => row.Label is { } label ? metric.Labels.RankOf(label.Words) : null).Select(Change)
        .FirstOrDefault(change => change is not null);

    private static Percentage? Change(Found found)
    {
        var columns = found.Table.Columns.SkipWhile(column => column != found.Column).Skip(1)
            .TakeWhile(column => column.IsChange || column.Span == found.Column.Span);
        return columns.Where(column => column.IsChange && !column.Head.HasAny(OtherBasis)).Select(column => found.Row.In(column))
            .FirstOrDefault(figure => figure is { Kind: FigureKind.Percent } && figure.Passage.Words.IndexOf('%') >= 0) is { } change
            ? new Percentage(change.Value) { Source = change.Passage.Source } : null;
    }

    /// <summary>
    /// Whether the release names basic earnings per share: those that the text leaves open are then these, where nothing tells diluted ones.
    /// </summary>
    public bool AreBasic => _blocks.Any(block => block.Text.Value.HasAny(Basic));

    /// <summary>Diluted earnings per share for the period; null where no table has them.</summary>
    public Money? DilutedEps(ReportedPeriod period) =>
        Find(period, FigureKind.PerShare, row => (row.Group?.Words ?? "") + " " + (row.Label?.Words ?? "") is var words
        && words.IndexOf("diluted", StringComparison.OrdinalIgnoreCase) >= 0 && !words.HasAny(OtherEarnings) ? 0 : null) is { } found
        ? Of(found.Figure) : null;

    private static Money Of(TableFigure figure) => new(figure.Value, figure.Currency!.Value) { Source = figure.Passage.Source };

    private Found? Find(Metric metric, ReportedPeriod period) =>
        Find(period, FigureKind.Money, row => row.Label is { } label ? metric.Labels.RankOf(label.Words) : null);

    private Found? Find(ReportedPeriod period, FigureKind kind, Func<FigureRow, int?> rank) => Finds(period, kind, rank).FirstOrDefault();

    private IEnumerable<Found> Finds(ReportedPeriod period, FigureKind kind, Func<FigureRow, int?> rank)
    {
        foreach (var table in _tables)
        {
            if (ColumnOf(table, period) is not { } column)
                continue;
            var row = table.Rows.Where(row => rank(row) is not null).OrderBy(rank)
                .FirstOrDefault(row => row.In(column) is { } figure && figure.Kind == kind && figure.Currency is not null);
            if (row is not null)
                yield return new Found(table, column, row, row.In(column)!);
        }
    }

    /// <summary>
    /// The first column of the period; where nothing tells its last day, the latest of as long a period, which is the one that is reported on.
    /// </summary>
    private static FigureColumn? ColumnOf(FigureTable table, ReportedPeriod period)
    {
        var columns = table.Columns.Where(column => !column.IsChange && !column.Head.HasAny(OtherEarnings)).ToList();
        if (columns.Find(column => IsOf(column, period)) is var named && (named is not null || period.End is not null))
            return named;
        var asLong = columns.Where(column => column.Period is null && column.Span == period.Period.Span && column.End is not null).ToList();
        var latest = asLong.OrderByDescending(column => column.End).FirstOrDefault();
        // "Three Months Ended 2024" beside "Three Months Ended March 31, 2023": the later one lost its day.
        if (latest is not null && columns.Exists(column => column.End is null && column.Span == latest.Span && column.Year > latest.Year))
            return null;
        return latest is not null && Math.Abs(latest.End!.Value.Year - period.Period.Year) <= 1 ? latest : null;
    }

    private static bool IsOf(FigureColumn column, ReportedPeriod period) =>
        column.Period is { } named ? named == period.Period : column.End is { } end && column.Span == period.Period.Span && end == period.End?.Value;

    private sealed record Found(FigureTable Table, FigureColumn Column, FigureRow Row, TableFigure Figure);
}
