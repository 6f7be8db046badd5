using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>Reads who wholly owns a company, before its name or behind it.</summary>
internal static class Ownership
{
    private const int Nearest = 24;

    /// <summary>The owner of the company of this use, by the full name; null where the words around it name none.</summary>
    public static Stated<string>? OwnerOf(IReadOnlyList<NameUse> uses, int i) => Behind(uses, i) ?? Before(uses, i);

    // "X, a company wholly owned by Y", "X, a wholly owned subsidiary of Y"
    private static Stated<string>? Behind(IReadOnlyList<NameUse> uses, int i)
    {
        var (block, last) = (uses[i].Block, uses[i].Last);
        var at = PartyDescriptions.PastBrackets(block, last + 1);
        if (!block.Is(at, ','))
            return null;
        var owned = false;
        for (at++; at - last < Nearest && at < block.Count && !block.Is(at, ',') && !block.Is(at, ';'); at++)
        {
            owned |= IsWholly(block, at);
            if (!owned || !(block[at] is "by" or "of"))
                continue;
            if (i + 1 < uses.Count && (uses[i + 1].First == at + 1 || (uses[i + 1].First == at + 2 && block.Is(at + 1, "the"))))
                return Owner(uses[i + 1], uses[i]);
            return Person(block, at + 1);
        }

        return null;
    }

    // "Y's wholly owned subsidiary, X"; "its wholly owned subsidiary, X" is that of the sentence's first party.
    private static Stated<string>? Before(IReadOnlyList<NameUse> uses, int i)
    {
        var block = uses[i].Block;
        var at = block.Is(uses[i].First - 1, ',') ? uses[i].First - 2 : uses[i].First - 1;
        if (i == 0 || !block.Is(at, "subsidiary"))
            return null;
        while (at > 0 && !IsWholly(block, at) && uses[i].First - at < 8)
            at--;
        if (!IsWholly(block, at))
            return null;
        while (at > 0 && !block.IsPossessive(at) && !(block[at] is "its" or "our") && uses[i].First - at < 10)
            at--;
        if (block.IsPossessive(at) && uses[i - 1].Last == at - 1)
            return Owner(uses[i - 1], uses[i]);
        if (!(block[at] is "its" or "our"))
            return null;
        var first = NameUse.IndexBefore(uses, block.SentenceStart(at)) + 1;
        return first < i ? Owner(uses[first], uses[i]) : null;
    }

    private static bool IsWholly(TokenizedBlock block, int at) => block.Is(at, "wholly") || block.Is(at, "wholly-owned");

    private static Stated<string>? Owner(NameUse owner, NameUse owned) =>
        owner.Entry.Party is { } party && party != owned.Entry.Party ? new Stated<string>(party.Name) { Source = owner.Passage.Source } : null;

    // "wholly owned by Mr. Jack Example"
    private static Stated<string>? Person(TokenizedBlock block, int first)
    {
        while (Honorifics.Is(block[first]))
            first++;
        var last = first;
        while (NameWords.LooksLikeName(block[last + 1]))
            last++;
        return last > first && NameWords.LooksLikeName(block[first])
            ? new Stated<string>(block.Passage(first, last).Words) { Source = block.Passage(first, last).Source } : null;
    }
}
