namespace FilingData.Parsing.Reading;

/// <summary>The mark of a list's item or of a footnote, on its own: "•", "(1)", "2.", "a)", "*", "†".</summary>
internal static class ListMark
{
    private const int Longest = 5;

    /// <summary>Bullets, those of Word's symbol fonts among them (their letters o and §), dashes and footnotes' signs.</summary>
    private const string Signs = "•·●○◦▪■□◆◊►▸‣⁃∙–—-*†‡§o";

    /// <summary>Whether the words are only a mark.</summary>
    public static bool Is(string words)
    {
        if (words.Length is 0 or > Longest)
            return false;
        if (words.Length == 1 && (Signs.IndexOf(words[0]) >= 0 || words[0] >= '\u2070' && words[0] <= '\u2079' || words[0] is '¹' or '²' or '³' || words[0] is >= '\uE000' and <= '\uF8FF'))
            return true;
        var core = words.Trim('(', ')', '.', '[', ']');
        if (core.Length == 0 || core.Length == words.Length)
            return words.All(character => character is '*' or '†');
        return core.All(char.IsDigit) || core.Length == 1 || core.All(character => character is 'i' or 'v' or 'x');
    }
}
