using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>
/// Finds the names or things for which one term stands together: "Able Inc., Baker LLC and Charlie Ltd." (collectively, the “Sellers”).
/// </summary>
internal sealed class SeriesMeaning(BlockNames names)
{
    // "its consolidated and wholly-owned subsidiaries"
    private const int LongestOwn = 5;

    private readonly TokenizedBlock _block = names.Block;

    /// <summary>The names that end here, with "and" and commas between them; null for fewer than two.</summary>
    public Meaning? OfNames(int last, int limit)
    {
        if (names.OrRunEndingAt(last) is not { } name)
            return null;
        var first = name.First;
        while (WordBefore(first, limit) is var word and >= 0 && names.OrRunEndingAt(word) is { } previous && previous.First >= limit
            && previous.First < first)
            first = previous.First;
        return first < name.First ? new Meaning(first, last, MeaningKind.Group) : null;
    }

    /// <summary>
    /// A company with what belongs to it: "Able Inc. and its subsidiaries" (together, the “Group”); null where nothing of the kind ends here.
    /// </summary>
    public Meaning? WithOwn(int last, int limit)
    {
        if (_block[last] is not ("subsidiaries" or "affiliates" or "subsidiary" or "affiliate"))
            return null;
        var own = last - 1;
        while (own > limit && last - own < LongestOwn && _block[own] is not ("its" or "their"))
            own--;
        var isOwn = _block[own] is "its" or "their";
        // "and certain of its affiliates"
        if (isOwn && own - 2 > limit && _block.Is(own - 1, "of") && _block[own - 2] is "certain" or "some" or "all")
            own -= 2;
        return isOwn && own - 2 >= limit && _block[own - 1] is "and" or "with"
            && WordBefore(own, limit) is var word and >= 0
            && names.OrRunEndingAt(word) is { } name && name.First >= limit
            ? OfNames(word, limit) is { } several ? several with { Last = last } : new Meaning(name.First, last, MeaningKind.Group)
            : null;
    }

    /// <summary>
    /// The names of whom the bracket's phrase says what they are: "Able AS and Baker AS as joint bookrunners"; null where it doesn't.
    /// </summary>
    public Meaning? InRole(int last, int limit)
    {
        var first = NounPhrase.FirstOf(_block, last, limit);
        return _block.Is(first - 1, "as") ? OfNames(Bracket.WordBefore(_block, first - 1), limit) : null;
    }

    /// <summary>The things that end here: "adjusted EBITDA, cash flow and net debt"; one where there is only one, null where there is none.</summary>
    public Meaning? OfThings(int last, int limit)
    {
        if (new PhraseMeaning(_block).Plain(last, limit) is not { } plain)
            return null;
        var first = plain.First;
        // What stands before may be no phrase at all: "(3.2)%, payable".
        while (WordBefore(first, limit) is var word and >= 0 && _block.IsWord(word) && NounPhrase.FirstOf(_block, word, limit) is var before
            && before < first)
            first = before;
        return plain with { First = first };
    }

    /// <summary>The last word of the item before the one that begins here; -1 where no item stands before it.</summary>
    private int WordBefore(int first, int limit)
    {
        var before = first - 1;
        while (before > limit && _block[before] is "and" or "or" or "," or "&")
            before--;
        return before < first - 1 && Bracket.WordBefore(_block, before + 1) is var word && word >= limit ? word : -1;
    }
}
