using FilingData.Parsing.Structure.Lines;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Head;

/// <summary>The lines above the text, each by itself.</summary>
internal static class HeadLines
{
    private static readonly char[] Quotes = ['"', '“', '‘', '\''];

    /// <summary>
    /// Items of lists as they are, all else line by line: above the text every line may stand for itself. A label's number goes with the label.
    /// </summary>
    public static List<Piece> Of(IReadOnlyList<Piece> pieces, Vocabulary vocabulary)
    {
        var lines = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (piece.Mark != '\0')
            {
                lines.Add(piece);
                continue;
            }

            foreach (var line in piece.Lines)
                Add(lines, new Piece([line], BlockText.Join([line], vocabulary), '\0'), vocabulary);
        }

        return lines;
    }

    private static void Add(List<Piece> lines, Piece line, Vocabulary vocabulary)
    {
        if (lines.Count > 0 && lines[lines.Count - 1] is { Mark: '\0' } above && Label.LacksNumber(above.Words)
            && above.With(line, vocabulary) is var label && Label.NumberIn(label.Text) is not null)
            lines[lines.Count - 1] = label;
        else if (lines.Count > 0 && IsTermsOf(lines[lines.Count - 1], line))
            lines[lines.Count - 1] = lines[lines.Count - 1].With(line, vocabulary);
        else
            lines.Add(line);
    }

    /// <summary>"Example plc", and below it ("Example" or the "Company"): the terms go with the name.</summary>
    private static bool IsTermsOf(Piece above, Piece line) =>
        above.Mark == '\0' && line is { Mark: '\0', Gap: Gap.None or Gap.Blank } && line.Words[0] == '(' && line.Words[line.Words.Length - 1] == ')'
        && line.Words.IndexOfAny(Quotes) > 0 && above.Words[above.Words.Length - 1] != ')' && Letterhead.IsCompanyName(above.Words);
}
