namespace FilingData.Parsing.Mentions.Parties.Tokens;

/// <summary>Cuts text into words and marks.</summary>
internal static class TokenScan
{
    // How EDGAR's early plain text spells the signs ® and ™.
    private static readonly string[] SpelledMarks = ["-Registered Trademark-", "-registered trademark-", "-REGISTERED TRADEMARK-", "-TM-"];

    /// <summary>
    /// The next word or mark at this place or behind it. A possessive "'s" is a mark of its own; "Kumo.com", "S.p.A.", "Inc." and "4,000" are one
    /// word each.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look on; moved behind what is found.</param>
    /// <param name="token">What is found.</param>
    /// <returns>False at the end of the text.</returns>
    public static bool TryNext(string text, ref int at, out Token token)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        if (at >= text.Length)
        {
            token = default;
            return false;
        }

        var isWord = char.IsLetterOrDigit(text[at]);
        var end = isWord ? WordEnd(text, at) : MarkEnd(text, at);
        token = new Token(at, end - at, isWord);
        at = end;
        return true;
    }

    /// <summary>Whether this is an apostrophe or a closing single quotation mark.</summary>
    public static bool IsApostrophe(char character) => character is '\'' or '’';

    /// <summary>Whether this is a trade mark's sign in words.</summary>
    public static bool IsSpelledMark(string token) => token.Length > 1 && token[0] == '-' && Array.IndexOf(SpelledMarks, token) >= 0;

    private static int MarkEnd(string text, int at)
    {
        if (text[at] == '-')
            return at + Math.Max(1, SpelledMarkAt(text, at));
        // "'s" behind a word.
        return IsApostrophe(text[at]) && at > 0 && char.IsLetterOrDigit(text[at - 1]) && IsPossessive(text, at) ? at + 2 : at + 1;
    }

    private static int SpelledMarkAt(string text, int at)
    {
        foreach (var mark in SpelledMarks)
        {
            if (string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0)
                return mark.Length;
        }

        return 0;
    }

    private static bool IsPossessive(string text, int at) =>
        at + 1 < text.Length && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));

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
            '-' => SpelledMarkAt(text, at) == 0,
            '‐' or '‑' or '&' or '_' => true,
            '/' => at - start == 1 && char.IsUpper(text[at + 1]),
            ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            '.' => !IsGluedSentence(text, start, at),
            '\'' or '’' => !IsPossessive(text, at),
            _ => false,
        };
    }

    // "…of the offering.The Company": a full stop that lost its space.
    private static bool IsGluedSentence(string text, int start, int at) =>
        char.IsUpper(text[at + 1]) && at - start >= 2 && char.IsLower(text[at - 1]) && char.IsLetter(text[at - 2]);

    // "N.V.", "J.", "Inc."
    private static bool KeepsStop(string text, int start, int at)
    {
        if (at - start == 1)
            return char.IsUpper(text[start]);
        return text[at - 2] == '.' || Abbreviations.StopOf(SharedWords.Of(text, start, at - start)) != Abbreviations.Stop.Sentence;
    }
}
