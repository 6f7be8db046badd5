using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>The names in a block.</summary>
internal sealed class BlockNames
{
    private readonly DocumentWords _document;

    public BlockNames(DocumentWords document, TokenizedBlock block)
    {
        _document = document;
        Block = block;
        All = NameFinder.Find(document, block);
    }

    public TokenizedBlock Block { get; }

    /// <summary>The names that tell themselves by their last word, in order; none lies within another.</summary>
    public IReadOnlyList<NameSpan> All { get; }

    /// <summary>The name whose last word this is; null where none ends there.</summary>
    public NameSpan? EndingAt(int last)
    {
        var at = All.FirstFrom(last, static name => name.Last);
        return at < All.Count && All[at].Last == last ? All[at] : null;
    }

    /// <summary>
    /// The name whose last word this is, or the words with capitals that end there and may be one; null in a title, whose capitals say nothing.
    /// </summary>
    public NameSpan? OrRunEndingAt(int last)
    {
        if (EndingAt(last) is { } known)
            return known;
        if (Block.IsTitle || !NameWords.LooksLikeName(Block[last]))
            return null;
        var first = NameRun.FirstOf(_document, Block, last);
        if (first < 0 || _document.IsPerson(Block[last]))
            return null;
        return new NameSpan(first, Block.IsPossessive(last + 1) && _document.IsAlwaysPossessive(Block[last]) ? last + 1 : last, false);
    }

    /// <summary>The names between these words, the last first.</summary>
    public IEnumerable<NameSpan> Before(int last, int limit)
    {
        for (var at = last; at >= limit; at--)
        {
            if (EndingAt(at) is { } name && name.First >= limit)
                yield return name;
        }
    }
}
