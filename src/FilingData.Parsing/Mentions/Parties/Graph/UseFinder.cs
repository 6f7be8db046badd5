using FilingData.Parsing.Mentions.Parties.Terms;
using FilingData.Parsing.Mentions.Parties.Tokens;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>A use of a name.</summary>
/// <param name="Block">The block.</param>
/// <param name="First">The first word, the article of a term included.</param>
/// <param name="Last">The last word.</param>
/// <param name="Entry">What it leads to.</param>
internal readonly record struct NameUse(TokenizedBlock Block, int First, int Last, NameEntry Entry)
{
    /// <summary>The words.</summary>
    public Passage Passage => Block.Passage(First, Last);

    /// <summary>Which of a block's uses, in order, is the last that begins before this word; -1 where none does.</summary>
    public static int IndexBefore(IReadOnlyList<NameUse> uses, int word) => uses.FirstFrom(word, static use => use.First) - 1;
}

/// <summary>Finds all uses of all names in one pass.</summary>
internal static class UseFinder
{
    /// <summary>The uses in a block, in order; what stands in a defining bracket is none. "We" outside of quotations is the issuer.</summary>
    /// <param name="block">The block.</param>
    /// <param name="names">The names.</param>
    /// <param name="defining">The block's defining brackets.</param>
    /// <param name="we">What "we" leads to; null where no issuer is known.</param>
    /// <param name="uses">A list to read into, which one block after the other uses.</param>
    public static NameUse[] Find(TokenizedBlock block, NameTable names, IReadOnlyList<Bracket> defining, NameEntry? we, Buffer<NameUse> uses)
    {
        uses.Clear();
        var bracket = 0;
        var quoted = false;
        for (var at = 0; at < block.Count; at++)
        {
            while (bracket < defining.Count && defining[bracket].Close < at)
                bracket++;
            if (bracket < defining.Count && at >= defining[bracket].Open)
                at = defining[bracket].Close;
            else if (names.LongestAt(block, at) is { } found)
            {
                uses.Add(new NameUse(block, found.Entry.HasArticle && block.Is(at - 1, "the") ? at - 1 : at, found.Last, found.Entry));
                at = found.Last;
            }
            else if (block.Is(at, '“') || block.Is(at, '”') || block.Is(at, '"'))
                quoted = block.Is(at, '“') || (block.Is(at, '"') && !quoted);
            else if (we is not null && !quoted && block[at] is "we" or "We" or "our" or "Our" or "us")
                uses.Add(new NameUse(block, at, at, we));
        }

        return uses.ToArray();
    }
}
