using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Values.Tables;

/// <summary>Reads the figures of a table: what each counts, in which currency, and of which period.</summary>
public static class TableFigures
{
    /// <summary>The table as figures.</summary>
    /// <param name="table">The table.</param>
    /// <param name="currencies">What the release's signs mean.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FigureTable Read(Table table, CurrencyContext currencies)
    {
        if (table is null)
            throw new ArgumentNullException(nameof(table));
        if (currencies is null)
            throw new ArgumentNullException(nameof(currencies));
        var heads = TableHeads.Read(table, currencies, out var firstRow);
        var cells = table.Rows.Skip(firstRow).Select(row => Figures(row, currencies)).ToList();
        var signs = cells.SelectMany(row => row).Where(cell => cell.Figure.Currency is not null).Select(cell => cell.Figure.Currency).Distinct()
            .ToList();
        var own = signs.Count == 1 ? signs[0] : signs.Count == 0 ? TableUnits.CurrencyOf(table.Rows.Take(firstRow), currencies) : null;
        var whole = table.PerShareExcepted && cells.Count(row => row.Count > 0 && row.TrueForAll(cell => cell.Figure.Decimals == 0)) > 1;

        var rows = new List<FigureRow>();
        var group = firstRow > 0 && table.Rows[firstRow - 1].Cells is { Count: 1 } above && above[0].Column == 0 ? above[0].Text : default(Passage?);
        for (var i = 0; i < cells.Count; i++)
        {
            var label = LabelOf(table.Rows[firstRow + i], cells[i]);
            if (cells[i].Count == 0)
            {
                group = label ?? group;
                continue;
            }

            var continued = label is { } words && RowLabels.Continues(words) ? group : null;
            // "45.2%  44.1%  45.0": the first sign is for all.
            var kind = cells[i][0].Figure.IsPercent ? FigureKind.Percent : RowLabels.KindOf(label, continued);
            // Cents among whole thousands, in a table that excepts amounts per share from its scale.
            if (whole && kind == FigureKind.Money && cells[i].TrueForAll(cell => cell.Figure.Decimals == 2))
                kind = FigureKind.PerShare;
            rows.Add(new FigureRow(label, continued, cells[i]
                .ConvertAll(cell => Of(cell.Cell, cell.Figure, kind, heads, own, (label is { } name ? TableUnits.ScaleOf(name) : null)
                ?? table.Scale))));
        }

        return new FigureTable(heads.Columns(rows), rows);
    }

    private static List<(TableCell Cell, CellFigure Figure)> Figures(TableRow row, CurrencyContext currencies)
    {
        var found = new List<(TableCell, CellFigure)>();
        foreach (var cell in row.Cells)
        {
            if (cell.Column > 0 && CellFigure.TryRead(cell.Text, currencies, out var figure))
                found.Add((cell, figure));
        }

        return found;
    }

    private static Passage? LabelOf(TableRow row, List<(TableCell Cell, CellFigure Figure)> figures)
    {
        if (row.Cells.Count == 0 || row.Cells[0].Column > 0)
            return null;
        return figures.Count > 0 && figures[0].Cell == row.Cells[0] ? null : row.Cells[0].Text;
    }

    private static TableFigure Of(TableCell cell, CellFigure figure, FigureKind kind, TableHeads heads, Currency? own, decimal scale)
    {
        if (figure.IsPercent || (kind == FigureKind.Percent && !figure.HasSign) || (heads.Of(cell.Column).IsPercent && !figure.HasSign))
            return new TableFigure(cell.Text, cell.Column, figure.Value, FigureKind.Percent, null);
        if (kind == FigureKind.Shares && !figure.HasSign)
            return new TableFigure(cell.Text, cell.Column, figure.Value, kind, null);
        var currency = figure.HasSign ? figure.Currency : heads.Of(cell.Column).Currency ?? own;
        var perShare = kind == FigureKind.PerShare || heads.IsPerShare(cell.Column);
        return new TableFigure(cell.Text, cell.Column, perShare
            || figure.IsScaled ? figure.Value : figure.Value * scale, perShare ? FigureKind.PerShare : FigureKind.Money, currency);
    }
}
