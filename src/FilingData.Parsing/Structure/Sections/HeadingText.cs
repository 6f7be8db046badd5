namespace FilingData.Parsing.Structure.Sections;

/// <summary>What the first words of a paragraph say of a heading among them.</summary>
internal static class HeadingText
{
    /// <summary>A text in small letters has some among its first words.</summary>
    private const int LongestStart = 60;

    /// <summary>Whether the last word opens a sentence: a word that does, written as one, with a small word behind it.</summary>
    public static bool OpensSentence(string text, List<(int Start, int End)> words)
    {
        var (start, end) = words[words.Count - 1];
        return end + 1 < text.Length && char.IsLower(text[end + 1]) && HeadingWords.IsOpener(Word(text, start, end));
    }

    /// <summary>Whether the words are "About" and a name.</summary>
    public static bool IsAbout(string text, List<(int Start, int End)> words) =>
        words.Count > 1 && Word(text, words[0].Start, words[0].End).Equals("About", StringComparison.OrdinalIgnoreCase)
        && SharedWords.Of(text, words[1].Start, words[1].End - words[1].Start) is var name
        && (char.IsUpper(name[0]) || name == "the" || name.HasCapital());

    /// <summary>Whether all letters of the part are capitals, and no bracket opens in it.</summary>
    public static bool IsCapitals(string text, int from, int end)
    {
        var letters = 0;
        for (var i = from; i < end; i++)
        {
            if (char.IsLower(text[i]))
                return false;
            if (text[i] == '(')
                return false;
            letters += char.IsLetter(text[i]) ? 1 : 0;
        }

        return letters > 5;
    }

    /// <summary>Whether the last words, so many, are those before them.</summary>
    public static bool IsRepeated(string text, List<(int Start, int End)> words, int repeated)
    {
        for (var i = words.Count - repeated; i < words.Count; i++)
        {
            if (!Same(text, words[i], words[i - repeated]))
                return false;
        }

        return true;
    }

    /// <summary>Whether two words are the same, whatever their case.</summary>
    public static bool Same(string text, (int Start, int End) left, (int Start, int End) right)
    {
        var length = WordEnd(text, left.Start, left.End) - left.Start;
        return WordEnd(text, right.Start, right.End) - right.Start == length
            && string.Compare(text, left.Start, text, right.Start, length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>The first word.</summary>
    public static string FirstWord(string text) => text.IndexOf(' ') is > 0 and var end ? SharedWords.Of(text, 0, end) : text;

    /// <summary>A word without the marks behind it.</summary>
    public static string Word(string text, int start, int end) => SharedWords.Of(text, start, WordEnd(text, start, end) - start);

    private static int WordEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ',' or ':' or ';' or '.' or ')' or '®' or '™')
            end--;
        return end;
    }

    /// <summary>Whether the text behind is written small: a paragraph that is in capitals as a whole has no heading to tell by them.</summary>
    public static bool HasSmallBehind(string text, int end)
    {
        for (var i = end; i < text.Length && i < end + LongestStart; i++)
        {
            if (char.IsLower(text[i]))
                return true;
        }

        return false;
    }
}
