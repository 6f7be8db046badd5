namespace FilingData.Parsing.Reading;

/// <summary>The mark of a list's item or of a footnote, on its own: "•", "(1)", "2.", "a)", "*", "†".</summary>
internal static class ListMark
{
    private const int Longest = 5;

    /// <summary>Signs that only lists have in front of a line.</summary>
    private const string Bullets = "•●○◦▪■□◆◊►▸‣⁃∙·";

    /// <summary>
    /// Signs that mark a list's item or a footnote when they stand alone: dashes, daggers, the letters that are bullets in Word's symbol fonts.
    /// </summary>
    private const string Signs = "–—-*†‡§o⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Whether the sign is a bullet wherever a line begins with it.</summary>
    public static bool IsBullet(char sign) => Bullets.IndexOf(sign) >= 0 || sign is >= '\uE000' and <= '\uF8FF';

    /// <summary>Whether the words are only a mark.</summary>
    public static bool Is(string words)
    {
        if (words.Length is 0 or > Longest)
            return false;
        if (words.Length == 1 && (IsBullet(words[0]) || Signs.IndexOf(words[0]) >= 0))
            return true;
        var core = words.Trim('(', ')', '.', '[', ']');
        if (core.Length == 0 || core.Length == words.Length)
            return words.All(character => character is '*' or '†');
        return core.Length == 1 || core.All(char.IsDigit) || core.All(character => character is 'i' or 'v' or 'x');
    }
}
