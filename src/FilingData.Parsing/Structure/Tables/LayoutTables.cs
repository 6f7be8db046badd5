using FilingData.Parsing.Structure.Contacts;
using FilingData.Parsing.Structure.Lines;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Tables;

/// <summary>
/// Takes those of the markup's tables apart that hold no data: filers set bullets, contacts side by side and whole pages in tables. Their cells
/// become lines.
/// </summary>
internal static class LayoutTables
{
    /// <summary>A table of words needs as many rows to be one.</summary>
    private const int FewestRowsOfWords = 3;

    private const int LongestCell = 120;

    /// <summary>The lines with those tables taken apart.</summary>
    public static List<TextLine> TakeApart(List<TextLine> lines)
    {
        var result = new List<TextLine>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            var end = i + 1;
            if (lines[i].Table >= 0)
            {
                while (end < lines.Count && lines[end].Table == lines[i].Table)
                    end++;
                AddTable(lines.GetRange(i, end - i), result);
            }
            else
            {
                // Rows that the markup lays out side by side without being a table of data.
                while (end < lines.Count && lines[end].Table < 0 && lines[end].Gap == Gap.None && LineCell.IsTabbed(lines[i])
                    && LineCell.IsTabbed(lines[end]))
                    end++;
                if (end > i + 1)
                    AddTable(lines.GetRange(i, end - i), result);
                else
                    result.Add(lines[i]);
            }

            i = end;
        }

        return result;
    }

    private static void AddTable(List<TextLine> rows, List<TextLine> result)
    {
        var cells = rows.ConvertAll(LineCell.Of);
        if (rows[0].Table >= 0 && IsData(cells))
            result.AddRange(rows);
        else if (cells.SelectMany(row => row).Any(cell => ContactDetails.HasAny(cell.Words)) && cells.Exists(row => row.Count > 1))
            AddColumns(rows, cells, result);
        else
            AddRows(rows, cells, result);
    }

    private static bool IsData(List<List<LineCell>> rows)
    {
        var figures = rows.Count(row => row.Count > 1 && Figures.Is(row[row.Count - 1].Words) && Bullets.MarkOf(row[0].Text) == '\0');
        if (figures >= 2 || (figures == 1 && rows.Count <= 2))
            return true;
        var wide = rows.Where(row => row.Count > 1).ToList();
        return wide.Count >= FewestRowsOfWords && wide.Count * 2 > rows.Count
            && wide.TrueForAll(row => Bullets.MarkOf(row[0].Text) == '\0'
            && row.TrueForAll(cell => cell.Text.Length <= LongestCell && !ContactDetails.HasAny(cell.Words)));
    }

    /// <summary>Contacts side by side are read one below the other, as their writer means them.</summary>
    private static void AddColumns(List<TextLine> rows, List<List<LineCell>> cells, List<TextLine> result)
    {
        var gap = rows[0].Gap;
        var above = 0;
        foreach (var (cell, row, column) in cells.SelectMany((row, at) => Labelled(row, cells).Select(cell => (cell, at, column: cell.From)))
            .OrderBy(found => found.column).ThenBy(found => found.at))
        {
            if (column > above)
                gap = Gap.Blank;
            result.Add(Line(rows[row], cell, gap));
            gap = Gap.None;
            above = column;
        }
    }

    /// <summary>"Contact:" in a column of its own belongs to what stands beside it.</summary>
    private static IEnumerable<LineCell> Labelled(List<LineCell> row, List<List<LineCell>> rows)
    {
        for (var i = 0; i < row.Count; i++)
        {
            var isLabel = i + 1 < row.Count && IsLabel(row[i]) && !IsLabel(row[i + 1])
                && !rows.Exists(other => other != row && other.Exists(cell => cell.From == row[i].From && !IsLabel(cell)));
            yield return isLabel ? new LineCell(row[i].Text.To(row[i + 1].Text), row[i + 1].From, row[i + 1].To) : row[i];
            i += isLabel ? 1 : 0;
        }
    }

    private static bool IsLabel(LineCell cell) => cell.Text[cell.Text.Length - 1] == ':';

    private static void AddRows(List<TextLine> rows, List<List<LineCell>> cells, List<TextLine> result)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            // A mark and its item are one line; else each cell is one.
            if (cells[i].Count == 2 && (Bullets.MarkOf(cells[i][0].Text) != '\0' || cells[i][0].Text.Length <= 4))
            {
                result.Add(rows[i] with { Table = -1 });
                continue;
            }

            var gap = rows[i].Gap;
            foreach (var cell in cells[i])
            {
                result.Add(Line(rows[i], cell, gap));
                gap = Gap.Blank;
            }
        }
    }

    private static TextLine Line(TextLine row, LineCell cell, Gap gap) => row with { Text = cell.Text, Indent = 0, Gap = gap, Table = -1 };
}
