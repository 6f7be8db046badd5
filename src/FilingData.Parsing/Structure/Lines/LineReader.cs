using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Lines;

/// <summary>Splits a document into the lines that hold something.</summary>
internal static class LineReader
{
    /// <summary>A longer line is of the text.</summary>
    private const int LongestHead = 300;

    /// <summary>How long a text is for each of its lines, in most texts.</summary>
    private const int CharactersALine = 80;

    public static List<TextLine> Read(ReadDocument document, Vocabulary vocabulary)
    {
        var text = document.Text;
        var lines = new List<TextLine>((text.Length / CharactersALine) + 1);
        int at = 0, table = 0, heading = 0;
        var gap = Gap.None;
        var isHead = true;
        while (at < text.Length)
        {
            var end = text.Value.IndexOf('\n', at);
            if (end < 0)
                end = text.Length;
            var raw = text.Slice(at, end - at);
            if (raw.Length > 0 && raw[0] == '\f')
                gap = Gap.Page;
            var trimmed = raw.Trim();
            if (trimmed.Length == 0)
            {
                gap = gap == Gap.Page ? Gap.Page : Gap.Blank;
            }
            else
            {
                table = Next(document.Tables, table, trimmed);
                heading = Next(document.Headings, heading, trimmed);
                var line = new TextLine(trimmed, trimmed.Start - at, gap,
                    Covers(document.Tables, table, trimmed) ? table
                        : -1, Covers(document.Headings, heading, trimmed), LeadOf(document.Headings, heading, trimmed));
                if (line.Table >= 0)
                    lines.Add(line);
                else
                    AddParts(line, isHead, vocabulary, lines);
                isHead &= trimmed.Length < LongestHead;
                gap = Gap.None;
            }

            at = end + 1;
        }

        return lines;
    }

    private static void AddParts(TextLine line, bool isFirst, Vocabulary vocabulary, List<TextLine> lines)
    {
        // The head of a document without line ends is parted before its text is.
        foreach (var cut in isFirst ? FlattenedHead.CutsIn(line.Text) : [])
        {
            lines.Add(line with { Text = line.Text.Text.Slice(line.Text.Start, cut - line.Text.Start).Trim() });
            line = line with { Text = line.Text.Text.Slice(cut, line.Text.End - cut), Gap = Gap.Lost, Indent = 0, Lead = 0 };
        }

        var parts = RunTogether.Split(line.Text, vocabulary);
        for (var i = 0; i < parts.Count; i++)
        {
            lines.Add(line with { Text = parts[i] });
            line = line with { Gap = Gap.Lost, Indent = 0, Lead = 0 };
        }
    }

    /// <summary>The first range that doesn't end before the line; ranges are in order, so each is passed over once.</summary>
    private static int Next(IReadOnlyList<Passage> ranges, int from, Passage line)
    {
        while (from < ranges.Count && ranges[from].End <= line.Start)
            from++;
        return from;
    }

    /// <summary>How much of the line the range holds that ends within it.</summary>
    private static int LeadOf(IReadOnlyList<Passage> ranges, int at, Passage line) =>
        at < ranges.Count && ranges[at].Start == line.Start && ranges[at].End < line.End ? ranges[at].Length : 0;

    /// <summary>Whether the range holds the line.</summary>
    private static bool Covers(IReadOnlyList<Passage> ranges, int at, Passage line) =>
        at < ranges.Count && ranges[at].Start <= line.Start && ranges[at].End >= line.End;
}
