using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Contracts;

/// <summary>Names those whom nothing but their place in a contract makes known: "a contract with BD", "with the City of Portland".</summary>
internal static class UnknownParties
{
    /// <summary>"the City of Portland": the body with its place.</summary>
    private static IEnumerable<Party> Municipality(Sentence sentence, int start, int end)
    {
        var last = EndOfName(sentence, start + 2, end);
        if (last == start + 2)
            yield break;
        var words = sentence.Range(start, last);
        yield return words.AsParty();
    }

    /// <summary>"the International Brotherhood of Weavers": a body by two words and what it is of; null where it is none.</summary>
    private static Party? Body(Sentence sentence, int start, int end)
    {
        var of = EndOfName(sentence, start, end);
        var last = EndOfName(sentence, of + 1, end);
        if (of - start < 2 || of >= end || last == of + 1 || !sentence.Units[of].Is("of") || sentence.Zone is Zone.Headline or Zone.Subheadline)
            return null;
        var words = sentence.Range(start, last);
        return words.AsParty();
    }

    /// <summary>Behind the words of a name that begin here, one by one; the same place where none stands here.</summary>
    private static int EndOfName(Sentence sentence, int at, int end)
    {
        while (at < end && PartyRow.IsName(sentence.Units, at, at + 1))
            at++;
        return at;
    }

    /// <summary>A name that nothing else in the text makes known as a company's: "a contract with BD".</summary>
    public static IEnumerable<Party> In(Sentence sentence, int start, int end)
    {
        // "by the U.S. Navy": behind an article two words at least.
        var isDetermined = start < end && sentence.Units[start].Is(WordClasses.Determiners);
        if (isDetermined)
            start++;
        if (start + 2 < end && sentence.Units[start].Is(ContractWords.Municipalities) && sentence.Units[start + 1].Is("of"))
            return Municipality(sentence, start, end);
        var last = start;
        if (isDetermined && Body(sentence, start, end) is { } body)
            return [body];
        while (last < end && sentence.Units[last].Kind != UnitKind.Comma && !sentence.Units[last].Is(WordClasses.Prepositions)
            && !sentence.Units[last].Is(WordClasses.Relatives)
            && !WordClasses.IsAuxiliary(sentence.Units[last]) && !sentence.Units[last].Is(WordClasses.Subordinators))
            last++;
        // "NASA's Elm Flight Center": whose it is belongs to the name.
        if (last - start > 2 && sentence.Units[start].IsPossessive && char.IsUpper(sentence.Units[start].Passage[0])
            && sentence.Zone is not (Zone.Headline or Zone.Subheadline) && PartyRow.IsName(sentence.Units, start + 1, last))
        {
            var owned = sentence.Range(start, last);
            return [owned.AsParty()];
        }

        return last - start < (isDetermined ? 2 : 1) ? [] : ProperNames.In(new Slot(sentence, "with", start, last)).Select(name => name.Party);
    }
}
