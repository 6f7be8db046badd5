namespace FilingData.Parsing.Words;

/// <summary>Tells most words that are not in a table from those that may be, at one look: by their first letter and their length.</summary>
internal sealed class WordFilter
{
    private const int Letters = 128, Longest = 31;

    // For each ASCII first letter the lengths of the table's words, a bit each.
    private readonly int[] _lengths = new int[Letters];

    /// <summary>A filter for a table of these words.</summary>
    public WordFilter(IEnumerable<string> words, bool inAnyCase = false)
    {
        foreach (var word in words)
        {
            Add(word[0], word.Length);
            if (inAnyCase)
            {
                Add(char.ToUpperInvariant(word[0]), word.Length);
                Add(char.ToLowerInvariant(word[0]), word.Length);
            }
        }
    }

    /// <summary>Whether the table may have this word.</summary>
    public bool May(string word) => word.Length > 0 && (word[0] >= Letters || (_lengths[word[0]] & (1 << Math.Min(word.Length, Longest))) != 0);

    /// <summary>Whether the table may have a word that begins so.</summary>
    public bool MayBegin(char first) => first >= Letters || _lengths[first] != 0;

    private void Add(char first, int length)
    {
        if (first < Letters)
            _lengths[first] |= 1 << Math.Min(length, Longest);
    }
}
