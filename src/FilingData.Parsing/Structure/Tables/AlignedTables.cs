using FilingData.Parsing.Structure.Contacts;
using FilingData.Parsing.Structure.Lines;

namespace FilingData.Parsing.Structure.Tables;

/// <summary>Finds the tables that plain text sets with spaces: lines whose last cells are figures, and what stands above and between them.</summary>
internal sealed class AlignedTables
{
    /// <summary>One line with figures set apart may be anything.</summary>
    private const int FewestRows = 2;

    /// <summary>Labels of groups, ruled lines and empty rows that may stand between two rows of figures.</summary>
    private const int MostBetween = 4;

    /// <summary>The heads of columns, the title and the unit above the first row.</summary>
    private const int MostAbove = 9;

    /// <summary>A longer line is running text.</summary>
    private const int LongestLabel = 75;

    private readonly List<TextLine> _lines;
    private readonly List<bool> _isRow;

    private AlignedTables(List<TextLine> lines)
    {
        _lines = lines;
        _isRow = lines.ConvertAll(IsRow);
    }

    /// <summary>Numbers the tables among these lines on from the markup's.</summary>
    public static void Mark(List<TextLine> lines)
    {
        var tables = new AlignedTables(lines);
        var next = lines.Count == 0 ? 0 : lines.Max(line => line.Table) + 1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!tables._isRow[i])
                continue;
            var end = tables.EndOf(i, out var rows);
            if (rows < FewestRows)
                continue;
            for (var k = tables.StartOf(i); k < end; k++)
                lines[k] = lines[k] with { Table = next };
            next++;
            i = end - 1;
        }
    }

    private static bool IsRow(TextLine line)
    {
        if (line.Table >= 0 || !LineCell.HasGap(line))
            return false;
        var cells = LineCell.Of(line);
        return cells.Count > 1 && cells[cells.Count - 1].Words is { Length: < 24 } last && !ContactDetails.HasPhone(last)
            && (Figures.Is(last) || (cells.Count > 2 && TableColumns.IsDay(last)));
    }

    /// <summary>Behind the last row of figures that hangs together with this one.</summary>
    private int EndOf(int row, out int rows)
    {
        rows = 0;
        var end = row;
        for (var i = row; i < _lines.Count && i - end <= MostBetween && _lines[i].Table < 0; i++)
        {
            if (_isRow[i])
            {
                rows++;
                end = i + 1;
            }
            else if (!IsBetween(_lines[i]))
            {
                break;
            }
        }

        // A ruled line closes the table.
        return end < _lines.Count && IsRule(_lines[end]) && _lines[end].Gap == Gap.None ? end + 1 : end;
    }

    private int StartOf(int row)
    {
        var start = row;
        for (var i = row - 1; i >= 0 && row - i <= MostAbove && _lines[i].Table < 0 && !_isRow[i]; i--)
        {
            if (_lines[i + 1].Gap is Gap.Page or Gap.Lost || !IsAbove(_lines[i], _lines[i + 1].Gap != Gap.None))
                break;
            start = i;
        }

        return start;
    }

    private static bool IsBetween(TextLine line) =>
        line.Gap != Gap.Lost && (IsRule(line) || (line.Length <= LongestLabel && line.Last is not ('.' or '”' or '"')));

    /// <summary>
    /// Several heads of columns, a ruled line, a unit in brackets; and what is set in to stand above the columns, unless an empty line parts it.
    /// </summary>
    private static bool IsAbove(TextLine line, bool parted)
    {
        if (IsRule(line) || (LineCell.HasGap(line) && LineCell.Of(line).Count > 1))
            return true;
        if (line.Length > LongestLabel || line.Last is '.' or ':' or '”')
            return false;
        return line.First == '(' || (!parted && line.Indent >= 8) || !line.Words.Any(char.IsLower);
    }

    private static bool IsRule(TextLine line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line.Text[i] is not ('-' or '=' or '_' or ' ' or '─' or '—' or '\t'))
                return false;
        }

        return true;
    }
}
