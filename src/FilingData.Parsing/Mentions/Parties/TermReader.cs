namespace FilingData.Parsing.Mentions.Parties;

/// <summary>
/// Reads the terms that a bracket defines: (“X”), (the “X” or the “Y”), (collectively, the “X”), (“X,” and together with its affiliates, the “Y”), (ABC).
/// A bracket that says more than that defines nothing: (click on “X”) quotes.
/// </summary>
internal static class TermReader
{
    private const int LongestTerm = 8;

    private static readonly HashSet<string> Filler = NameWords.Set(
        "the a an our each individually collectively together or and also hereinafter hereafter herein referred to as in this press release announcement such jointly sometimes");

    private static readonly HashSet<string> Collective = NameWords.Set("each individually collectively together jointly");

    // What may add to a meaning, or say what a name includes, before the term that stands for all.
    private static readonly HashSet<string> Additions = NameWords.Set("with including as such its");

    /// <summary>The terms, in order; empty where the bracket defines none.</summary>
    public static IReadOnlyList<TermSpan> Read(TokenizedBlock block, Bracket bracket)
    {
        var found = new List<TermSpan>();
        var article = false;
        var collective = false;
        (int First, int Last)? with = null;
        for (var at = bracket.Open + 1; at < bracket.Close;)
        {
            if (CloseOfQuote(block, at, bracket.Close) is var close and > 0)
            {
                if (Quoted(block, at + 1, close - 1) is not { } words)
                    return [];
                found.Add(new TermSpan(words.First, words.Last, article, collective, with, true));
                article = false;
                at = close + 1;
            }
            else if (block.Is(at, ',') || block.Is(at, ';') || block.Is(at, '/') || block.Is(at, '®') || block.Is(at, '™') || block.Is(at, '.'))
                at++;
            else if (Filler.Contains(block[at].ToLowerInvariant()) && !IsAddition(block, at))
            {
                article = block[at] is "the" or "The";
                collective |= Collective.Contains(block[at].ToLowerInvariant());
                at++;
            }
            else if (IsAddition(block, at) && EndOfAddition(block, at, bracket.Close) is var end and > 0)
            {
                with = (at + 1, end - 1);
                at = end;
            }
            else
                return found.Count == 0 ? Unquoted(block, bracket) : [];
        }

        return found.Count == 0 ? Unquoted(block, bracket) : AreScareQuotes(block, found) ? [] : found;
    }

    // "with its subsidiaries", "as amended", "such offering".
    private static bool IsAddition(TokenizedBlock block, int at) => Additions.Contains(block[at].ToLowerInvariant())
        && !(block.Is(at, "as") && (IsQuote(block, at + 1) || block.Is(at + 1, "the"))) && !(block.Is(at, "such") && IsQuote(block, at + 1));

    private static int EndOfAddition(TokenizedBlock block, int at, int close)
    {
        var end = at + 1;
        while (end < close && !IsQuote(block, end) && !(block.Is(end, ',') && (IsQuote(block, end + 1) || (block.Is(end + 1, "the") && IsQuote(block, end + 2)))))
            end++;
        if (end == close)
            return -1;
        return block.Is(end - 1, "the") && end - 1 > at ? end - 1 : end;
    }

    private static bool IsQuote(TokenizedBlock block, int at) => block.Is(at, '“') || block.Is(at, '"') || block.Is(at, '‘') || block.Is(at, '”');

    private static int CloseOfQuote(TokenizedBlock block, int open, int limit)
    {
        if (!IsQuote(block, open))
            return -1;
        var isSingle = block.Is(open, '‘');
        for (var at = open + 2; at < limit && at - open <= LongestTerm + 3; at++)
        {
            if (isSingle ? block.Is(at, '’') : block.Is(at, '”') || block.Is(at, '"') || block.Is(at, '“'))
                return at;
        }

        return -1;
    }

    private static (int First, int Last)? Quoted(TokenizedBlock block, int first, int last)
    {
        while (last > first && !block.IsWord(last))
            last--;
        if (first < last && block.Is(first, "the"))
            first++;
        return last < first || !block.IsWord(first) || last - first >= LongestTerm ? null : (first, last);
    }

    // (“may,” “will,” “expects”): words that are spoken of, no terms.
    private static bool AreScareQuotes(TokenizedBlock block, List<TermSpan> terms) =>
        terms.Count > 2 && terms.All(term => char.IsLower(block[term.First][0])) && !terms.Any(term => block[term.First] is "we" or "us" or "our");

    // (ABC), (the ABC), (Able Baker Corp, or ABC®)
    private static IReadOnlyList<TermSpan> Unquoted(TokenizedBlock block, Bracket bracket)
    {
        var last = bracket.Close - 1;
        while (last > bracket.Open + 1 && !block.IsWord(last))
            last--;
        var first = bracket.Open + 1;
        if (block.Is(last - 1, "or") && last - first > 2)
            return IsShort(block[last]) ? [new TermSpan(last, last, false, false, (first, block.Is(last - 2, ',') ? last - 3 : last - 2), false)] : [];
        var article = block[first] == "the";
        if (article || block[first] == "or")
            first++;
        return first == last && IsShort(block[last]) ? [new TermSpan(last, last, article, false, null, false)] : [];
    }

    /// <summary>Whether the word looks like a short form: two capitals or more, few characters.</summary>
    public static bool IsShort(string word) => word.Length is > 1 and <= 12 && char.IsLetter(word[0]) && word.Count(char.IsUpper) >= 2 && word.IndexOf('.') < 0;
}
