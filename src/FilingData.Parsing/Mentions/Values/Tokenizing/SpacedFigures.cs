using FilingData.Parsing.Mentions.Values.Currencies;

namespace FilingData.Parsing.Mentions.Values.Tokenizing;

/// <summary>
/// Reads numbers as much of Europe writes them, beside a currency's code: with spaces between thousands ("SEK 2 481 million", "2 481 MSEK") and a
/// comma before decimals ("EUR 1,2 million").
/// </summary>
internal static class SpacedFigures
{
    private const int GroupLength = 3, MostDecimals = 2, LongestCode = 4;

    /// <summary>The number that begins here; null where it is written otherwise, or no code stands beside it.</summary>
    public static Token? Read(string text, int start)
    {
        var at = start;
        var value = 0m;
        for (; at < text.Length && at - start < GroupLength && Figures.IsDigit(text[at]); at++)
            value = (value * 10) + (text[at] - '0');
        var groups = 0;
        // A group has three figures: with the largest scale behind five of them, the value still fits a decimal.
        while (groups < GroupLength && IsGroup(text, at))
        {
            for (var end = at + 1 + GroupLength; ++at < end;)
                value = (value * 10) + (text[at] - '0');
            groups++;
        }

        var decimals = DecimalsAt(text, at);
        var unit = 1m;
        for (var end = at + 1 + decimals; decimals > 0 && ++at < end;)
            value += (unit /= 10) * (text[at] - '0');
        return (groups > 0 || decimals > 0) && (IsBehindCode(text, start) || IsBeforeCode(text, at))
            ? new Token(TokenKind.Number, start, at, value, decimals) : null;
    }

    /// <summary>A space and three figures, and no more of them.</summary>
    private static bool IsGroup(string text, int space) =>
        space + GroupLength < text.Length && IsSpace(text[space]) && Figures.IsDigit(text[space + 1]) && Figures.IsDigit(text[space + 2])
        && Figures.IsDigit(text[space + 3]) && !(space + GroupLength + 1 < text.Length && IsOfNumber(text, space + GroupLength + 1));

    private static bool IsOfNumber(string text, int at) => char.IsLetterOrDigit(text[at])
        || (text[at] is '.' or '-' or '/' && at + 1 < text.Length && Figures.IsDigit(text[at + 1]))
        || (text[at] == ',' && at + 1 < text.Length && Figures.IsDigit(text[at + 1]) && DecimalsAt(text, at) == 0);

    /// <summary>How many figures stand behind the comma here; 0 where they are no decimals.</summary>
    private static int DecimalsAt(string text, int comma)
    {
        if (comma >= text.Length || text[comma] != ',')
            return 0;
        var end = comma + 1;
        while (end < text.Length && end - comma <= GroupLength && Figures.IsDigit(text[end]))
            end++;
        var isWhole = end < text.Length && (char.IsLetterOrDigit(text[end])
            || (text[end] is ',' or '.' && end + 1 < text.Length && Figures.IsDigit(text[end + 1])));
        return end - comma - 1 is <= MostDecimals and var length && !isWhole ? length : 0;
    }

    private static bool IsSpace(char character) => character is ' ' or '\u00a0' or '\u2009' or '\u202f';

    private static bool IsBehindCode(string text, int start)
    {
        var end = start > 0 && IsSpace(text[start - 1]) ? start - 1 : start;
        if (end > 0 && text[end - 1] is '€' or '£')
            return true;
        var first = end;
        while (first > 0 && end - first <= LongestCode && char.IsLetter(text[first - 1]))
            first--;
        return IsCode(text, first, end - first);
    }

    private static bool IsBeforeCode(string text, int at)
    {
        var first = at < text.Length && IsSpace(text[at]) ? at + 1 : at;
        var end = first;
        while (end < text.Length && end - first <= LongestCode && char.IsLetter(text[end]))
            end++;
        return IsCode(text, first, end - first);
    }

    private static bool IsCode(string text, int start, int length) => length >= GroupLength
        && ((Iso4217.CodeOf(text, start, length) is { } code && !Iso4217.IsDoubtful(code)) || ScaledCodes.CodeOf(text, start, length) is not null);
}
