namespace FilingData.Parsing.Mentions.Parties;

/// <summary>Cuts text into words and marks.</summary>
internal static class TokenScan
{
    /// <summary>The words and marks in order. A possessive "'s" is a mark of its own; "JD.com", "S.p.A.", "Inc." and "4,000" are one word each.</summary>
    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>(text.Length / 6);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = char.IsLetterOrDigit(text[at]) ? WordEnd(text, at) : MarkEnd(text, at);
            tokens.Add(new Token(at, end - at, char.IsLetterOrDigit(text[at])));
            at = end;
        }

        return tokens;
    }

    /// <summary>Whether this is an apostrophe or a closing single quotation mark.</summary>
    public static bool IsApostrophe(char character) => character is '\'' or '’';

    private static int MarkEnd(string text, int at)
    {
        // "'s" behind a word.
        var isPossessive = IsApostrophe(text[at]) && at > 0 && char.IsLetterOrDigit(text[at - 1]) && at + 1 < text.Length && text[at + 1] is 's' or 'S'
            && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));
        return isPossessive ? at + 2 : at + 1;
    }

    private static int WordEnd(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || Joins(text, start, at)))
            at++;
        return at < text.Length && text[at] == '.' && KeepsStop(text, start, at) ? at + 1 : at;
    }

    private static bool Joins(string text, int start, int at)
    {
        if (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]))
            return false;
        return text[at] switch
        {
            '-' or '‐' or '‑' or '&' or '_' => true,
            '/' => at - start == 1 && char.IsUpper(text[at + 1]),
            ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            '.' => !IsGluedSentence(text, start, at),
            '\'' or '’' => !(text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]))),
            _ => false,
        };
    }

    // "…of the offering.The Company": a full stop that lost its space.
    private static bool IsGluedSentence(string text, int start, int at) =>
        char.IsUpper(text[at + 1]) && at - start >= 2 && char.IsLower(text[at - 1]) && char.IsLetter(text[at - 2]) && text[at - 2] != '.';

    // "N.V.", "J.", "Inc."
    private static bool KeepsStop(string text, int start, int at)
    {
        if (at - start == 1)
            return char.IsUpper(text[start]);
        if (text[at - 2] == '.')
            return true;
        return Abbreviations.StopOf(text.Substring(start, at - start)) != Abbreviations.Stop.Sentence;
    }
}
