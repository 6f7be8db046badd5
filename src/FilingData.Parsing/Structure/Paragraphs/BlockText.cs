using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Lines;

namespace FilingData.Parsing.Structure.Paragraphs;

/// <summary>Joins lines to running text.</summary>
internal static class BlockText
{
    /// <summary>The lines one after another, each run of white space one space, hyphenation between them undone.</summary>
    public static MappedText Join(IReadOnlyList<TextLine> lines, Vocabulary vocabulary)
    {
        var first = lines[0].Text;
        if (lines.Count == 1 && IsSpacedOnce(first))
            return first.Text.Copy(first.Start, first.Length);
        var text = new MappedTextBuilder(first.Text.File, lines.Sum(line => line.Length + 1));
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Text;
            var seam = i + 1 < lines.Count ? LineEnd.Between(line, lines[i + 1].Text, vocabulary) : Seam.Nothing;
            Append(text, seam == Seam.DropHyphen ? line.Slice(0, line.Length - 1) : line);
            if (seam == Seam.Space)
                text.Space();
        }

        return text.Build();
    }

    /// <summary>Adds a passage, each run of white space one space.</summary>
    public static void Append(MappedTextBuilder text, Passage passage)
    {
        var value = passage.Text.Value;
        var from = passage.Start;
        for (var i = passage.Start; i < passage.End; i++)
        {
            if (!char.IsWhiteSpace(value[i]) || IsSpaceBetweenWords(value, i, from, passage.End))
                continue;
            text.Append(new Passage(passage.Text, from, i - from));
            text.Space();
            from = i + 1;
        }

        text.Append(new Passage(passage.Text, from, passage.End - from));
    }

    private static bool IsSpacedOnce(Passage passage)
    {
        var value = passage.Text.Value;
        for (var i = passage.Start; i < passage.End; i++)
        {
            if (char.IsWhiteSpace(value[i]) && !IsSpaceBetweenWords(value, i, passage.Start, passage.End))
                return false;
        }

        return true;
    }

    // A single space between words stays as it is, with the words around it.
    private static bool IsSpaceBetweenWords(string value, int at, int start, int end) =>
        value[at] == ' ' && at > start && at + 1 < end && !char.IsWhiteSpace(value[at + 1]);
}
