namespace FilingData.Parsing.Tests.Problems;

/// <summary>The example of a page: a filing with a marker under the words, and below it the message.</summary>
/// <param name="Text">The filing.</param>
/// <param name="Line">The line with the marked words, from 1.</param>
/// <param name="Column">The column of the first of them, from 1.</param>
/// <param name="Words">The marked words, as far as they stand in that line.</param>
/// <param name="Message">The severity, the id and the message.</param>
internal sealed record PageExample(string Text, int Line, int Column, string Words, string Message)
{
    private const string Fence = "```filing\n";

    /// <summary>The kind of file that the message may name.</summary>
    public string FileName => Text.StartsWith("<html", StringComparison.Ordinal) ? "example.htm" : "example.txt";

    /// <summary>The example of a page.</summary>
    public static PageExample Of(string page)
    {
        var start = page.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        var lines = page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)].Split('\n').ToList();
        var message = lines[^1];
        lines.RemoveAt(lines.Count - 1);
        var marker = lines.FindIndex(line => line.Contains('^', StringComparison.Ordinal) && line.All(character => character is ' ' or '\t' or '^'));
        if (marker < 0)
            return new PageExample(TextOf(lines), 1, 1, "", message);
        var (column, length) = (lines[marker].IndexOf('^', StringComparison.Ordinal), lines[marker].Count(character => character == '^'));
        lines.RemoveAt(marker);
        var text = TextOf(lines);
        return new PageExample(text, marker, column + 1, TextOf([lines[marker - 1].Substring(column, length)]), message);
    }

    /// <summary>A page shows control characters by the pictures that Unicode has of them.</summary>
    private static string TextOf(IEnumerable<string> lines) =>
        string.Concat(string.Join('\n', lines).Select(character => character is >= '\u2400' and <= '\u241F'
        ? (char)(character - '\u2400') : character));
}
