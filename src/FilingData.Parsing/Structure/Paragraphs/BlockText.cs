using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Paragraphs;

/// <summary>Joins lines to running text.</summary>
internal static class BlockText
{
    /// <summary>The passages one after another, each run of white space one space, hyphenation between them undone.</summary>
    public static MappedText Join(IReadOnlyList<Passage> passages, Vocabulary vocabulary)
    {
        if (passages.Count == 1 && IsSpacedOnce(passages[0]))
            return passages[0].Text.Copy(passages[0].Start, passages[0].Length);
        var text = new MappedTextBuilder(passages[0].Text.File, passages.Sum(passage => passage.Length + 1));
        for (var i = 0; i < passages.Count; i++)
        {
            var seam = i + 1 < passages.Count ? LineEnd.Between(passages[i], passages[i + 1], vocabulary) : Seam.Nothing;
            Append(text, seam == Seam.DropHyphen ? passages[i].Slice(0, passages[i].Length - 1) : passages[i]);
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
    private static bool IsSpaceBetweenWords(string value, int at, int start, int end) => value[at] == ' ' && at > start && at + 1 < end && !char.IsWhiteSpace(value[at + 1]);
}
