namespace FilingData.Parsing.Structure.Paragraphs;

/// <summary>
/// How often a document writes each word, as a whole and in any case; compounds count with their hyphens. Read when it is first asked for. It tells
/// broken and run-together words from whole ones without a dictionary.
/// </summary>
internal sealed class Vocabulary(string text)
{
    // How long a text is for each of its words, and how many words there are at most in most texts: what the table begins with.
    private const int CharactersAWord = 12, MostUsual = 1_000;

    private Dictionary<string, int>? _words;

    /// <summary>Whether the document writes this word or compound somewhere.</summary>
    public bool Has(string word) => Count(word) > 0;

    /// <summary>How often the document writes it.</summary>
    public int Count(string word) => (_words ??= Read()).TryGetValue(word, out var count) ? count : 0;

    private Dictionary<string, int> Read()
    {
        var words = new Dictionary<string, int>(Math.Min(text.Length / CharactersAWord, MostUsual), StringComparer.OrdinalIgnoreCase);
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
                {
                    var word = SharedWords.Of(text, start, i - start);
                    words[word] = words.TryGetValue(word, out var count) ? count + 1 : 1;
                }

                start = -1;
            }
        }

        return words;
    }
}
