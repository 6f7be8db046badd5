namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Gives each different word of a release one string in small letters, with straight apostrophes and plain hyphens, however often the release has it.</summary>
internal sealed class SmallWords
{
    private string?[] _words = new string?[128];
    private char[] _letters = new char[64];
    private int _count;

    /// <summary>The word at this place of a text.</summary>
    public string Get(string text, int start, int end)
    {
        var length = end - start;
        if (length > _letters.Length)
            _letters = new char[length * 2];
        for (var i = 0; i < length; i++)
            _letters[i] = Small(text[start + i]);
        var slot = Slot(_letters.AsSpan(0, length));
        if (_words[slot] is { } known)
            return known;
        var word = new string(_letters, 0, length);
        _words[slot] = word;
        if (2 * ++_count > _words.Length)
            Grow();
        return word;
    }

    private void Grow()
    {
        var old = _words;
        _words = new string?[2 * old.Length];
        foreach (var word in old)
        {
            if (word is not null)
                _words[Slot(word.AsSpan())] = word;
        }
    }

    private static char Small(char character) => character switch
    {
        >= 'a' and <= 'z' => character,
        >= 'A' and <= 'Z' => (char)(character | ' '),
        '’' => '\'',
        '‑' => '-',
        _ => char.ToLowerInvariant(character),
    };

    private int Slot(ReadOnlySpan<char> letters)
    {
        var hash = 17u;
        foreach (var letter in letters)
            hash = unchecked((hash * 31) + letter);
        var slot = (int)((hash ^ (hash >> 15)) & (uint)(_words.Length - 1));
        while (_words[slot] is { } word && !letters.SequenceEqual(word.AsSpan()))
            slot = (slot + 1) & (_words.Length - 1);
        return slot;
    }
}
