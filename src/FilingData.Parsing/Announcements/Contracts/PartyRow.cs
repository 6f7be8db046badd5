using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Contracts;

/// <summary>Reads those who are named in a row: "with Alder, Birch and Elm".</summary>
internal static class PartyRow
{
    private const int Longest = 32;

    /// <summary>The parties of the row that begins at this unit; a name that nothing else makes known as a company's, where it names none.</summary>
    public static IEnumerable<Party> From(News news, Sentence sentence, int start)
    {
        var end = start;
        while (end < sentence.Units.Count && end - start < Longest && sentence.Units[end].Kind != UnitKind.Stop)
            end++;
        var named = Referents.PartiesOf(news, sentence, Actors.In(sentence.Units, start, end)).ToList();
        return named.Count > 0 ? named.Concat(Further(news, sentence, start, end)) : Unknown(sentence, start, end);
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

    /// <summary>A name that nothing else in the text makes known as a company's: "a contract with BD".</summary>
    private static IEnumerable<Party> Unknown(Sentence sentence, int start, int end)
    {
        // "by the U.S. Navy": behind an article two words at least.
        var isDetermined = start < end && sentence.Units[start].Is(WordClasses.Determiners);
        if (isDetermined)
            start++;
        var last = start;
        while (last < end && sentence.Units[last].Kind != UnitKind.Comma && !sentence.Units[last].Is(WordClasses.Prepositions)
            && !sentence.Units[last].Is(WordClasses.Relatives)
            && !WordClasses.IsAuxiliary(sentence.Units[last]) && !sentence.Units[last].Is(WordClasses.Subordinators))
            last++;
        return last - start < (isDetermined ? 2 : 1) ? [] : ProperNames.In(new Slot(sentence, "with", start, last)).Select(name => name.Party);
    }
}
