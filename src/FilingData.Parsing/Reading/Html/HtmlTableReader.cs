using System.Globalization;
using HtmlAgilityPack;

namespace FilingData.Parsing.Reading.Html;

/// <summary>Reads a table element into rows of cells, each with its columns.</summary>
internal sealed class HtmlTableReader
{
    /// <summary>
    /// The most columns and rows that a cell may span. Source: the HTML standard; for rows the standard allows more than any table has.
    /// </summary>
    private const int MostColumns = 1000, MostRows = 1000;

    /// <summary>More cells than any row of a real table has are not kept, so that reading stays linear.</summary>
    private const int MostCovering = 64;

    private readonly HtmlReader _reader;
    private readonly HtmlNode _table;
    private readonly HtmlLines _cells;
    private readonly List<List<HtmlCell>> _rows = [];

    /// <summary>Columns that cells of earlier rows still cover, with the number of rows.</summary>
    private readonly List<(int Column, int Span, int Rows)> _covered = [];

    public HtmlTableReader(HtmlReader reader, HtmlNode table)
    {
        _reader = reader;
        _table = table;
        _cells = new HtmlLines(reader.File, Math.Max(0, (table.EndNode?.StreamPosition - table.StreamPosition ?? 0) / 8));
    }

    /// <summary>Writes the table to the lines of the page.</summary>
    public void Write(HtmlLook look, HtmlLines lines)
    {
        ReadRows(_table, look with { Centred = false });
        new HtmlTable(_cells.Build(), _rows).Write(lines);
    }

    /// <summary>Rows stand in the table, in groups of rows or, in bad HTML, in anything else.</summary>
    private void ReadRows(HtmlNode parent, HtmlLook look)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child.NodeType == HtmlNodeType.Text)
            {
                if (!IsWhiteSpace(child))
                    ReadRow([child], look);
            }
            else if (child.NodeType == HtmlNodeType.Element && !HtmlElements.IsHidden(child) && _reader.StyleOf(child) is { Hidden: false } style)
            {
                var within = look.Within(child.Name, style, HtmlElements.AlignmentOf(child));
                if (child.Name == "tr")
                    ReadRow(child.ChildNodes, within);
                else if (child.Name is "td" or "th" or "caption" or "table" or "p" or "div")
                    ReadRow([child], look);
                else
                    ReadRows(child, within);
            }
        }
    }

    private void ReadRow(IEnumerable<HtmlNode> cells, HtmlLook look)
    {
        var row = new List<HtmlCell>();
        var column = 0;
        foreach (var node in cells)
        {
            var isCell = node.Name is "td" or "th";
            if (node.NodeType == HtmlNodeType.Comment || (!isCell && IsWhiteSpace(node)))
                continue;
            var (columns, rows) = isCell ? (Span(node, "colspan", MostColumns), Span(node, "rowspan", MostRows)) : (1, 1);
            column = Free(column);
            var start = _cells.BeginCell();
            if (isCell)
                ReadCell(node, look);
            else
                _reader.Visit(node, look, _cells);
            var end = _cells.EndCell();
            if (end > start)
                row.Add(new HtmlCell(column, column + columns, start, end));
            if (rows > 1 && _covered.Count < MostCovering)
                _covered.Add((column, columns, rows));
            column += columns;
        }

        for (var i = _covered.Count - 1; i >= 0; i--)
        {
            if (_covered[i] is { Rows: > 1 } covered)
                _covered[i] = covered with { Rows = covered.Rows - 1 };
            else
                _covered.RemoveAt(i);
        }

        _rows.Add(row);
    }

    private void ReadCell(HtmlNode cell, HtmlLook look)
    {
        var style = _reader.StyleOf(cell);
        if (!style.Hidden && !HtmlElements.IsHidden(cell))
            _reader.VisitChildren(cell, look.Within(cell.Name, style, HtmlElements.AlignmentOf(cell)), _cells);
    }

    /// <summary>The first column from this one on that no cell from above covers.</summary>
    private int Free(int column)
    {
        foreach (var covered in _covered)
        {
            if (covered.Column <= column && column < covered.Column + covered.Span)
                column = covered.Column + covered.Span;
        }

        return column;
    }

    private static bool IsWhiteSpace(HtmlNode node) => node.NodeType == HtmlNodeType.Text && string.IsNullOrWhiteSpace(((HtmlTextNode)node).Text);

    private static int Span(HtmlNode cell, string attribute, int most) =>
        cell.HasAttributes && int.TryParse(cell.Attributes[attribute]?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var span)
        ? Math.Max(1, Math.Min(span, most)) : 1;
}
