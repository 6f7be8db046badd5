using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.Values.Tables;

/// <summary>What the figures of a table's cells count.</summary>
public enum FigureKind
{
    /// <summary>An amount of money, in full units of its currency.</summary>
    Money,

    /// <summary>An amount of money for one share, ADS or unit.</summary>
    PerShare,

    /// <summary>Hundredths.</summary>
    Percent,

    /// <summary>Shares, as printed: tables differ in whether their scale holds for them.</summary>
    Shares,
}

/// <summary>A table, read as figures.</summary>
/// <param name="Columns">Its columns of figures, from the left.</param>
/// <param name="Rows">Its rows with figures, from the top.</param>
public sealed record FigureTable(IReadOnlyList<FigureColumn> Columns, IReadOnlyList<FigureRow> Rows);

/// <summary>A column of figures.</summary>
/// <param name="Column">Which column of the table it is, as the cells count.</param>
/// <param name="Head">The words above its figures, from the top, each set apart by a space: "Three Months Ended September 30, 2019".</param>
public sealed record FigureColumn(int Column, string Head)
{
    /// <summary>The period that the head names; null where it names none whose number and year are known.</summary>
    public FiscalPeriod? Period { get; init; }

    /// <summary>How much of a year the column's figures cover; null where the head doesn't say.</summary>
    public PeriodSpan? Span { get; init; }

    /// <summary>The period's last day, or the day of a balance; null where the head doesn't say.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Where the head stands in the file; null for a column without one.</summary>
    public Source? Source { get; init; }

    /// <summary>The year, where the head names one; of a day its year.</summary>
    public int? Year { get; init; }

    /// <summary>Whether the column holds changes, not amounts: "% Change", "Increase (decrease)".</summary>
    public bool IsChange { get; init; }
}

/// <summary>A row with figures.</summary>
/// <param name="Label">The words at its left; null without any.</param>
/// <param name="Group">The heading above it that its label continues: "Net income per share" above "Diluted"; null without one.</param>
/// <param name="Figures">Its figures, from the left.</param>
public sealed record FigureRow(Passage? Label, Passage? Group, IReadOnlyList<TableFigure> Figures)
{
    /// <summary>The figure in this column; null where the row has none there.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    public TableFigure? In(FigureColumn column)
    {
        if (column is null)
            throw new ArgumentNullException(nameof(column));
        return Figures.FirstOrDefault(figure => figure.Column == column.Column);
    }
}

/// <summary>A figure of a table.</summary>
/// <param name="Passage">What the cell holds.</param>
/// <param name="Column">Which column it stands in.</param>
/// <param name="Value">The number, with the table's scale; negative in brackets.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="Currency">The currency of money; null where neither cell, column nor table says it.</param>
public sealed record TableFigure(Passage Passage, int Column, decimal Value, FigureKind Kind, Currency? Currency);
