using System.Globalization;

namespace FilingData.Parsing.Reading.Html;

/// <summary>Tells figures from words in a table's cells.</summary>
internal static class HtmlFigure
{
    /// <summary>A longer cell is a sentence that begins with a figure.</summary>
    private const int Longest = 60;

    private static readonly string[] Suffixes = [")", "%", ")%", "%)", "x", "¢", "bps", "pts", "pp"];

    /// <summary>Whether a cell holds a figure.</summary>
    public static bool Is(string words)
    {
        if (words.Length is 0 or > Longest)
            return false;
        if (words is "—" or "–" or "-" or "--")
            return true;
        var first = 0;
        while (first < words.Length && (IsCurrencySign(words[first]) || words[first] is '(' or '-' or '–' or '+' or ' ' or '~'))
            first++;
        if (first == words.Length || !(char.IsDigit(words[first]) || words[first] is '.' or '—'))
            return false;
        return words.IndexOf('%') > 0 || IsCurrencySign(words[0]) || IsPlainFigure(words, first);
    }

    /// <summary>Whether a cell holds only what stands in front of a figure: "$", "US$", "(", "$ (".</summary>
    public static bool IsPrefix(string words) =>
        words.Length is > 0 and <= 4 && (IsCurrencySign(words[words.Length - 1]) || words[words.Length - 1] is '(')
        && words.All(character => char.IsUpper(character) || IsCurrencySign(character) || character is '(' or ' ');

    /// <summary>
    /// Whether a cell holds only what stands behind a figure: ")", "%", ")%", "x", with a footnote's mark or without: ")(a)". "(1)" may be a figure
    /// of its own.
    /// </summary>
    public static bool IsSuffix(string words)
    {
        var mark = words.Length > 2 && words[words.Length - 1] == ')' && words[words.Length - 3] == '(' && char.IsLower(words[words.Length - 2]) ? 3 : 0;
        return (mark > 0 && mark == words.Length) || Array.IndexOf(Suffixes, words.Substring(0, words.Length - mark)) >= 0;
    }

    /// <summary>Digits and their signs: no letters, no hyphens, and nothing behind the closing bracket, which telephone numbers have.</summary>
    private static bool IsPlainFigure(string words, int first)
    {
        var digits = words.Substring(first).TrimEnd(')', '*', 'x', '¢', ' ');
        return digits.All(character => char.IsDigit(character) || character is '.' or ',' or ' ' or '—');
    }

    private static bool IsCurrencySign(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol;
}
