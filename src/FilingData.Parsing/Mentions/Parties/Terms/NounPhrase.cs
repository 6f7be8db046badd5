using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>Finds where a noun phrase begins, by the words that cannot stand within one.</summary>
internal static class NounPhrase
{
    private static readonly WordList Determiners = NameWords.Set(
        "the a an its their our his her this that these those such each all any certain both every no some other another your my whose");

    private static readonly WordList Prepositions = NameWords.Set(
        """
        in on at by for from with to into under upon over through during between among against within without via pursuant as than about after before
        since until across including following regarding concerning toward towards onto off of
        """);

    // Verbs that stand directly before what a release defines.
    private static readonly WordList Verbs = NameWords.Set(
        """
        is are was were be been being has have had having will would may might shall should can could must do does did
        announced announces announce announcing entered enter entering completed complete completes completing acquired acquire acquires acquiring
        sold sell sells selling issued issue issues issuing offer offers offered signed sign signs approved approve approves authorized authorize
        executed execute commenced commence commences launched launch launches priced closed formed form forms received receive receives
        filed file files purchased purchases redeem redeems redeemed adopted adopt adopts established establish terminated terminate
        reported reports provided provides provide includes included include held hold holds using used use uses represents
        representing owns
        """);

    private static readonly WordList Others = NameWords.Set(
        """
        and or but that which who whom when where while not if because so also today it they we he she
        """);

    /// <summary>Whether the word is an article or the like, which begins a noun phrase and is no part of its name.</summary>
    public static bool IsDeterminer(string word) => Determiners.Contains(word.ToLowerInvariant());

    /// <summary>
    /// The first word of the phrase whose head is at <paramref name="head"/>: its adjectives, nouns and figures, without a determiner.
    /// </summary>
    public static int FirstOf(TokenizedBlock block, int head, int limit)
    {
        var first = head;
        for (var at = head - 1; at >= limit; at--)
        {
            if (block.IsWord(at) ? IsBoundary(block[at]) && !IsNounAfterDeterminer(block, at) : !IsInside(block, at, limit))
                break;
            if (block.IsWord(at))
                first = at;
            else if (block.Is(at, '$') || block.Is(at, '€') || block.Is(at, '£'))
                first = at;
        }

        return first;
    }

    private static bool IsBoundary(string word)
    {
        var small = word.ToLowerInvariant();
        return Determiners.Contains(small) || Prepositions.Contains(small) || Others.Contains(small) || Verbs.Contains(small);
    }

    // "the offer", "its annual report": the verb's form is a noun here; so is one with a capital within a title ("Annual Report on Form 10-K").
    private static bool IsNounAfterDeterminer(TokenizedBlock block, int at) =>
        Verbs.Contains(block[at].ToLowerInvariant()) && (Determiners.Contains(block[at - 1].ToLowerInvariant()) || char.IsUpper(block[at][0]));

    // "six (6) companies", "net income (loss) margin", "US$1.5 billion", "R&D", "3.5% notes"
    private static bool IsInside(TokenizedBlock block, int at, int limit)
    {
        if (block[at] is "%" or "$" or "€" or "£" or "&" || block.IsTradeMark(at) || block.IsPossessive(at))
            return !block.IsPossessive(at);
        if (block.Is(at, ')'))
            return at - 2 >= limit && block.Is(at - 2, '(') && !block.Is(at - 1, ')');
        // "100%-owned"
        if (block.Is(at, '-'))
            return at > limit && block.Token(at - 1).End == block.Token(at).Start && block.Token(at).End == block.Token(at + 1).Start;
        return block.Is(at, '(') && block.Is(at + 2, ')');
    }
}
