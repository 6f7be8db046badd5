using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Tables.CellLines;

/// <summary>A table that is put together again out of cells that stood on lines of their own.</summary>
/// <param name="First">The first of its cells.</param>
/// <param name="End">Behind the last of them.</param>
/// <param name="Rows">Its rows, each cell with its column.</param>
internal sealed record ListedTable(int First, int End, IReadOnlyList<IReadOnlyList<(int Column, Passage Text)>> Rows)
{
    /// <summary>The title and the unit above the heads.</summary>
    private const int MostCaptions = 6;

    /// <summary>The table with these heads and rows.</summary>
    /// <param name="cells">All cells.</param>
    /// <param name="floor">The first cell that may belong to it.</param>
    /// <param name="first">The first cell of its heads and labels.</param>
    /// <param name="end">Behind its last cell.</param>
    /// <param name="heads">The rows of heads.</param>
    /// <param name="body">The rows: the label and the figures, if any.</param>
    public static ListedTable Of(IReadOnlyList<CellLine> cells, int floor, int first, int end,
        IReadOnlyList<IReadOnlyList<(int Column, Passage Text)>> heads, IReadOnlyList<(Passage Label, IReadOnlyList<CellLine> Figures)> body)
    {
        var caption = first;
        while (caption > floor && first - caption < MostCaptions && cells[caption - 1].Kind is CellLineKind.Words or CellLineKind.Head)
            caption--;
        var rows = new List<IReadOnlyList<(int Column, Passage Text)>>();
        for (var i = caption; i < first; i++)
            rows.Add([(0, cells[i].Text)]);
        rows.AddRange(heads);

        // A sign that stands alone above the figures is that of all of them.
        var columns = body.Max(row => row.Figures.Count);
        if (!body.Any(row => row.Figures.Any(figure => HasSign(figure.Text))) && Sign(cells, caption, end) is { } sign)
            rows.Add([.. Enumerable.Range(1, columns).Select(column => (column, sign))]);
        foreach (var (label, figures) in body)
            rows.Add([(0, label), .. figures.Select((figure, column) => (column + 1, figure.Text))]);
        return new ListedTable(caption, end, rows);
    }

    /// <summary>The table with these heads, labels and figures; null where a label doesn't go with its figures.</summary>
    /// <param name="cells">All cells.</param>
    /// <param name="floor">The first cell that may belong to it.</param>
    /// <param name="first">The first cell of its heads and labels.</param>
    /// <param name="end">Behind its last cell.</param>
    /// <param name="heads">The rows of heads.</param>
    /// <param name="labels">The labels; that of a group has no figures.</param>
    /// <param name="figures">The figures of each label that is not a group's.</param>
    public static ListedTable? Of(IReadOnlyList<CellLine> cells, int floor, int first, int end,
        IReadOnlyList<IReadOnlyList<(int Column, Passage Text)>> heads, ListedLabels labels, IReadOnlyList<IReadOnlyList<CellLine>> figures)
    {
        var row = 0;
        var body = labels.Rows.Select(label => (label.Text, Figures: label.IsGroup ? [] : figures[row++])).ToList();
        return body.TrueForAll(found => ListedLabels.Go(found.Text, found.Figures)) ? Of(cells, floor, first, end, heads, body) : null;
    }

    private static bool HasSign(Passage figure) => figure.Words.IndexOfAny(['$', '€', '£', '¥']) >= 0;

    /// <summary>The first currency's sign on these lines, at a line's end or alone.</summary>
    private static Passage? Sign(IReadOnlyList<CellLine> cells, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (cells[i].Kind == CellLineKind.Sign)
                return cells[i].Text;
            var text = cells[i].Text;
            if (cells[i].Kind == CellLineKind.Figure && text.End + 1 < text.Text.Length && text.Text.Value[text.End] == ' '
                && text.Text.Value[text.End + 1] is '$' or '€' or '£' or '¥')
                return text.Text.Slice(text.End + 1, 1);
        }

        return null;
    }
}
