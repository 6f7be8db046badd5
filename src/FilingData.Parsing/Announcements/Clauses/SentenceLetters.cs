namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>The letters and marks of a sentence, as words and brackets are cut from them.</summary>
/// <param name="text">The text that holds the sentence.</param>
/// <param name="end">Where the sentence ends.</param>
internal readonly struct SentenceLetters(string text, int end)
{
    // Keeps the search for a closing bracket linear where none is closed.
    private const int LongestRemark = 400;

    /// <summary>The character here; NUL behind the sentence.</summary>
    public char this[int at] => at < end ? text[at] : '\0';

    /// <summary>Behind the word that begins here, the marks within it included: "non-U.S.", "M&amp;A", "Roe's".</summary>
    public int WordEnd(int start)
    {
        var at = start;
        while (at < end && (char.IsLetterOrDigit(text[at]) || (IsInner(text[at]) && at + 1 < end && char.IsLetterOrDigit(text[at + 1]))))
            at++;
        return at;
    }

    /// <summary>The word from here to there in small letters, with straight apostrophes.</summary>
    public string SmallWord(int start, int wordEnd) => SharedWords.SmallOf(text, start, wordEnd - start);

    /// <summary>How long the ending is that makes a possessive of what ends here; 0 without one.</summary>
    public int PossessiveLength(int at)
    {
        if (this[at] is not ('\'' or '’'))
            return 0;
        if (this[at + 1] is 's' or 'S' && !char.IsLetterOrDigit(this[at + 2]))
            return 2;
        return at > 0 && text[at - 1] is 's' or 'S' && this[at + 1] == ' ' ? 1 : 0;
    }

    /// <summary>
    /// Behind the bracket that closes the one here; 0 where none does within the sentence. Brackets in brackets are rare and shallow.
    /// </summary>
    public int Closing(int open)
    {
        var depth = 0;
        for (var i = open; i < end && i - open < LongestRemark; i++)
        {
            depth += text[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (depth == 0)
                return i + 1;
        }

        return 0;
    }

    private static bool IsInner(char character) => character is '-' or '\'' or '’' or '&' or '.' or '/' or '‑';
}
