using FilingData.Parsing.Structure.Lines;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Tables.CellLines;

/// <summary>
/// Puts the tables together again among cells that stand on lines of their own; what isn't told unambiguously stays a list of cells.
/// </summary>
internal static class ListedTables
{
    /// <summary>The pieces that these lines make: tables with rows and columns, and the lines between them as tables of one cell a row.</summary>
    /// <param name="like">What the pieces have otherwise.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="number">The first number that no table has yet; moved on behind those that are given.</param>
    public static IEnumerable<Piece> Read(Piece like, List<TextLine> lines, ref int number)
    {
        var cells = CellLine.Read(lines);
        var pieces = new List<Piece>();
        var line = 0;
        foreach (var table in In(cells))
        {
            var first = cells[table.First].Line;
            var end = table.End < cells.Count ? cells[table.End].Line : lines.Count;
            if (first > line)
                pieces.Add(Piece(like, lines, line, first, number++));
            pieces.Add(Piece(like, lines, first, end, number++) with { Rows = table.Rows });
            line = end;
        }

        if (line < lines.Count)
            pieces.Add(Piece(like, lines, line, lines.Count, number++));
        return pieces;
    }

    private static List<ListedTable> In(List<CellLine> cells)
    {
        var found = new List<ListedTable>();
        int floor = 0, rows = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Kind != CellLineKind.Figure || (i > floor && cells[i - 1].Kind == CellLineKind.Figure))
                continue;
            var table = i > floor && i >= rows ? ListedRows.At(cells, floor, i, out rows) : null;
            if (table is null && i > floor)
                table = ListedColumns.At(cells, floor, i);
            if (table is not null)
            {
                found.Add(table);
                (floor, i) = (table.End, table.End - 1);
            }
            else
            {
                while (i + 1 < cells.Count && cells[i + 1].Kind == CellLineKind.Figure)
                    i++;
                floor = i + 1;
            }
        }

        return found;
    }

    private static Piece Piece(Piece like, List<TextLine> lines, int from, int end, int number) =>
        like with { Lines = lines.GetRange(from, end - from).ConvertAll(line => line with { Table = number }), Mark = '\0' };
}
