namespace FilingData.Parsing.Checks;

/// <summary>Tells a slip of the keyboard.</summary>
internal static class Spelling
{
    /// <summary>Whether one word becomes the other by one letter changed, left out, added, or by two neighbours swapped.</summary>
    public static bool IsOneSlip(string word, string other)
    {
        var shorter = word.Length <= other.Length ? word : other;
        var longer = word.Length <= other.Length ? other : word;
        if (longer.Length - shorter.Length > 1 || word == other)
            return false;
        var first = 0;
        while (first < shorter.Length && shorter[first] == longer[first])
            first++;
        if (shorter.Length < longer.Length)
            return string.CompareOrdinal(shorter, first, longer, first + 1, longer.Length) == 0;
        var isSwap = first + 1 < word.Length && word[first] == other[first + 1] && word[first + 1] == other[first];
        return string.CompareOrdinal(word, first + 1, other, first + 1, word.Length) == 0
            || (isSwap && string.CompareOrdinal(word, first + 2, other, first + 2, word.Length) == 0);
    }
}
