using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Quotations;

/// <summary>Tells opening from closing quotation marks, also where a straight mark or the wrong curly one stands.</summary>
internal static class QuoteMarks
{
    /// <summary>Whether the token is a quotation mark of either kind.</summary>
    public static bool Is(in Token token) => token.Is('“') || token.Is('”') || token.Is('"');

    /// <summary>Whether the token opens a quote, where none is open.</summary>
    public static bool Opens(BlockReading block, int at)
    {
        var token = block.Tokens[at];
        if (token.Is('“') || (token.Is('"') && !IsInch(block, at)) || IsSingle(block, at))
            return true;
        // A closing mark in the place of an opening one: behind a space, before a word.
        return token.Is('”') && at + 1 < block.Count && block.Tokens[at + 1] is { Kind: TokenKind.Word } next && next.Start == token.End
            && (at == 0 || block.Tokens[at - 1].End < token.Start);
    }

    /// <summary>Whether the token closes the quote that is open.</summary>
    /// <param name="block">The block.</param>
    /// <param name="at">The token.</param>
    /// <param name="isSingle">Whether a single mark opened the quote.</param>
    public static bool Closes(BlockReading block, int at, bool isSingle)
    {
        var token = block.Tokens[at];
        // The apostrophe is the same character: it closes only behind a stop.
        if (isSingle)
            return (token.Is('’') || token.Is('\''))
                && (block.Is(at - 1, ',') || block.Is(at - 1, '.') || block.Is(at - 1, '!') || block.Is(at - 1, '?'))
                && block.Tokens[at - 1].End == token.Start;
        return token.Is('”') || token.Is('"') || (token.Is('“') && IsMisplaced(block, at));
    }

    /// <summary>
    /// Whether the token is a single opening mark before a word, as British releases quote. A straight one, which an apostrophe may be, opens what is
    /// said: at the beginning, or behind a stop, a comma or a colon.
    /// </summary>
    public static bool IsSingle(BlockReading block, int at) =>
        (block.Is(at, '‘') || (block.Is(at, '\'') && (at == 0 || block.Is(at - 1, '.') || block.Is(at - 1, ',') || block.Is(at - 1, ':'))
        && block.IsCapitalized(at + 1)))
        && at + 1 < block.Count && block.Tokens[at + 1] is { Kind: TokenKind.Word } next && next.Start == block.Tokens[at].End && next.Text.Length > 0
        && (at == 0 || block.Tokens[at - 1].End < block.Tokens[at].Start);

    // An opening mark in the place of a closing one: behind a word or a stop, before a space.
    private static bool IsMisplaced(BlockReading block, int at) =>
        at > 0 && block.Tokens[at - 1].End == block.Tokens[at].Start && !Is(block.Tokens[at - 1]) && !block.Is(at - 1, '(')
        && (at + 1 >= block.Count || block.Tokens[at + 1].Start > block.Tokens[at].End);

    // A straight mark behind a figure is an inch: 6".
    private static bool IsInch(BlockReading block, int at) =>
        at > 0 && block.Tokens[at - 1] is { Kind: TokenKind.Number } number && number.End == block.Tokens[at].Start;
}
