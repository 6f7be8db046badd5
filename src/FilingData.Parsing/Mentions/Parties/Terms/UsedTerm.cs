using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>
/// Finds what a bracket's words stand for that have no quotation marks and are no name or acronym by themselves: (2024 Form 10-K), (Chapter 11), (the
/// Utility). That it is a term is known because the release uses it elsewhere; what it means, because its words stand before the bracket, whole or
/// shortened.
/// </summary>
internal sealed class UsedTerm(DocumentWords document, BlockNames names)
{
    /// <summary>Words of the term stand no farther before its bracket.</summary>
    private const int Farthest = 16;

    /// <summary>A shorter beginning of a word shortens many.</summary>
    private const int ShortestBeginning = 4;

    /// <summary>Once may be chance.</summary>
    private const int FewestUses = 2;

    private readonly TokenizedBlock _block = names.Block;

    /// <summary>What the term means; null where it isn't used or its words don't stand before its bracket.</summary>
    public Meaning? Find(TermSpan term, int last, int limit)
    {
        limit = Math.Max(limit, last - Farthest);
        var isSingle = term.First == term.Last;
        if (isSingle && OfName(term, last) is { } named)
            return named;
        var name = names.OrRunEndingAt(last) is { HasForm: true } found ? found : default(NameSpan?);
        if (Uses(term, withArticle: isSingle) == 0 && (name is null || isSingle))
            return null;
        int edge = last, first = last + 1;
        for (var at = term.Last; at >= term.First; at--)
        {
            var begin = Begin(_block[at], edge, last, limit, isSingle);
            if (begin < 0)
                return null;
            first = Math.Min(first, begin);
            edge = Math.Min(edge, begin - 1);
        }

        if (name is { } whole && whole.First <= first)
            return new Meaning(whole.First, last, MeaningKind.Organization);
        return Uses(term, withArticle: isSingle) > 0 ? new Meaning(Whole(NounPhrase.FirstOf(_block, first, limit), limit), last, MeaningKind.Thing)
            : null;
    }

    /// <summary>From the first noun of a title that goes on here: "Annual Report on Form 10-K".</summary>
    private int Whole(int first, int limit) =>
        first - 2 >= limit && _block[first - 1] is "on" or "of" && char.IsUpper(_block[first - 2][0])
        && char.IsUpper(_block[first][0]) ? NounPhrase.FirstOf(_block, first - 2, limit) : first;

    /// <summary>"Able Gas and Electric Company (Utility)": the release speaks of "the Utility".</summary>
    private Meaning? OfName(TermSpan term, int last) =>
        names.OrRunEndingAt(last) is { HasForm: true } name && char.IsLetter(_block[term.First][0]) && Uses(term, withArticle: true) >= FewestUses
            ? new Meaning(name.First, name.Last, MeaningKind.Organization) : null;

    /// <summary>
    /// Where the words begin that this word of the term stands for: itself, one that it begins, those whose letters it has; -1 where there are none.
    /// </summary>
    private int Begin(string word, int edge, int last, int limit, bool isSingle)
    {
        for (var at = edge; at >= limit; at--)
        {
            if (_block.IsWord(at) && IsSame(_block[at], word, isSingle))
                return at;
        }

        // "our annual report for the year 2024" (2024 Annual Report)
        for (var at = last; at > edge && word.All(char.IsDigit); at--)
        {
            if (_block.Is(at, word))
                return at;
        }

        return UnquotedTerm.IsShort(word) ? AcronymExpansion.FirstOf(_block, edge, limit, word) : -1;
    }

    private static bool IsSame(string whole, string word, bool isSingle) =>
        whole.Equals(word, StringComparison.OrdinalIgnoreCase)
        || (whole.Length > word.Length && whole.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && word.Length >= (isSingle ? ShortestBeginning : 2))
        || (word.Length == whole.Length + 1 && word[whole.Length] == 's' && word.StartsWith(whole, StringComparison.OrdinalIgnoreCase));

    /// <summary>How often the release has the term's words elsewhere, with "the" before them and no name's word behind.</summary>
    private int Uses(TermSpan term, bool withArticle) => document.PlacesOf(_block[term.First]).Count(place =>
    {
        if (place.Block == _block && place.Index >= term.First && place.Index <= term.Last)
            return false;
        for (var i = 1; term.First + i <= term.Last; i++)
        {
            if (place.Block[place.Index + i] != _block[term.First + i])
                return false;
        }

        return !withArticle || (place.Block.Is(place.Index - 1, "the") && !NameWords.LooksLikeName(place.Block[place.Index + 1]));
    });
}
