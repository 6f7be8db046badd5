using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Tables.CellLines;

/// <summary>
/// Finds tables that were written column by column: all labels, then the figures of each column. Where empty lines part the rows, the columns of each
/// part follow each other. It is told by the numbers: as many figures as labels, as many columns as heads.
/// </summary>
internal static class ListedColumns
{
    private const int FewestRows = 3, MostColumns = 8, MostBlocks = 64, MostHeads = 12;

    /// <summary>The table whose first figure is this cell; null where the numbers don't say it, or say several.</summary>
    public static ListedTable? At(IReadOnlyList<CellLine> cells, int floor, int figure)
    {
        var blocks = Blocks(cells, figure);
        var end = figure;
        while (end > floor && cells[end - 1].Kind != CellLineKind.Words)
            end--;
        var words = end;
        while (words > floor && cells[words - 1].Kind == CellLineKind.Words)
            words--;
        ListedTable? best = null;
        var (most, same) = (0, false);
        for (var columns = 1; columns <= MostColumns && columns <= blocks.Count; columns++)
        {
            foreach (var (rows, used) in Parts(blocks, columns))
            {
                if (rows < FewestRows || rows > end - words || rows * columns < most
                    || Table(cells, floor, end, blocks, columns, rows, used) is not { } table)
                    continue;
                (same, most, best) = (rows * columns == most, rows * columns, table);
            }
        }

        return same ? null : best ?? WovenColumns.At(cells, floor, end, blocks);
    }

    /// <summary>The blocks of figures from here on: an empty line or a head ends a block, words end them all.</summary>
    private static List<(int Start, int Count)> Blocks(IReadOnlyList<CellLine> cells, int figure, int most = MostBlocks)
    {
        var blocks = new List<(int Start, int Count)>();
        var isOpen = false;
        for (var i = figure; i < cells.Count && cells[i].Kind != CellLineKind.Words; i++)
        {
            if (cells[i].Kind != CellLineKind.Figure)
            {
                isOpen = false;
                continue;
            }

            if (isOpen && !cells[i].IsApart)
                blocks[blocks.Count - 1] = (blocks[blocks.Count - 1].Start, blocks[blocks.Count - 1].Count + 1);
            else if (blocks.Count < most)
                blocks.Add((i, 1));
            else
                break;
            isOpen = true;
        }

        return blocks;
    }

    /// <summary>With so many columns: how many rows the first parts of the table have, and how many blocks these are.</summary>
    private static IEnumerable<(int Rows, int Used)> Parts(List<(int Start, int Count)> blocks, int columns)
    {
        var rows = 0;
        for (var used = 0; used + columns <= blocks.Count; used += columns)
        {
            var count = blocks[used].Count;
            if (!Enumerable.Range(used, columns).All(block => blocks[block].Count == count))
                yield break;
            rows += count;
            yield return (rows, used + columns);
        }
    }

    private static ListedTable? Table(IReadOnlyList<CellLine> cells, int floor, int end, List<(int Start, int Count)> blocks, int columns, int rows,
        int used)
    {
        if (ListedLabels.Before(cells, floor, end, rows, isHeaded: columns == 1) is not { } labels)
            return null;
        var above = HeadsAbove(cells, floor, labels.Start);
        var ends = blocks.Take(columns).Select(block => block.Start + block.Count).ToList();
        var own = Enumerable.Range(0, columns).Select(column => ColumnHeads.Lines(cells, column == 0 ? end : ends[column - 1], blocks[column].Start))
            .ToList();
        var heads = own.TrueForAll(lines => lines.Count > 0)
            ? ColumnHeads.Of(ColumnHeads.Lines(cells, above, labels.Start), own)
            : ColumnHeads.Of([.. ColumnHeads.Lines(cells, above, labels.Start), .. own[0], .. own.Skip(1)
            .SelectMany(lines => lines.Where(line => line.Kind != CellLineKind.Head))], columns);

        // A length between the first columns may be that of the columns that follow.
        if (heads is null || (columns == 2 && own[0].Count == 0 && own[1].Exists(line => line.Kind == CellLineKind.Span)))
            return null;
        var figures = new List<IReadOnlyList<CellLine>>(rows);
        for (var part = 0; part < used; part += columns)
        {
            for (var row = 0; row < blocks[part].Count; row++)
                figures.Add([.. Enumerable.Range(part, columns).Select(block => cells[blocks[block].Start + row])]);
        }

        var last = blocks[used - 1];
        end = last.Start + last.Count;
        var rowsOfLabels = labels.Rows.ToList();
        while (Next(cells, end, columns) is { } next)
        {
            rowsOfLabels.AddRange(next.Labels);
            figures.AddRange(next.Figures);
            end = next.End;
        }

        return ListedTable.Of(cells, floor, above, end, heads, labels with { Rows = rowsOfLabels }, figures);
    }

    /// <summary>What the table goes on with: further labels and, without heads of their own, a block of as many figures for each column.</summary>
    private static (IReadOnlyList<(Passage Text, bool IsGroup)> Labels, IReadOnlyList<IReadOnlyList<CellLine>> Figures,
        int End)? Next(IReadOnlyList<CellLine> cells, int start, int columns)
    {
        var end = start;
        while (end < cells.Count && cells[end].Kind == CellLineKind.Words)
            end++;
        var figure = end;
        while (figure < cells.Count && cells[figure].Kind == CellLineKind.Sign)
            figure++;
        if (end == start || figure == cells.Count || cells[figure].Kind != CellLineKind.Figure)
            return null;
        var blocks = Blocks(cells, figure, columns);
        if (blocks.Count < columns || blocks.Exists(block => block.Count != blocks[0].Count)
            || ColumnHeads.Lines(cells, figure, blocks[columns - 1].Start).Count > 0
            || ListedLabels.Before(cells, start, end, blocks[0].Count, isHeaded: false) is not { } labels || labels.Start != start)
            return null;
        return (labels.Rows, [.. Enumerable.Range(0, blocks[0].Count)
            .Select(row => (IReadOnlyList<CellLine>)[.. blocks.Select(block => cells[block.Start + row])])],
                blocks[columns - 1].Start + blocks[0].Count);
    }

    private static int HeadsAbove(IReadOnlyList<CellLine> cells, int floor, int labels)
    {
        var above = labels;
        while (above > floor && labels - above < MostHeads && (cells[above - 1].IsHead || cells[above - 1].Kind == CellLineKind.Sign))
            above--;
        return above;
    }
}
