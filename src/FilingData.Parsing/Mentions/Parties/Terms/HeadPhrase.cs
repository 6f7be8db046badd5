using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>
/// Finds the noun phrase that has a term's own noun, and reaches from there to the term's bracket: "merger agreement with …" (the “Merger
/// Agreement”).
/// </summary>
internal static class HeadPhrase
{
    private const int Farthest = 45;

    // What is done, by the beginnings of the words for it; a "Transaction" may be any of them.
    private static readonly string[] Events =
        ["acqui", "merge", "sale", "purchas", "offer", "divest", "transfer", "combin", "invest", "repurchas", "redempt", "exchang", "spin", "separat",
            "transact", "dispos", "financ"];

    private static readonly WordList Companies = NameWords.Set(
        """
        companies entities subsidiaries affiliates funds partnerships corporations banks investors shareholders stockholders holders parties
        purchasers sellers
        buyers lenders persons individuals vendors consortium
        """);

    /// <summary>The first word of the phrase and its head; null where the term's noun doesn't stand before the bracket.</summary>
    public static (int First, int Head)? Find(TokenizedBlock block, TermSpan term, int last, int limit)
    {
        int best = -1, bestLength = 0;
        for (var at = last; at >= Math.Max(limit, last - Farthest) && !block.Is(at, ';') && !block.Is(at, ':'); at--)
        {
            // "Example Inc. (NYSE: EXM)": what stands in brackets says nothing of the term.
            if (block.Is(at, ')'))
                at = OpenOf(block, at, limit);
            // "Merger" in "Merger Sub" is part of a name.
            if (!block.IsWord(at) || !SameNoun(block[at], block[term.Last])
                || (at < last && char.IsUpper(block[at][0]) && NameWords.LooksLikeName(block[at + 1]) && !block.Is(at + 1, "No")
                && !block.Is(at + 1, "No.")))
                continue;
            var length = 1;
            while (length <= term.Last - term.First && at - length >= limit && block.Is(at - length, block[term.Last - length]))
                length++;
            if (length > bestLength)
                (best, bestLength) = (at, length);
        }

        if (best < 0)
            return null;
        var first = NounPhrase.FirstOf(block, best - bestLength + 1, limit);
        if (bestLength <= term.Last - term.First && FirstOfJoined(block, term, first, limit) is var joined and >= 0)
            return (joined, best);
        return (IsPlural(block[term.Last]) ? FirstOfSeries(block, term, first, limit) : first, best);
    }

    private static int OpenOf(TokenizedBlock block, int close, int limit)
    {
        for (var at = close - 1; at >= limit && !block.Is(at, ')'); at--)
        {
            if (block.Is(at, '('))
                return at;
        }

        return close;
    }

    // "the Doe-Roe Street Reform and Depositor Protection Act" (the “Doe-Roe Act”): the term's first word stands before the "and" of the name.
    private static int FirstOfJoined(TokenizedBlock block, TermSpan term, int first, int limit)
    {
        if (first - 1 <= limit || !block.Is(first - 1, "and") || !char.IsUpper(block[first][0]) || !char.IsUpper(block[term.First][0]))
            return -1;
        var at = first - 2;
        while (at > limit && NameWords.LooksLikeName(block[at]) && !block.Is(at, block[term.First]))
            at--;
        return block.Is(at, block[term.First]) ? at : -1;
    }

    /// <summary>
    /// The phrase of an event that the term names by its kind: "the sale of its business to …" (the “Transaction”); null where there is none.
    /// </summary>
    public static int? FindEvent(TokenizedBlock block, TermSpan term, int last, int limit)
    {
        var kind = Array.Find(Events, stem => block[term.Last].StartsWith(stem, StringComparison.OrdinalIgnoreCase));
        if (kind is null)
            return null;
        for (var at = last; at >= Math.Max(limit, last - Farthest); at--)
        {
            var stem = block.IsWord(at) ? Array.Find(Events, known => block[at].StartsWith(known, StringComparison.OrdinalIgnoreCase)) : null;
            if (stem is not null && (stem == kind || kind == "transact"))
                return NounPhrase.FirstOf(block, at, limit);
        }

        return null;
    }

    /// <summary>The nearest noun for companies, or the term's own: "six companies engaged in …" (the “Entities”); -1 where there is none.</summary>
    public static int FindPlural(TokenizedBlock block, TermSpan term, int last, int limit)
    {
        for (var at = last; at >= limit && !block.Is(at, ';') && !block.Is(at, ':'); at--)
        {
            if (block.IsWord(at) && (IsCompanies(block[at]) || SameNoun(block[at], block[term.Last])))
                return at;
        }

        return -1;
    }

    /// <summary>Whether the word is a plural for those that can act.</summary>
    public static bool IsCompanies(string word) => Companies.Contains(word.ToLowerInvariant());

    // "our annual report for 2020 and any quarterly reports" (the “Reports”): the plural stands for both.
    private static int FirstOfSeries(TokenizedBlock block, TermSpan term, int first, int limit)
    {
        var and = first - 1;
        while (and > limit && NounPhrase.IsDeterminer(block[and]))
            and--;
        if (and <= limit || !block.Is(and, "and"))
            return first;
        for (var at = and - 1; at >= limit && !block.Is(at, ';') && !block.Is(at, ')'); at--)
        {
            if (block.IsWord(at) && SameNoun(block[at], block[term.Last]))
                return NounPhrase.FirstOf(block, at, limit);
        }

        return first;
    }

    private static bool IsPlural(string word) => word.Length > 2 && word[word.Length - 1] == 's' && word[word.Length - 2] != 's';

    private static bool SameNoun(string a, string b) => string.Equals(Singular(a), Singular(b), StringComparison.OrdinalIgnoreCase);

    private static string Singular(string word) =>
        word.Length > 3 && word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? word.Substring(0, word.Length - 3) + "y"
        : IsPlural(word) ? word.Substring(0, word.Length - 1) : word;
}
