using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Lines;

namespace FilingData.Parsing.Structure.Tables;

/// <summary>A part of a line that is set apart from the parts beside it.</summary>
/// <param name="Text">What it holds, without white space at its ends.</param>
/// <param name="From">Where it begins: the character of the line in plain text, the column in markup.</param>
/// <param name="To">Behind its end, counted the same way.</param>
internal readonly record struct LineCell(Passage Text, int From, int To)
{
    /// <summary>Two spaces may stand behind a sentence; more set cells apart.</summary>
    private const int Gap = 3;

    private const int FewestSmall = 3;

    /// <summary>Whether the line's cells are set apart as markup's are, so that their places are columns.</summary>
    public static bool IsTabbed(TextLine line) => line.Text.Text.Value.IndexOf('\t', line.Text.Start - line.Indent, line.Indent + line.Length) >= 0;

    public string Words => Text.Words;

    /// <summary>Whether anything in the line is set apart at all.</summary>
    public static bool HasGap(TextLine line) =>
        IsTabbed(line) || line.Text.Text.Value.IndexOf("  ", line.Text.Start, line.Length, StringComparison.Ordinal) >= 0;

    /// <summary>The cells of a line: between tabs, or between wide gaps; before a figure two spaces are wide enough.</summary>
    public static List<LineCell> Of(TextLine line)
    {
        var cells = new List<LineCell>();
        var text = line.Text.Text;
        if (IsTabbed(line))
        {
            AddTabbed(line, cells);
            return cells;
        }

        var start = line.Text.Start;
        var isDoubled = HasGap(line) && IsDoubled(line);
        for (var i = start; i < line.Text.End; i++)
        {
            var spaces = Spaces(text.Value, i, line.Text.End);
            // A single space parts cells only before the sign of the next column.
            var parts = spaces == 1 && IsNextSign(text.Value, i + 1, line.Text.End)
                ? i > start
                : spaces >= Gap || (spaces > 1 && !isDoubled && Figures.Begins(text.Value, i + spaces));
            if (!parts)
            {
                i += Math.Max(0, spaces - 1);
                continue;
            }

            Add(line, start, i, cells);
            start = i + spaces;
            i = start - 1;
        }

        Add(line, start, line.Text.End, cells);
        return cells;
    }

    /// <summary>
    /// Whether all words of a sentence stand two spaces apart, as some typewritten text has them: a row's label has single ones, and few words in
    /// small letters.
    /// </summary>
    private static bool IsDoubled(TextLine line)
    {
        var text = line.Text.Text.Value;
        var small = 0;
        for (var i = line.Text.Start + 1; i < line.Text.End; i++)
        {
            if (text[i - 1] != ' ' || text[i] == ' ')
                continue;
            if (i < 2 || text[i - 2] != ' ')
                return false;
            small += char.IsLower(text[i]) ? 1 : 0;
        }

        return small >= FewestSmall;
    }

    private static void AddTabbed(TextLine line, List<LineCell> cells)
    {
        // Tabs before the first cell are part of the indent: they stand for empty columns.
        var column = line.Indent > 0 ? CountTabs(line.Text.Text.Value, line.Text.Start - line.Indent, line.Text.Start) : 0;
        var start = line.Text.Start;
        for (var i = start; i <= line.Text.End; i++)
        {
            if (i < line.Text.End && line.Text.Text.Value[i] != '\t')
                continue;
            var cell = line.Text.Text.Slice(start, i - start).Trim();
            if (cell.Length > 0)
                cells.Add(new LineCell(cell, column, column + 1));
            column++;
            start = i + 1;
        }
    }

    private static void Add(TextLine line, int start, int end, List<LineCell> cells)
    {
        if (end > start)
            cells.Add(new LineCell(line.Text.Text.Slice(start, end - start), line.Indent + start - line.Text.Start,
                line.Indent + end - line.Text.Start));
    }

    /// <summary>
    /// Whether the currency's sign here is that of the next column: "(1,234) $ (1,100)". It stands behind a figure, set apart from its own.
    /// </summary>
    private static bool IsNextSign(string text, int at, int end) =>
        at > 1 && at + 2 < end && text[at] is '$' or '€' or '£' or '¥' && text[at + 1] == ' '
        && (char.IsDigit(text[at - 2]) || text[at - 2] is ')' or '%' or '-' or '—') && Figures.Begins(text, at + 1);

    private static int Spaces(string text, int at, int end)
    {
        var count = 0;
        while (at + count < end && text[at + count] == ' ')
            count++;
        return count;
    }

    private static int CountTabs(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += text[i] == '\t' ? 1 : 0;
        return count;
    }
}
