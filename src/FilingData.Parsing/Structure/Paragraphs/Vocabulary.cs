namespace FilingData.Parsing.Structure.Paragraphs;

/// <summary>The words that a document writes, each as a whole and in lower case; compounds with their hyphens. Read when it is first asked for.</summary>
internal sealed class Vocabulary(string text)
{
    private HashSet<string>? _words;

    /// <summary>Whether the document writes this word or compound somewhere on one line.</summary>
    public bool Has(string word) => (_words ??= Read()).Contains(word);

    private HashSet<string> Read()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || (start >= 0 && text[i] == '-')))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0)
            {
                // A word with a hyphen at the line's end is just what is to be found out.
                if (text[i - 1] != '-')
                    words.Add(text.Substring(start, i - start));
                start = -1;
            }
        }

        return words;
    }
}
