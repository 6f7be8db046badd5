namespace FilingData.Parsing.Reading;

/// <summary>Letters set apart for looks: "E x h i b i t  9 9 . 1". One space stands between letters, more between words.</summary>
internal static class SpacedLetters
{
    /// <summary>Four single letters are a word; fewer may be initials or a table's columns.</summary>
    private const int Fewest = 4;

    /// <summary>Whether a line has a word whose letters are set apart.</summary>
    public static bool In(string text, int start, int end)
    {
        var letters = 0;
        var varied = false;
        for (var i = start; i < end; i++)
        {
            if (IsSpace(text[i]))
            {
                if (i > start && IsSpace(text[i - 1]))
                    letters = 0;
            }
            else if (char.IsLetter(text[i]) && IsSingle(text, i, start, end))
            {
                // A B C D names columns or exhibits, X X X X ticks boxes.
                varied = letters > 0 && (varied || text[i] - text[i - 2] is not (0 or 1));
                if (++letters >= Fewest && varied)
                    return true;
            }
            else
            {
                letters = 0;
            }
        }

        return false;
    }

    /// <summary>Whether the character only sets two letters of a word apart, in a line that has such words.</summary>
    public static bool IsGap(string text, int index, int start, int end) =>
        IsSpace(text[index]) && index > start && index + 1 < end
        && IsSingle(text, index - 1, start, end) && IsSingle(text, index + 1, start, end)
        && !(char.IsLetter(text[index - 1]) && char.IsDigit(text[index + 1]));

    private static bool IsSingle(string text, int index, int start, int end) =>
        !IsSpace(text[index]) && (index == start || IsSpace(text[index - 1])) && (index + 1 == end || IsSpace(text[index + 1]));

    private static bool IsSpace(char character) => character is ' ' or '\u00A0';
}
