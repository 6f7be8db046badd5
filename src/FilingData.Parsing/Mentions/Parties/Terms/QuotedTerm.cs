using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>Words in quotation marks within a bracket.</summary>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word, without the comma that stands before the mark; before <paramref name="First"/> where the marks hold no
/// term.</param>
/// <param name="HasArticle">Whether "the" stands within the marks.</param>
/// <param name="Behind">Behind the closing mark.</param>
internal readonly record struct QuotedTerm(int First, int Last, bool HasArticle, int Behind)
{
    private const int Longest = 8;

    /// <summary>The quoted words that begin here; null where no quotation mark stands. A bracket may close a mark that was forgotten.</summary>
    public static QuotedTerm? At(TokenizedBlock block, int open, int limit)
    {
        var isStraight = block.Is(open, '\'') && block.IsWord(open + 1) && block.Token(open + 1).Start == block.Token(open).End
            && char.IsLetter(block[open + 1][0]);
        if (!(isStraight || block.IsQuotationMark(open)) || block.Is(open, '”'))
            return null;
        var isSingle = block.Is(open, '‘');
        var close = open + 1;
        while (close < limit && !(isStraight ? block.Is(close, '\'') : isSingle ? block.Is(close, '’') : block.Is(close, '”') || block.Is(close, '"')
            || block.Is(close, '“')))
            close++;

        // An apostrophe may stand alone, a mark that quotes has its fellow.
        if (isStraight && close == limit)
            return null;
        int first = open + 1, last = close - 1;
        while (last > first && !block.IsWord(last) && !IsSign(block, last) && !block.IsPossessive(last))
            last--;
        var article = first < last && block[first] == "the";
        if (article)
            first++;
        // “the ’123 patent”: an apostrophe stands for what is left out.
        var isTerm = last >= first && (block.IsWord(first)
            || (last > first && (block.Is(first, '‘') || block.Is(first, '’') || block.Is(first, '\'')) && char.IsDigit(block[first + 1][0])))
            && last - first < Longest;
        return new QuotedTerm(first, isTerm ? last : first - 1, article, Math.Min(close + 1, limit));
    }

    // “US$”: a currency's sign behind its letters.
    private static bool IsSign(TokenizedBlock block, int at) =>
        block[at] is "$" or "€" or "£" or "¥" && block.IsWord(at - 1) && block.Token(at - 1).End == block.Token(at).Start;
}
