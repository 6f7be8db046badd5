using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Paragraphs;

/// <summary>Joins lines to running text.</summary>
internal static class BlockText
{
    /// <summary>The passages one after another, each run of white space one space, hyphenation between them undone.</summary>
    public static MappedText Join(IReadOnlyList<Passage> passages, Vocabulary vocabulary)
    {
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
            // A single space between words stays as it is, with the words around it.
            if (!char.IsWhiteSpace(value[i]) || (value[i] == ' ' && i > from && i + 1 < passage.End && !char.IsWhiteSpace(value[i + 1])))
                continue;
            text.Append(new Passage(passage.Text, from, i - from));
            text.Space();
            from = i + 1;
        }

        text.Append(new Passage(passage.Text, from, passage.End - from));
    }
}
