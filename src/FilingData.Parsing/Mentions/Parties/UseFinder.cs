namespace FilingData.Parsing.Mentions.Parties;

/// <summary>A use of a name.</summary>
/// <param name="Block">The block's number in reading order.</param>
/// <param name="First">The first word, the article of a term included.</param>
/// <param name="Last">The last word.</param>
/// <param name="Entry">What it leads to.</param>
internal readonly record struct NameUse(int Block, int First, int Last, NameEntry Entry);

/// <summary>Finds all uses of all names in one pass.</summary>
internal static class UseFinder
{
    /// <summary>The uses in a block, in order; what stands in a defining bracket is none.</summary>
    public static IEnumerable<NameUse> Find(TokenizedBlock block, int number, NameTable names, IReadOnlyCollection<Bracket> definitions, PartyNode? issuer)
    {
        var brackets = definitions.ToDictionary(bracket => bracket.Open, bracket => bracket.Close);
        var quoted = false;
        for (var at = 0; at < block.Count; at++)
        {
            if (brackets.TryGetValue(at, out var close))
                at = close;
            else if (names.LongestAt(block, at) is { } found)
            {
                var article = at > 0 && block.Is(at - 1, "the") && found.Entry is { Definition.Term.HasArticle: true } or { NeedsArticle: true };
                yield return new NameUse(number, article && at > 0 ? at - 1 : at, found.Last, found.Entry);
                at = found.Last;
            }
            else if (block.Is(at, '“') || block.Is(at, '”') || block.Is(at, '"'))
                quoted = block.Is(at, '“') || (block.Is(at, '"') && !quoted);
            else if (issuer is not null && !quoted && block[at] is "we" or "We" or "our" or "Our" or "us")
                yield return new NameUse(number, at, at, new NameEntry([], issuer, null, false));
        }
    }
}
