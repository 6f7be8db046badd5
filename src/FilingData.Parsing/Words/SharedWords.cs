namespace FilingData.Parsing.Words;

/// <summary>
/// Gives a word that occurs again one string, in all releases: announcements are written with few thousand words. What is kept is bounded: a word
/// takes the place of another that was kept there, and long ones are not kept.
/// </summary>
internal static class SharedWords
{
    private const int Places = 8192, Longest = 24;

    // Read and written by several threads at once: a reference is written whole, and a word that another thread has replaced is made again.
    private static readonly string?[] Kept = new string?[Places];

    /// <summary>The word of these characters.</summary>
    public static string Of(ReadOnlySpan<char> letters)
    {
        if (letters.Length > Longest)
            return letters.ToString();
        var hash = 17u;
        foreach (var letter in letters)
            hash = unchecked((hash * 31) + letter);
        ref var place = ref Kept[(hash ^ (hash >> 15)) % Places];
        if (place is { } known && letters.SequenceEqual(known.AsSpan()))
            return known;
        return place = letters.ToString();
    }

    /// <summary>The word at this place of a text.</summary>
    public static string Of(string text, int start, int length) => Of(text.AsSpan(start, length));

    /// <summary>The word at this place of a text in small letters, with straight apostrophes and plain hyphens.</summary>
    public static string SmallOf(string text, int start, int length)
    {
        var letters = length <= Longest ? stackalloc char[Longest] : new char[length];
        for (var i = 0; i < length; i++)
            letters[i] = Small(text[start + i]);
        return Of(letters.Slice(0, length));
    }

    /// <summary>The word in small letters.</summary>
    public static string SmallOf(string word)
    {
        if (!word.HasCapital())
            return word.ToLowerInvariant();
        var letters = word.Length <= Longest ? stackalloc char[Longest] : new char[word.Length];
        return Of(letters.Slice(0, word.AsSpan().ToLowerInvariant(letters)));
    }

    private static char Small(char character) => character switch
    {
        >= 'a' and <= 'z' => character,
        >= 'A' and <= 'Z' => (char)(character | ' '),
        '’' => '\'',
        '‑' => '-',
        _ => char.ToLowerInvariant(character),
    };
}
