using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>Finds what a term stands for: the shortest noun phrase before its bracket that can carry it.</summary>
internal sealed class MeaningFinder(DocumentWords document, BlockNames names)
{
    private const int LongestMeaning = 80;

    // Terms that stand for the company just named, whatever it is.
    private static readonly HashSet<string> PartyNouns = NameWords.Set(
        """
        Company Corporation Partnership Bank Fund Trust Firm Group Issuer Parent Seller Buyer Purchaser Borrower Guarantor Registrant Manager Adviser Advisor
        Sponsor Investor Lender Trustee Target we us our
        """);

    private readonly TokenizedBlock _block = names.Block;

    /// <summary>What the term means; null where the words before its bracket don't say.</summary>
    public Meaning? Find(TermSpan term, Bracket bracket)
    {
        if (!term.IsQuoted && term.Added is { } inside)
            return new Meaning(inside.First, inside.Last, MeaningKind.Thing);
        var last = Bracket.WordBefore(_block, bracket.Open);
        if (last < 0)
            return null;
        var limit = Math.Max(_block.SentenceStart(last), last - LongestMeaning);
        if (OfAcronym(term, last, limit) is { } expanded)
            return expanded;
        if (!term.IsQuoted)
            return OfUnquoted(term, last);
        if (term.IsCollective && term.Added is null)
            return OfSeveral(term, last, limit);
        var meaning = OfName(term, last, limit) ?? OfPartyNoun(term, last, limit) ?? OfHead(term, last, limit)
            ?? (names.OrRunEndingAt(last) is { } name ? Named(name, term) : Apposed(term, last, limit)) ?? OfPlain(last, limit);
        return meaning is { } found && AddedName(term) is { } added ? found with { And = added, Kind = MeaningKind.Group } : meaning;
    }

    private Meaning? OfAcronym(TermSpan term, int last, int limit)
    {
        if (term.First != term.Last || !UnquotedTerm.IsShort(_block[term.First]))
            return null;
        var first = AcronymExpansion.FirstOf(_block, last, limit, _block[term.First]);
        // "Network and Edge (NEX)": letters that the words don't have, but a name, and a term that is used.
        if (first < 0 && !term.IsQuoted && names.OrRunEndingAt(last) is { HasForm: false } run && run.First < last
            && _block[run.First][0] == _block[term.First][0] && document.PlacesOf(_block[term.First]).Count > 1)
            return new Meaning(run.First, last, MeaningKind.Thing);
        if (first < 0)
            return null;
        return names.EndingAt(last) is { } name && name.First <= first + 1 ? new Meaning(Math.Min(name.First, first), last, MeaningKind.Organization)
            : new Meaning(first, last, MeaningKind.Thing);
    }

    // "(the Company)", "Example Tools Ltd. (Example)"
    private Meaning? OfUnquoted(TermSpan term, int last) =>
        names.OrRunEndingAt(last) is { } name && (UnquotedTerm.IsCompany(_block, term) || (name.HasForm && HoldsWords(name, term)))
            ? new Meaning(name.First, name.Last, MeaningKind.Organization) : null;

    // The name beside the bracket that holds the term's words; else the nearest in the sentence that begins with them.
    private Meaning? OfName(TermSpan term, int last, int limit)
    {
        if (!NameWords.LooksLikeName(_block[term.First]))
            return null;
        if (names.OrRunEndingAt(last) is { } direct && HoldsWords(direct, term) && Named(direct, term) is { Kind: MeaningKind.Organization } meaning)
            return meaning;
        foreach (var name in names.Before(last, limit))
        {
            if (StartsWith(name.First, term) || (_block[name.First] == "The" && StartsWith(name.First + 1, term)))
                return new Meaning(name.First, name.Last, MeaningKind.Organization);
        }

        return null;
    }

    private Meaning? OfPartyNoun(TermSpan term, int last, int limit)
    {
        if (term.First != term.Last || !PartyNouns.Contains(_block[term.First]))
            return null;
        return names.OrRunEndingAt(last) is { } name ? new Meaning(name.First, name.Last, MeaningKind.Organization) : Apposed(term, last, limit);
    }

    private Meaning? OfHead(TermSpan term, int last, int limit)
    {
        if (HeadPhrase.Find(_block, term, last, limit) is { } phrase)
            return new Meaning(phrase.First, last, HeadPhrase.IsCompanies(_block[phrase.Head]) ? MeaningKind.Group : MeaningKind.Thing);
        return HeadPhrase.FindEvent(_block, term, last, limit) is { } first ? new Meaning(first, last, MeaningKind.Thing) : null;
    }

    // "Example LP, a publicly traded partnership": the name before the comma.
    private Meaning? Apposed(TermSpan term, int last, int limit)
    {
        for (var at = last; at > limit && !_block.Is(at, ';'); at--)
        {
            if (_block.Is(at, ',') && _block[at + 1] is "a" or "an" or "the" && names.OrRunEndingAt(Bracket.WordBefore(_block, at)) is { } name)
                return Named(name, term);
        }

        return null;
    }

    // "six (6) companies engaged in …", "Able Inc., Baker LLC and Charlie Ltd."
    private Meaning? OfSeveral(TermSpan term, int last, int limit)
    {
        var head = HeadPhrase.FindPlural(_block, term, last, limit);
        if (SeriesOfNames(last, limit) is { } listed && listed.First > head)
            return listed;
        if (head >= 0)
            return new Meaning(NounPhrase.FirstOf(_block, head, limit), last, HeadPhrase.IsCompanies(_block[head]) ? MeaningKind.Group : MeaningKind.Thing);
        return OfHead(term, last, limit) ?? (names.EndingAt(last) is { } name ? Named(name, term) : OfPlain(last, limit));
    }

    private Meaning? SeriesOfNames(int last, int limit)
    {
        if (names.OrRunEndingAt(last) is not { } name)
            return null;
        var first = name.First;
        while (first - 2 >= limit)
        {
            var before = first - 1;
            while (before > limit && _block[before] is "and" or "," or "&")
                before--;
            if (before == first - 1 || names.OrRunEndingAt(Bracket.WordBefore(_block, before + 1)) is not { } previous || previous.First < limit)
                break;
            first = previous.First;
        }

        return first < name.First ? new Meaning(first, last, MeaningKind.Group) : null;
    }

    private Meaning? OfPlain(int last, int limit)
    {
        if (!_block.IsWord(last) && !_block.Is(last, ')') && !_block.Is(last, '%'))
            return null;
        if (DatePhrase.FirstOf(_block, last, limit) is var date and >= 0)
            return new Meaning(date, last, MeaningKind.Thing);
        var first = NounPhrase.FirstOf(_block, last, limit);
        while (first - 2 >= limit && _block.Is(first - 1, "of") && _block.IsWord(first - 2))
            first = NounPhrase.FirstOf(_block, first - 2, limit);
        return new Meaning(first, last, MeaningKind.Thing);
    }

    // "together with Example LLC"; what belongs to a company ("with its subsidiaries") doesn't change whom its name stands for.
    private (int First, int Last)? AddedName(TermSpan term) =>
        term.Added is { } added && _block[added.First] == "with" && added.Last > added.First && NameWords.LooksLikeName(_block[added.First + 1])
            ? (added.First + 1, added.Last) : null;

    // A plan is no organization, though its name has capitals: only a form, an institution's word or a short form of the name makes one.
    private Meaning Named(NameSpan name, TermSpan term)
    {
        var isKnown = name.HasForm || names.EndingAt(name.Last) is not null || PartyNouns.Contains(_block[term.First]);
        var isOwnNoun = _block.Is(name.Last, _block[term.Last]) && name.Last - name.First > term.Last - term.First;
        var isParty = isKnown || (!isOwnNoun && StartsWith(name.First, term));
        return new Meaning(name.First, name.Last, isParty ? MeaningKind.Organization : MeaningKind.Thing);
    }

    private bool HoldsWords(NameSpan name, TermSpan term)
    {
        for (var at = name.First; at + term.Last - term.First <= name.Last; at++)
        {
            if (StartsWith(at, term))
                return true;
        }

        return false;
    }

    private bool StartsWith(int at, TermSpan term)
    {
        for (var i = term.First; i <= term.Last; i++, at++)
        {
            if (!_block.Is(at, _block[i]))
                return false;
        }

        return true;
    }
}
