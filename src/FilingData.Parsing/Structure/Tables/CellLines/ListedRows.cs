using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Tables.CellLines;

/// <summary>Finds tables that were written row by row: a label, then its figures, the same number of them in each row.</summary>
internal static class ListedRows
{
    private const int FewestRows = 3, MostHeads = 24, MostColumns = 16, MostGroups = 3;

    /// <summary>Where the heads of several columns are told, fewer rows are enough.</summary>
    private const int FewestHeaded = 2;

    /// <summary>A label and the groups' names above it.</summary>
    private const int MostWords = 4;

    /// <summary>The table whose first figure is this cell; null where none is built so.</summary>
    /// <param name="cells">All cells.</param>
    /// <param name="floor">The first cell that may belong to it.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="end">Behind the rows that hang together with this one: where it is no table, none of them begins one.</param>
    public static ListedTable? At(List<CellLine> cells, int floor, int figure, out int end)
    {
        var runs = Runs(cells, figure);
        end = runs.Count == 0 ? figure + 1 : runs[runs.Count - 1].Start + 1;
        if (runs.Count < FewestHeaded || figure == floor || cells[figure - 1].Kind != CellLineKind.Words)
            return null;
        // A run of another length means that labels and figures no longer go together: the table ends before it.
        var columns = runs[0].Count;
        var rows = runs.TakeWhile(run => run.Count == columns).ToList();
        if (columns > MostColumns || rows.Count < FewestHeaded || rows.Skip(1).Sum(run => run.Words) > (rows.Count - 1) * 2)
            return null;

        // The name of the statement, or of a group, may stand between the heads and the first label.
        var label = LabelStart(cells, floor, figure - 1);
        var groups = label;
        while (groups > floor && label - groups < MostGroups && cells[groups - 1].Kind == CellLineKind.Words)
            groups--;
        if (groups > floor && cells[groups - 1].IsHead)
            label = groups;
        var first = label;
        while (first > floor && label - first < MostHeads && cells[first - 1].IsHead)
            first--;
        var heads = ColumnHeads.Of(cells.GetRange(first, label - first), columns);
        if (heads is null ? columns > 1 || rows.Count < FewestRows : columns == 1 && rows.Count < FewestRows)
            return null;
        var body = new List<(Passage Label, IReadOnlyList<CellLine> Figures)>();
        var at = label;
        foreach (var (start, _, _) in rows)
        {
            var name = LabelStart(cells, at, start - 1);
            for (; at < name; at++)
                body.Add((cells[at].Text, []));
            var figures = new List<CellLine>(columns);
            for (at = start; at < cells.Count && cells[at].Kind is CellLineKind.Figure or CellLineKind.Sign; at++)
            {
                if (cells[at].Kind == CellLineKind.Figure)
                    figures.Add(cells[at]);
            }

            body.Add((cells[name].Text.To(cells[start - 1].Text), figures));
        }

        return body.TrueForAll(row => ListedLabels.Go(row.Label, row.Figures))
            ? ListedTable.Of(cells, floor, heads is null ? label : first, at, heads ?? [], body) : null;
    }

    /// <summary>Where the label begins that ends here: a line that begins small, or behind an open word, goes on with the one above it.</summary>
    public static int LabelStart(IReadOnlyList<CellLine> cells, int floor, int end)
    {
        var start = end;
        while (start > floor && cells[start - 1].Kind == CellLineKind.Words && !cells[start].IsApart
            && ListedLabels.Continues(cells[start - 1], cells[start]))
            start--;
        return start;
    }

    /// <summary>The runs of figures from here on that labels part, and how many words stand before each.</summary>
    private static List<(int Start, int Count, int Words)> Runs(List<CellLine> cells, int figure)
    {
        var runs = new List<(int Start, int Count, int Words)>();
        for (int i = figure, words = 0; i < cells.Count;)
        {
            var start = i;
            var count = 0;
            for (; i < cells.Count && cells[i].Kind is CellLineKind.Figure or CellLineKind.Sign; i++)
                count += cells[i].Kind == CellLineKind.Figure ? 1 : 0;
            if (count == 0)
                break;
            runs.Add((start, count, words));
            for (words = 0; i < cells.Count && cells[i].Kind == CellLineKind.Words && words <= MostWords; i++)
                words++;
            if (words is 0 or > MostWords)
                break;
        }

        return runs;
    }
}
