namespace FilingData.Parsing.Reading;

/// <summary>Joins letters that are set apart for looks: "E x h i b i t  9 9 . 1". One space stands between letters, more between words.</summary>
internal static class SpacedLetters
{
    /// <summary>Four single letters are a word; fewer may be initials or a table's columns.</summary>
    private const int Fewest = 4;

    /// <summary>The text with such words joined.</summary>
    public static MarkedText Join(MarkedText text)
    {
        var value = text.Text.Value;
        var gaps = new List<(int Start, int End)>();
        for (var start = 0; start < value.Length;)
        {
            var end = value.IndexOf('\n', start) is >= 0 and var found ? found : value.Length;
            if (AreIn(value, start, end))
                AddGaps(value, start, end, gaps);
            start = end + 1;
        }

        return text.Without(gaps);
    }

    private static bool AreIn(string text, int start, int end)
    {
        var letters = 0;
        var varied = false;
        for (var i = start; i < end; i++)
        {
            if (text[i] == ' ')
            {
                if (i > start && text[i - 1] == ' ')
                    letters = 0;
            }
            else if (IsSingle(text, i, start, end) && char.IsLetter(text[i]))
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

    /// <summary>In a line with such words, every single space between single characters is a gap, but for that between a word and a number.</summary>
    private static void AddGaps(string text, int start, int end, List<(int Start, int End)> gaps)
    {
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (text[i] == ' ' && IsSingle(text, i - 1, start, end) && IsSingle(text, i + 1, start, end) && !(char.IsLetter(text[i - 1]) && char.IsDigit(text[i + 1])))
                gaps.Add((i, i + 1));
        }
    }

    private static bool IsSingle(string text, int index, int start, int end) =>
        text[index] > ' ' && (index == start || text[index - 1] <= ' ') && (index + 1 == end || text[index + 1] <= ' ');
}
