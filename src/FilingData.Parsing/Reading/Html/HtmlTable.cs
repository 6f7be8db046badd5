namespace FilingData.Parsing.Reading.Html;

/// <summary>
/// Writes a table as lines: one line a row with its cells set apart where it holds data, its cells' lines where it only lays text out.
/// </summary>
internal sealed class HtmlTable
{
    private readonly MarkedText _cells;
    private readonly List<List<HtmlField>> _rows;

    /// <param name="cells">The text of all cells.</param>
    /// <param name="rows">The rows, with those of their cells that hold something.</param>
    public HtmlTable(MarkedText cells, List<List<HtmlCell>> rows)
    {
        _cells = cells;
        _rows = rows.ConvertAll(row => HtmlField.Of(row, cells.Text.Value));
    }

    /// <summary>Whether there are several figures beside labels.</summary>
    private bool HoldsData => _rows.Sum(row => row.Skip(1).Count(field => field.IsFigure)) > 1;

    /// <summary>Writes it.</summary>
    public void Write(HtmlLines lines)
    {
        if (HoldsData)
            WriteData(lines);
        else
            WriteLayout(lines);
    }

    private void WriteData(HtmlLines lines)
    {
        var columns = new HtmlColumns(_rows);
        lines.Break(gap: true);
        var start = lines.Length;
        foreach (var row in _rows)
        {
            lines.Break();
            var column = -1;
            foreach (var field in row)
            {
                var next = Math.Max(columns.Of(field), column + 1);
                for (column = Math.Max(column, 0); column < next; column++)
                    lines.Separate('\t');
                AddWords(field, lines);
            }
        }

        lines.Break(gap: true);
        lines.MarkTable(start);
    }

    private void WriteLayout(HtmlLines lines)
    {
        var columns = new HtmlColumns(_rows);
        var isBeside = false;
        foreach (var row in _rows)
        {
            lines.Break(gap: row.Count == 0);
            if (row.Count == 2 && ListMark.Is(row[0].Words))
                WriteItem(row, lines);
            else if (row.Exists(field => field.Words.IndexOf('\n') >= 0))
                WriteSideBySide(row, lines);
            else if (row.Count == 0 || (row.Count == 1 && !(isBeside && columns.Of(row[0]) > 0)))
                row.ForEach(field => AddLines(field, lines));
            else
                WriteLine(row, columns, isBeside ? 0 : columns.Of(row[0]), lines);
            // Below cells side by side a column goes on although nothing stands beside it.
            isBeside = row.Count > 1 ? !ListMark.Is(row[0].Words) : isBeside && row.Count == 1;
        }

        lines.Break();
    }

    /// <summary>A list's item: its mark in a cell of its own.</summary>
    private void WriteItem(List<HtmlField> row, HtmlLines lines)
    {
        AddLines(row[0], lines);
        lines.Separate(' ');
        AddLines(row[1], lines);
    }

    /// <summary>Columns of text, one after the other.</summary>
    private void WriteSideBySide(List<HtmlField> row, HtmlLines lines)
    {
        foreach (var field in row)
        {
            lines.Break(gap: row.Count > 1);
            AddLines(field, lines);
        }
    }

    /// <summary>Cells side by side, each in its column; the line begins in this one.</summary>
    private void WriteLine(List<HtmlField> row, HtmlColumns columns, int column, HtmlLines lines)
    {
        for (var i = 0; i < row.Count; i++)
        {
            for (var next = Math.Max(columns.Of(row[i]), i > 0 ? column + 1 : column); column < next; column++)
                lines.Separate('\t');
            AddWords(row[i], lines);
        }
    }

    private void AddWords(HtmlField field, HtmlLines lines)
    {
        foreach (var cell in field.Cells)
            lines.AddWords(_cells, cell.Start, cell.End);
    }

    private void AddLines(HtmlField field, HtmlLines lines)
    {
        foreach (var cell in field.Cells)
            lines.AddLines(_cells, cell.Start, cell.End);
    }
}
