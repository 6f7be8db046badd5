using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Structure.Head;

namespace FilingData.Parsing.Announcements.Contracts;

/// <summary>Reads those who are named in a row: "with Alder, Birch and Elm".</summary>
internal static class PartyRow
{
    private const int Longest = 32;

    // "Alder Street Bank": of so many words a name that nothing else makes known may be.
    private const int LongestName = 4;

    /// <summary>The parties of the row that begins at this unit; a name that nothing else makes known as a company's, where it names none.</summary>
    public static IEnumerable<Party> From(News news, Sentence sentence, int start)
    {
        var end = start;
        while (end < sentence.Units.Count && end - start < Longest && sentence.Units[end].Kind != UnitKind.Stop)
            end++;
        var named = Referents.PartiesOf(news, sentence, Actors.In(sentence.Units, start, end)).ToList();
        return named.Count > 0 ? named.Concat(Between(sentence, start, end)).Concat(Last(sentence, start, end))
            .Concat(Further(news, sentence, start, end))
            : Unknown(sentence, start, end);
    }

    /// <summary>"with Alder Inc., <em>Birch</em>, <em>Elm</em> and Oak Bank": names that the row alone makes known as companies'.</summary>
    private static IEnumerable<Party> Between(Sentence sentence, int start, int end)
    {
        var units = sentence.Units;
        var first = start;
        while (first < end && units[first].Mention is not PartyMention)
            first++;
        var last = end - 1;
        while (last > first && units[last].Mention is not PartyMention)
            last--;
        var found = new List<Party>();
        for (int i = first + 1, from = i; i <= last; i++)
        {
            if (units[i].Mention is PartyMention)
            {
                from = i + 1;
                continue;
            }

            if (units[i].Kind != UnitKind.Comma && !units[i].Is(WordClasses.Conjunctions))
                continue;
            if (i > from && from > first + 1)
            {
                var words = sentence.Range(from, i);
                // "Alder Bank, Portland, Maine": no row, but where the one before is.
                if (Regions.IsRegion(words.Words))
                    return [];
                if (!IsName(units, from, i))
                    break;
                found.Add(words.AsParty());
            }

            from = i + 1;
        }

        return found;
    }

    /// <summary>"with Alder Inc. <em>and Elm Public Power</em> for": the last of the row, which the row alone makes known.</summary>
    private static IEnumerable<Party> Last(Sentence sentence, int start, int end)
    {
        var units = sentence.Units;
        var at = start;
        while (at < end && units[at].Mention is not PartyMention)
            at++;
        at++;
        while (at < end && units[at].Kind == UnitKind.Bracket)
            at++;
        if (at + 2 >= end || !units[at].Is("and"))
            yield break;
        var first = at + 1;
        var last = first;
        while (last < end && units[last].Kind == UnitKind.Word && char.IsUpper(units[last].Passage[0]) && !units[last].IsPossessive)
            last++;
        // Two words or more, which a preposition or a mark ends: no clause of its own.
        if (last - first < 2 || !IsName(units, first, last)
            || !(last == end || units[last].Is(WordClasses.Prepositions) || units[last].Kind is UnitKind.Comma or UnitKind.Bracket))
            yield break;
        var words = sentence.Range(first, last);
        yield return words.AsParty();
    }

    private static bool IsName(IReadOnlyList<Unit> units, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (units[i].Kind != UnitKind.Word || units[i].IsPossessive || !char.IsUpper(units[i].Passage[0]))
                return false;
        }

        return end - start <= LongestName;
    }

    /// <summary>"with Alder and with Birch": those behind a further "and with".</summary>
    private static IEnumerable<Party> Further(News news, Sentence sentence, int start, int end)
    {
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (sentence.Units[i].Is("with") && sentence.Units[i - 1].Is("and"))
                return Referents.PartiesOf(news, sentence, Actors.In(sentence.Units, i + 1, end));
        }

        return [];
    }

    /// <summary>"the City of Portland": the body with its place.</summary>
    private static IEnumerable<Party> Municipality(Sentence sentence, int start, int end)
    {
        var last = start + 2;
        while (last < end && IsName(sentence.Units, last, last + 1))
            last++;
        if (last == start + 2)
            yield break;
        var words = sentence.Range(start, last);
        yield return words.AsParty();
    }

    /// <summary>A name that nothing else in the text makes known as a company's: "a contract with BD".</summary>
    public static IEnumerable<Party> Unknown(Sentence sentence, int start, int end)
    {
        // "by the U.S. Navy": behind an article two words at least.
        var isDetermined = start < end && sentence.Units[start].Is(WordClasses.Determiners);
        if (isDetermined)
            start++;
        if (start + 2 < end && sentence.Units[start].Is(ContractWords.Municipalities) && sentence.Units[start + 1].Is("of"))
            return Municipality(sentence, start, end);
        var last = start;
        while (last < end && sentence.Units[last].Kind != UnitKind.Comma && !sentence.Units[last].Is(WordClasses.Prepositions)
            && !sentence.Units[last].Is(WordClasses.Relatives)
            && !WordClasses.IsAuxiliary(sentence.Units[last]) && !sentence.Units[last].Is(WordClasses.Subordinators))
            last++;
        return last - start < (isDetermined ? 2 : 1) ? [] : ProperNames.In(new Slot(sentence, "with", start, last)).Select(name => name.Party);
    }
}
