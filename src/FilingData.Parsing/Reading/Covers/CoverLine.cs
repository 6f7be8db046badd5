namespace FilingData.Parsing.Reading.Covers;

/// <summary>A line that holds something.</summary>
/// <param name="Text">The line without white space at its ends.</param>
/// <param name="Start">Where the line begins.</param>
/// <param name="BeginsPage">Whether a page ends above it.</param>
internal readonly record struct CoverLine(Passage Text, int Start, bool BeginsPage)
{
    private const int LongestLabel = 40;

    /// <summary>The lines of a text.</summary>
    public static List<CoverLine> ReadAll(MappedText text)
    {
        var lines = new List<CoverLine>();
        var page = true;
        for (var start = 0; start < text.Length;)
        {
            var end = text.Value.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            page |= text.Value[start] == '\f';
            var line = text.Slice(start, end - start).Trim();
            if (line.Length > 0)
            {
                lines.Add(new CoverLine(line, start, page));
                page = false;
            }

            start = end + 1;
        }

        return lines;
    }

    /// <summary>
    /// The number on an exhibit's label, a line of nothing else: "Exhibit 99.1", "EX-99.1", "Ex. 99", "EXHIBIT NO. 99(a)"; null for other lines.
    /// </summary>
    public string? ExhibitNumber
    {
        get
        {
            if (Text.Length > LongestLabel || Text[0] is not ('E' or 'e' or '(' or '['))
                return null;
            var label = Text.Words.Trim('(', ')', '[', ']', ' ', '.', ':');
            foreach (var word in new[] { "exhibit", "ex" })
            {
                if (!label.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                    continue;
                var number = label.Substring(word.Length).TrimStart(' ', '-', '.', '–', ':');
                number = number.StartsWith("no", StringComparison.OrdinalIgnoreCase) ? number.Substring(2).TrimStart(' ', '.') : number;
                return number.Length > 0 && char.IsDigit(number[0]) && number.IndexOf(' ') < 0 ? number : null;
            }

            return null;
        }
    }

    /// <summary>Whether the line is only these words, signs aside.</summary>
    public bool Is(params string[] words)
    {
        if (Text.Length > LongestLabel)
            return false;
        var bare = Text.Words.Trim('*', '-', '_', ':', '.', ' ', '(', ')');
        return Array.Exists(words, word => word.Equals(bare, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the line has these words.</summary>
    public bool Has(string words) => Text.Text.Value.IndexOf(words, Text.Start, Text.Length, StringComparison.OrdinalIgnoreCase) >= 0;
}
