using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Tables.CellLines;

/// <summary>
/// Finds tables in whose blocks the figures of a row follow each other, though the labels stand before them: as many figures as labels and heads
/// multiplied. That the figures of a row are of one sort, and those of a column are not, says that they are so woven.
/// </summary>
internal static class WovenColumns
{
    private const int FewestRows = 3;

    /// <summary>The table whose labels end before this cell; null where the numbers don't say that its figures are woven.</summary>
    /// <param name="cells">All cells.</param>
    /// <param name="floor">The first cell that may belong to it.</param>
    /// <param name="end">Behind its labels.</param>
    /// <param name="blocks">The blocks of figures behind them.</param>
    public static ListedTable? At(IReadOnlyList<CellLine> cells, int floor, int end, List<(int Start, int Count)> blocks)
    {
        var heads = new List<IReadOnlyList<IReadOnlyList<(int Column, Passage Text)>>>();
        var figures = new List<List<CellLine>>();
        ListedLabels? labels = null;
        var at = end;
        foreach (var (start, count) in blocks)
        {
            var lines = ColumnHeads.Lines(cells, at, start);
            var columns = Math.Max(1, lines.Count(line => line.Kind == CellLineKind.Year));
            var rows = count / columns;
            if (count % columns != 0 || (labels is null && (columns == 1 || rows < FewestRows)) || (labels is not null && rows != figures.Count)
                || ColumnHeads.Of(lines, columns) is not { } own)
                break;
            var across = Enumerable.Range(0, rows).Select(row => (IReadOnlyList<CellLine>)[.. Enumerable.Range(0, columns)
                .Select(column => cells[start + (row * columns) + column])]).ToList();
            var down = Enumerable.Range(0, rows).Select(row => (IReadOnlyList<CellLine>)[.. Enumerable.Range(0, columns)
                .Select(column => cells[start + (column * rows) + row])]).ToList();
            labels ??= ListedLabels.Before(cells, floor, end, rows, isHeaded: false);
            if (labels is null || (columns > 1 && (!across.TrueForAll(IsOfOneSort) || down.TrueForAll(IsOfOneSort))))
                break;
            if (figures.Count == 0)
                figures.AddRange(across.Select(_ => new List<CellLine>()));
            for (var row = 0; row < rows; row++)
                figures[row].AddRange(across[row]);
            heads.Add(own);
            at = start + count;
        }

        return labels is null || figures.Count == 0 ? null
            : ListedTable.Of(cells, floor, labels.Start, at, ColumnHeads.Beside(heads), labels, figures);
    }

    /// <summary>Whether the figures are all percentages or none, and have as many decimals.</summary>
    private static bool IsOfOneSort(IReadOnlyList<CellLine> row)
    {
        var sorts = row.Select(cell => Sort(cell.Words)).Where(sort => sort is not null).Distinct().Count();
        return sorts <= 1;
    }

    private static (bool IsPercent, int Decimals)? Sort(string figure)
    {
        if (!figure.Any(char.IsDigit))
            return null;
        var point = figure.LastIndexOf('.');
        var decimals = 0;
        while (point >= 0 && point + 1 + decimals < figure.Length && char.IsDigit(figure[point + 1 + decimals]))
            decimals++;
        return (figure.IndexOf('%') >= 0, decimals);
    }
}
