namespace FilingData.Parsing.Mentions.Parties.Tokens;

/// <summary>Gives each different word of a release one string, however often the release has it.</summary>
internal sealed class WordPool
{
    private string?[] _words = new string?[256];
    private int _count;

    /// <summary>The word at this place of a text.</summary>
    public string Get(string text, int start, int length)
    {
        var slot = Slot(_words, text, start, length);
        if (_words[slot] is { } known)
            return known;
        var word = text.Substring(start, length);
        if (2 * ++_count > _words.Length)
        {
            var larger = new string?[2 * _words.Length];
            foreach (var old in _words.OfType<string>())
                larger[Slot(larger, old, 0, old.Length)] = old;
            _words = larger;
            slot = Slot(_words, text, start, length);
        }

        return _words[slot] = word;
    }

    private static int Slot(string?[] words, string text, int start, int length)
    {
        var hash = 17u;
        for (var i = 0; i < length; i++)
            hash = unchecked((hash * 31) + text[start + i]);
        var slot = (int)((hash ^ (hash >> 15)) & (uint)(words.Length - 1));
        while (words[slot] is { } word && (word.Length != length || string.CompareOrdinal(word, 0, text, start, length) != 0))
            slot = (slot + 1) & (words.Length - 1);
        return slot;
    }
}
