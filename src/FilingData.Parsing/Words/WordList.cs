namespace FilingData.Parsing.Words;

/// <summary>A table of words. A rule asks it for every word of a text and few are its own, so most are told to be none of it at one look.</summary>
internal sealed class WordList
{
    private readonly HashSet<string> _words;
    private readonly WordFilter _filter;

    private WordList(StringComparer comparer, params string[] texts)
        : this(texts.SelectMany(text => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)), comparer)
    {
    }

    private WordList(IEnumerable<string> words, StringComparer comparer)
    {
        _words = new HashSet<string>(words, comparer);
        _filter = new WordFilter(_words, inAnyCase: comparer == StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The words.</summary>
    public IReadOnlyCollection<string> Words => _words;

    /// <summary>A table of these words, written with white space between them; capitals count.</summary>
    public static WordList Of(string words) => new(StringComparer.Ordinal, words);

    /// <summary>The same table with a phrase that the grammar reads as one word.</summary>
    public WordList And(string phrase) => new(_words.Append(phrase), (StringComparer)_words.Comparer);

    /// <summary>A table of these words, written with white space between them; capitals don't count.</summary>
    public static WordList InAnyCase(params string[] texts) => new(StringComparer.OrdinalIgnoreCase, texts);

    /// <summary>Whether the word is one of them.</summary>
    public bool Contains(string? word) => word is not null && _filter.May(word) && _words.Contains(word);

    /// <summary>Whether one of these words is one of the table's.</summary>
    public bool ContainsAny(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Contains(words[i]))
                return true;
        }

        return false;
    }
}
