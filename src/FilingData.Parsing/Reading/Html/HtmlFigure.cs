using System.Globalization;

namespace FilingData.Parsing.Reading.Html;

/// <summary>Tells figures from words in a table's cells.</summary>
internal static class HtmlFigure
{
    /// <summary>A longer cell is a sentence that begins with a figure.</summary>
    private const int Longest = 60;

    /// <summary>The words between and behind the figures of a range: "3.0 million to 3.4 million".</summary>
    private static readonly string[] RangeWords = ["to", "million", "billion", "thousand"];

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
        return words.IndexOf('%') > 0 || IsCurrencySign(words[0]) || IsPlainFigure(words, first) || IsRange(words, first);
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
        var mark = words.Length > 2 && words[words.Length - 1] == ')' && words[words.Length - 3] == '('
            && char.IsLower(words[words.Length - 2]) ? 3 : 0;
        return (mark > 0 && mark == words.Length) || Array.IndexOf(Suffixes, words.Substring(0, words.Length - mark)) >= 0;
    }

    /// <summary>Digits and their signs: no letters, no hyphens, and nothing behind the closing bracket, which telephone numbers have.</summary>
    private static bool IsPlainFigure(string words, int first)
    {
        var digits = words.Substring(first).TrimEnd(')', '*', 'x', '¢', ' ');
        return digits.All(character => char.IsDigit(character) || character is '.' or ',' or ' ' or '—');
    }

    /// <summary>Figures with "to" between them, and what they count in behind them.</summary>
    private static bool IsRange(string words, int first)
    {
        var isRange = false;
        foreach (var word in words.Substring(first).Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.IndexOf(RangeWords, word) >= 0)
                isRange = true;
            else if (!word.All(character => char.IsDigit(character) || IsCurrencySign(character) || character is '.' or ',' or '(' or ')' or '%'))
                return false;
        }

        return isRange;
    }

    private static bool IsCurrencySign(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol;
}
