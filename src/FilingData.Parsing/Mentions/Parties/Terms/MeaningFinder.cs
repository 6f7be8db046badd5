using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>Finds what a term stands for: the shortest noun phrase before its bracket that can carry it.</summary>
internal sealed class MeaningFinder(DocumentWords document, BlockNames names)
{
    private const int LongestMeaning = 80;

    private readonly TokenizedBlock _block = names.Block;
    private readonly NameMeaning _ofName = new(names);
    private readonly PhraseMeaning _ofPhrase = new(names.Block);
    private readonly SeriesMeaning _ofSeries = new(names);
    private readonly UsedTerm _ofUsed = new(document, names);

    /// <summary>What the term means; null where the words before its bracket don't say.</summary>
    public Meaning? Find(TermSpan term, Bracket bracket)
    {
        if (!term.IsQuoted && term.Added is { } inside)
            return new Meaning(inside.First, inside.Last, MeaningKind.Thing);
        // "(each whole warrant, a “Warrant”)"
        if (term.Added is { } one && _block.Is(one.First - 1, "each"))
            return new Meaning(one.First, one.Last, MeaningKind.Thing);
        var last = Bracket.WordBefore(_block, bracket.Open);
        if (last < 0)
            return null;
        var limit = Math.Max(_block.SentenceStart(last), last - LongestMeaning);
        if (PeriodTerm.Is(_block, term))
            return PeriodTerm.FirstOf(_block, last, limit) is var period and >= 0 ? new Meaning(period, last, MeaningKind.Thing) : null;
        if (OfAcronym(term, last, limit) is { } expanded)
            return expanded;
        if (!term.IsQuoted)
            return _ofName.OfUnquoted(term, last) ?? _ofUsed.Find(term, last, limit);
        var isCollective = term.IsCollective || HeadPhrase.IsCompanies(_block[term.Last]);
        var meaning = isCollective && term.Added is null ? OfSeveral(term, last, limit) : OfOne(term, last, limit);
        return meaning is { } found && AddedName(term) is { } added
            ? found with { And = added, Kind = found.Kind == MeaningKind.Thing ? MeaningKind.Thing : MeaningKind.Group } : meaning;
    }

    /// <summary>The name directly before the bracket, whatever the term is; null where none stands there.</summary>
    public Meaning? Beside(TermSpan term, Bracket bracket) => _ofName.Beside(term, Bracket.WordBefore(_block, bracket.Open));

    private Meaning? OfOne(TermSpan term, int last, int limit) =>
        AddressedMeaning.Find(_block, term, last, limit) ?? OfAmount(term, last, limit) ?? OfTime(term, last, limit)
        ?? _ofName.Find(term, last, limit) ?? _ofName.OfPartyNoun(term, last, limit)
        ?? _ofName.InRole(term, last, limit) ?? _ofPhrase.OfHead(term, last, limit)
        ?? _ofName.Beside(term, last) ?? _ofName.Apposed(term, last, limit) ?? _ofPhrase.Plain(last, limit);

    private Meaning? OfAmount(TermSpan term, int last, int limit) =>
        AmountPhrase.IsNamed(_block[term.Last]) && AmountPhrase.FirstOf(_block, last, limit) is var first and >= 0
        ? new Meaning(first, last, MeaningKind.Thing) : null;

    // "5:00 p.m., New York City time, on May 3" (the “Expiration Time”): the term's noun may stand within.
    private Meaning? OfTime(TermSpan term, int last, int limit) =>
        _block[term.Last] is "Time" or "Date" or "Deadline"
        && DatePhrase.FirstOf(_block, last, limit) is var first and >= 0 ? new Meaning(first, last, MeaningKind.Thing) : null;

    private Meaning? OfSeveral(TermSpan term, int last, int limit)
    {
        if (_ofSeries.WithOwn(last, limit) is { } owned)
            return owned;
        var head = HeadPhrase.FindPlural(_block, term, last, limit);
        if (_ofSeries.OfNames(last, limit) is { } listed && listed.First > head)
            return listed;
        // "funds managed by Example Capital LLC" (collectively, “Example”)
        if (head >= 0 && names.EndingAt(last) is { } own && own.First <= head)
            return _ofName.Beside(term, last);
        if (head >= 0)
            return _ofPhrase.From(head, last, limit);
        return _ofPhrase.OfHead(term, last, limit) ?? _ofSeries.InRole(last, limit)
            ?? (names.EndingAt(last) is null ? _ofSeries.OfThings(last, limit) : _ofName.Beside(term, last));
    }

    private Meaning? OfAcronym(TermSpan term, int last, int limit)
    {
        if (!UnquotedTerm.IsShort(_block[term.Last]))
            return term.IsQuoted || term.First < term.Last
                || AcronymExpansion.InitialsOf(_block, last, limit, _block[term.Last]) is not (var unit and >= 0)
                ? null : new Meaning(unit, last, MeaningKind.Thing);
        var first = AcronymExpansion.FirstOf(_block, last, limit, _block[term.Last]);
        // "adjusted earnings per share" (“Adjusted EPS”): the words before the acronym stand before its expansion.
        if (term.First < term.Last)
            return first > limit && FirstWithin(NounPhrase.FirstOf(_block, first, limit), first, _block[term.First]) is var whole and >= 0
                ? new Meaning(whole, last, MeaningKind.Thing) : null;
        if (first >= 0 && names.EndingAt(last) is { } name && name.First <= first + 1)
            return new Meaning(Math.Min(name.First, first), last, MeaningKind.Organization);
        if (first >= 0)
            return new Meaning(first, last, Institutions.Ends(_block[last])
                && char.IsUpper(_block[first][0]) ? MeaningKind.Organization : MeaningKind.Thing);
        return term.IsQuoted ? null : OfNameWithLetter(term, last);
    }

    private int FirstWithin(int first, int end, string word)
    {
        var at = first;
        while (at < end && !_block.Is(at, word))
            at++;
        return at < end ? at : -1;
    }

    // "Network and Edge (NEX)": letters that the words don't have, but a name that begins with the first of them, and a term that is used.
    private Meaning? OfNameWithLetter(TermSpan term, int last)
    {
        if (names.OrRunEndingAt(last) is not { HasForm: false } run || run.First == last || _block[run.First][0] != _block[term.First][0])
            return null;
        if (names.EndingAt(last) is not null)
            return new Meaning(run.First, last, MeaningKind.Organization);
        return document.IsRepeated(_block[term.First]) ? new Meaning(run.First, last, MeaningKind.Thing) : null;
    }

    // "together with Example LLC"; what belongs to a company ("with its subsidiaries") doesn't change whom its name stands for.
    private (int First, int Last)? AddedName(TermSpan term)
    {
        if (term.Added is not { } added || _block[added.First] != "with")
            return null;
        var first = added.First + 1;
        while (first < added.Last && _block.Is(first, "the"))
            first++;
        return first <= added.Last && (NameWords.LooksLikeName(_block[first]) || char.IsDigit(_block[first][0])) ? (first, added.Last) : null;
    }
}
