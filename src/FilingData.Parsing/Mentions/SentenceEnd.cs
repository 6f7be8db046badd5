using static FilingData.Parsing.Mentions.Abbreviations;

namespace FilingData.Parsing.Mentions;

/// <summary>Tells a sentence's end from a full stop within it.</summary>
internal static class SentenceEnd
{
    // Longer words are neither abbreviations nor openers.
    private const int LongestWord = 16;

    private static readonly char[] Marks = ['.', '!', '?', '…', '。'];

    /// <summary>The next character from here on that can end a sentence; the end where there is none.</summary>
    public static int NextMark(string text, int start, int end) =>
        text.AsSpan(start, end - start).IndexOfAny(Marks) is >= 0 and var found ? start + found : end;

    /// <summary>Whether this character can end a sentence.</summary>
    public static bool IsMark(char character) => character is '.' or '!' or '?' or '…' or '。';

    /// <summary>
    /// Whether the marks at this place end the sentence that began at <paramref name="start"/>, with more text at <paramref name="next"/>.
    /// </summary>
    public static bool Is(string text, int start, int marks, int behind, int next, int end)
    {
        // A name that repeats itself in brackets is defined there: "Example Tools Ltd. (“Example”)".
        var isRemark = next < end && text[next] is '(' or '[';
        while (next < end && text[next] is '“' or '"' or '‘' or '\'' or '«' or '(' or '[')
            next++;
        if (next == end)
            return true;
        if (IsMark(text[next]))
            return false;
        var word = Word(text, next, end);
        if (char.IsLower(text[next]))
            return IsMixedCaseName(word);
        if (text[behind - 1] is '!' or '?')
            return StopOf(word) != Stop.BeforeOpener;
        if (behind - marks > 1)
            return true;

        var before = WordBefore(text, start, marks);
        return StopBehind(text, start, marks, before) switch
        {
            Stop.Sentence => true,
            Stop.BeforeNumber => !char.IsDigit(text[next]),
            Stop.BeforeOpener => IsOpener(word) || IsInfinitive(text, word, next, end)
                || (!isRemark && RepeatsName(text, start, marks - before.Length, word)),
            _ => false,
        };
    }

    /// <summary>
    /// Whether a sentence ends here though no space follows, as where a wire copy has lost its paragraphs: "…of the airport.In addition". A word in
    /// small letters stands before the mark and one with a capital behind it; addresses ("example.com", "www.Example.com") have neither or more.
    /// </summary>
    public static bool IsGlued(string text, int start, int marks, int next, int end)
    {
        if (text[next] is '“' or '"')
            next++;
        if (next + 1 >= end || !char.IsUpper(text[next]) || !(char.IsLower(text[next + 1]) || text[next + 1] == ' '))
            return false;
        var first = marks;
        while (first > start && !char.IsWhiteSpace(text[first - 1]) && marks - first <= LongestWord)
            first--;
        if (marks - first < 3)
            return false;
        for (var i = first; i < marks; i++)
        {
            if (!char.IsLower(text[i]) && !(i == first && text[i] is '“' or '"' or '(') && text[i] is not (')' or '”' or '"' or '’' or '-'))
                return false;
        }

        return true;
    }

    private static Stop StopBehind(string text, int start, int mark, string word)
    {
        // The number or letter of a list's item: "1. The Company …".
        if (word.Length is > 0 and <= 3 && mark - word.Length == start && (char.IsDigit(word[0]) || word.Length == 1))
            return Stop.Never;
        var stop = StopOf(word);
        if (stop != Stop.Sentence || word.Length == 0)
            return stop;
        var last = word[word.Length - 1];
        // "a.m.", "L.P.", "U.S.": a letter between two stops.
        if (char.IsLetter(last) && word.Length >= 3 && word[word.Length - 2] == '.')
            return Stop.BeforeOpener;
        // An initial: "Thomas B. Heller"; what is numbered by letters is none: "Class A."
        if (word.Length == 1 && char.IsUpper(last))
            return IsNumberedByLetters(WordBefore(text, start, BackOverWhite(text, start, mark - 1))) ? Stop.Sentence : Stop.BeforeOpener;
        return Stop.Sentence;
    }

    private static int BackOverWhite(string text, int start, int at)
    {
        while (at > start && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }

    private static bool IsNumberedByLetters(string word) =>
        word is "Class" or "Series" or "Exhibit" or "Schedule" or "Annex" or "Appendix" or "Part" or "Section" or "Plan" or "Tranche" or "Phase" or "Regulation" or "Group";

    // "eBay", "iGo": a name may begin a sentence in lower case.
    private static bool IsMixedCaseName(string word) => word.Length >= 3 && (char.IsUpper(word[1]) || char.IsUpper(word[2]));

    // "… Example Inc. To learn more": in a title the verb has a capital too.
    private static bool IsInfinitive(string text, string word, int next, int end) =>
        word == "To" && next + 3 < end && char.IsLower(text[next + 3]);

    // "… bought Example Tools Inc. Example makes": a name is not followed by itself.
    private static bool RepeatsName(string text, int start, int at, string word)
    {
        for (var words = 0; words < 4; words++)
        {
            at = BackOverWhite(text, start, at);
            var before = WordBefore(text, start, at);
            if (before.Length == 0 || !char.IsUpper(before[0]))
                return false;
            if (before == word)
                return true;
            at -= before.Length;
        }

        return false;
    }

    private static string Word(string text, int at, int limit)
    {
        var last = at;
        while (last < limit && last - at <= LongestWord && (char.IsLetterOrDigit(text[last]) || text[last] is '\'' or '’' or '&'))
            last++;
        var end = at;
        while (end < last && text[end] is not ('\'' or '’'))
            end++;
        return SharedWords.Of(text, at, (end > at ? end : last) - at);
    }

    private static string WordBefore(string text, int start, int end)
    {
        var first = end;
        while (first > start && end - first <= LongestWord && (char.IsLetterOrDigit(text[first - 1]) || text[first - 1] is '.' or '\'' or '&'))
            first--;
        return SharedWords.Of(text, first, end - first);
    }
}
