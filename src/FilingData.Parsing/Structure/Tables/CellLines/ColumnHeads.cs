using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Tables.CellLines;

/// <summary>
/// Gives the lines above a table's figures to its columns: years to each, lengths of periods to all, or to as many columns as there are for each.
/// </summary>
internal static class ColumnHeads
{
    private static readonly CellLineKind[] Order = [CellLineKind.Span, CellLineKind.Day, CellLineKind.Year, CellLineKind.Head];

    /// <summary>Which of these cells can be a column's head.</summary>
    public static List<CellLine> Lines(IReadOnlyList<CellLine> cells, int from, int to)
    {
        var lines = new List<CellLine>();
        for (var i = from; i < to; i++)
        {
            if (cells[i].IsHead)
                lines.Add(cells[i]);
        }

        return lines;
    }

    /// <summary>
    /// The rows of heads, each with a cell for every column; null where the lines don't go with so many columns, or say nothing of periods.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<(int Column, Passage Text)>>? Of(IReadOnlyList<CellLine> lines, int columns)
    {
        var rows = new List<IReadOnlyList<(int Column, Passage Text)>>();
        var isTold = false;
        var among = new HashSet<CellLine>();
        foreach (var kind in Order)
        {
            var heads = lines.Where(line => line.Kind == kind && !among.Contains(line)).ToList();
            if (kind == CellLineKind.Year)
                heads = Years(lines, heads, columns);
            if (heads.Count == 0 || (kind == CellLineKind.Head && (heads.Count > columns || columns % heads.Count != 0)))
                continue;
            if (heads.Count > columns || columns % heads.Count != 0)
                return null;
            isTold |= heads.Count == columns && kind != CellLineKind.Head;
            rows.Add(Row(heads, columns));
            among.UnionWith(heads);
        }

        return isTold ? rows : null;
    }

    /// <summary>
    /// The rows of heads where each column has lines of its own; what stands above the labels is said of all, or of as many columns as there are for
    /// each.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<(int Column, Passage Text)>>? Of(IReadOnlyList<CellLine> above, IReadOnlyList<List<CellLine>> own)
    {
        var columns = own.Count;
        var rows = new List<IReadOnlyList<(int Column, Passage Text)>>();
        foreach (var heads in Order.Select(kind => above.Where(line => line.Kind == kind).ToList())
            .Where(heads => heads.Count > 0 && heads.Count <= columns && columns % heads.Count == 0))
            rows.Add(Row(heads, columns));
        for (var i = 0; i < own.Max(lines => lines.Count); i++)
            rows.Add([.. Enumerable.Range(0, columns).Where(column => i < own[column].Count).Select(column => (column + 1, own[column][i].Text))]);
        // "Current" and "Previous" guidance: columns that are held against each other have no period of their own.
        return columns > 1 || above.Any(IsOfPeriod) || own.Any(lines => lines.Exists(IsOfPeriod)) ? rows : null;
    }

    /// <summary>The heads of columns that stand beside each other.</summary>
    public static IReadOnlyList<IReadOnlyList<(int Column,
        Passage Text)>> Beside(IReadOnlyList<IReadOnlyList<IReadOnlyList<(int Column, Passage Text)>>> blocks)
    {
        var rows = new List<IReadOnlyList<(int Column, Passage Text)>>();
        for (var i = 0; i < blocks.Max(block => block.Count); i++)
        {
            var (row, first) = (new List<(int Column, Passage Text)>(), 0);
            foreach (var block in blocks)
            {
                if (i < block.Count)
                    row.AddRange(block[i].Select(cell => (cell.Column + first, cell.Text)));
                first += block[0].Count;
            }

            rows.Add(row);
        }

        return rows;
    }

    private static bool IsOfPeriod(CellLine line) => line.Kind is CellLineKind.Year or CellLineKind.Span;

    private static IReadOnlyList<(int Column, Passage Text)> Row(List<CellLine> heads, int columns) =>
        [.. Enumerable.Range(0, columns).Select(column => (column + 1, heads[column * heads.Count / columns].Text))];

    /// <summary>The heads with years, columns of changes among them; without the years of a title.</summary>
    private static List<CellLine> Years(IReadOnlyList<CellLine> lines, List<CellLine> years, int columns)
    {
        if (years.Count > 0 && years.Count < columns)
        {
            var first = lines.ToList().IndexOf(years[0]);
            var all = lines.Skip(first).Where(line => line.Kind is CellLineKind.Year or CellLineKind.Head).ToList();
            if (all.Count == columns)
                return all;
        }

        if (years.Count <= columns)
            return years;
        var last = years.Skip(years.Count - columns).ToList();
        return last.TrueForAll(year => year.Text.Length == last[0].Text.Length)
            && years[years.Count - columns - 1].Text.Length != last[0].Text.Length ? last : years;
    }
}
