using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Terms;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>Reads what stands beside a name: what the company is ("a leading provider of …"), and who owns it ("a company wholly owned by …").</summary>
internal static class PartyDescriptions
{
    private const int Longest = 60;

    // What goes on with the sentence behind an apposition's last comma.
    private static readonly HashSet<string> Resumes = NameWords.Set(
        "today announced announces reported reports has have will is are was declared said says confirmed plans completed intends and which who that to for on in as at");

    /// <summary>Adds to each party what the uses of its names say of it. The uses are those of one block, in order.</summary>
    public static void Read(IReadOnlyList<NameUse> uses)
    {
        for (var i = 0; i < uses.Count; i++)
        {
            var use = uses[i];
            if (use.Entry.Party is not { Kind: PartyKind.Organization } node || use.Block.IsTitle)
                continue;
            var owner = Owner(uses, i);
            if (owner is not null && node.WhollyOwnedBy is null && owner.Entry.Party != node)
                node.WhollyOwnedBy = new Stated<string>(owner.Entry.Party!.Name) { Source = owner.Passage.Source };
            if (node.Description is null && Apposition(use.Block, use.Last) is { } words)
                node.Description = new Stated<string>(use.Block.Passage(words.First, words.Last).Words) { Source = use.Block.Passage(words.First, words.Last).Source };
        }
    }

    /// <summary>The words of the apposition behind a name; null where there is none.</summary>
    private static (int First, int Last)? Apposition(TokenizedBlock block, int name)
    {
        var at = PastBrackets(block, name + 1);
        if (!block.Is(at, ',') || !(block[at + 1] is "a" or "an" or "the" or "one" || block.IsPossessive(at + 2)))
            return null;
        var first = at + 1;
        var sentence = block.SentenceStart(name);
        for (at = first; at < block.Count && at - first < Longest && block.SentenceStart(at) == sentence && !block.Is(at, ';'); at++)
        {
            if (block.Is(at, '('))
                at = PastBrackets(block, at) - 1;
            else if (block.Is(at, ',') && (Resumes.Contains(block[at + 1]) || !HasResumption(block, at, sentence)))
                return (first, at - 1);
        }

        var end = at - 1;
        while (end > first && !block.IsWord(end))
            end--;
        return at == block.Count || block.SentenceStart(at) != sentence ? (first, end) : null;
    }

    // "a maker of tools, machines and parts, today announced": an inner comma has another one behind it that the sentence goes on from.
    private static bool HasResumption(TokenizedBlock block, int comma, int sentence)
    {
        for (var at = comma + 1; at < block.Count && at - comma < Longest && block.SentenceStart(at) == sentence; at++)
        {
            if (block.Is(at, ',') && block[at + 1] is "today" or "announced" or "announces" or "reported" or "reports")
                return true;
        }

        return false;
    }

    /// <summary>The use of the name of whom this use's company is wholly owned by; null where nothing says so.</summary>
    private static NameUse? OwnerUse(IReadOnlyList<NameUse> uses, int i)
    {
        var (block, last) = (uses[i].Block, uses[i].Last);
        var at = PastBrackets(block, last + 1);
        // "X, a company wholly owned by Y", "X, a wholly owned subsidiary of Y"
        if (block.Is(at, ','))
        {
            var owned = false;
            for (at++; at - last < 24 && at < block.Count && !block.Is(at, ',') && !block.Is(at, ';'); at++)
            {
                owned |= block.Is(at, "wholly") || block.Is(at, "wholly-owned");
                if (owned && block[at] is "by" or "of")
                    return uses.Skip(i + 1).Take(1).Where(next => next.First == at + 1 || (next.First == at + 2 && block.Is(at + 1, "the"))).Select(next => (NameUse?)next).FirstOrDefault();
            }
        }

        // "Y's wholly owned subsidiary, X"
        var before = uses[i].First - 1;
        if (block.Is(before, ','))
            before--;
        if (i == 0 || !block.Is(before, "subsidiary"))
            return null;
        for (var word = before - 1; word > uses[i - 1].Last && before - word < 6; word--)
        {
            if (block.Is(word, "wholly") || block.Is(word, "wholly-owned"))
                return block.IsPossessive(uses[i - 1].Last + 1) ? uses[i - 1] : null;
        }

        return null;
    }

    private static Ownership? Owner(IReadOnlyList<NameUse> uses, int i) =>
        OwnerUse(uses, i) is { Entry.Party: not null } use ? new Ownership(use.Entry, use) : null;

    private static int PastBrackets(TokenizedBlock block, int at)
    {
        while (block.Is(at, '(') || block.IsTradeMark(at))
        {
            var close = at;
            while (block.Is(at, '(') && close < block.Count && close - at < Bracket.Longest && !block.Is(close, ')'))
                close++;
            at = close + 1;
        }

        return at;
    }

    private sealed record Ownership(NameEntry Entry, NameUse Use)
    {
        public Reading.Passage Passage => Use.Passage;
    }
}
