namespace FilingData.Parsing.Mentions.Values.Tokenizing;

/// <summary>A table of words that is asked with a part of a text, without making a string of it. ASCII letters match in either case.</summary>
/// <typeparam name="T">What the table knows of a word.</typeparam>
internal sealed class WordTable<T>
{
    private readonly string?[] _words;
    private readonly T[] _values;
    private readonly int _mask;

    /// <summary>
    /// For each ASCII first letter the lengths of its words, a bit each: most words of a text are told to be none of the table's without a search.
    /// </summary>
    private readonly int[] _lengths = new int[128];

    /// <summary>A table of these rows, each a list of words with spaces between them and what is known of all of them.</summary>
    public WordTable(params (string Words, T Value)[] rows)
    {
        var entries = rows.SelectMany(row => row.Words.Split([' '], StringSplitOptions.RemoveEmptyEntries), (row, word) => (Word: word, row.Value))
            .ToList();
        var size = 16;
        while (size < entries.Count * 2)
            size *= 2;
        _words = new string?[size];
        _values = new T[size];
        _mask = size - 1;
        foreach (var (word, value) in entries)
        {
            var slot = Slot(word, 0, word.Length);
            _words[slot] = word;
            _values[slot] = value;
            _lengths[Fold(word[0]) & 127] |= 1 << word.Length;
        }
    }

    /// <summary>The table's words.</summary>
    public IEnumerable<string> Words => _words.Where(word => word is not null)!;

    /// <summary>What the table knows of all its words.</summary>
    public IEnumerable<T> Values => _words.Zip(_values, (word, value) => (word, value)).Where(entry => entry.word is not null)
        .Select(entry => entry.value);

    /// <summary>What the table knows of this word.</summary>
    public bool TryGet(string text, int start, int length, out T value)
    {
        if (length is 0 or > 31 || (_lengths[Fold(text[start]) & 127] & (1 << length)) == 0)
        {
            value = default!;
            return false;
        }

        var slot = Slot(text, start, length);
        value = _values[slot];
        return _words[slot] is not null;
    }

    /// <summary>Where the word stands, or the empty place where it would stand; at least half of the places are empty.</summary>
    private int Slot(string text, int start, int length)
    {
        var hash = 17u;
        for (var i = start; i < start + length; i++)
            hash = unchecked((hash ^ Fold(text[i])) * 16777619u);
        var slot = (int)((hash ^ (hash >> 15)) & (uint)_mask);
        while (_words[slot] is { } word && !Same(word, text, start, length))
            slot = (slot + 1) & _mask;
        return slot;
    }

    private static bool Same(string word, string text, int start, int length)
    {
        if (word.Length != length)
            return false;
        for (var i = 0; i < length; i++)
        {
            if (Fold(word[i]) != Fold(text[start + i]))
                return false;
        }

        return true;
    }

    private static char Fold(char character) => character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
}
