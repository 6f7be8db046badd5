using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>Finds the person for whom a form of address and a surname stand: "Ms. Jane Doe, our chairwoman (“Ms. Doe”)".</summary>
internal static class AddressedMeaning
{
    private const int LongestName = 5;

    /// <summary>
    /// The person's name, without the form of address; null where the term is none of a person, or nobody of that name stands before it.
    /// </summary>
    public static Meaning? Find(TokenizedBlock block, TermSpan term, int last, int limit)
    {
        if (term.First + 1 != term.Last || !Honorifics.Is(block[term.First]))
            return null;
        for (var at = last; at >= limit; at--)
        {
            if (!block.Is(at, block[term.Last]))
                continue;
            var first = at;
            while (first > limit && at - first < LongestName && IsOfName(block, first - 1))
                first--;
            // "Mr. Doe Tai Man": the surname stands first.
            var end = at;
            while (first == at && end < last && end - at < LongestName && IsOfName(block, end + 1))
                end++;
            if (first < end)
                return new Meaning(first, end, MeaningKind.Thing);
        }

        return null;
    }

    private static bool IsOfName(TokenizedBlock block, int at) =>
        block.IsWord(at) && NameWords.LooksLikeName(block[at]) && !Honorifics.Is(block[at]) && !NounPhrase.IsDeterminer(block[at]);
}
