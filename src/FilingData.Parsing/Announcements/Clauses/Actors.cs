using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Finds who acts in a noun phrase: its head and those linked with it, but neither owners nor who stands in a description.</summary>
internal static class Actors
{
    // "an agreement with Alder covering": these go on with the clause, where "Alder operating units" are another thing.
    private static readonly WordList Participles = WordClasses.Words(
        "covering providing allowing giving granting calling seeking alleging claiming stating extending relating permitting requiring valued worth");

    /// <summary>
    /// The actors among the units from <paramref name="start"/> to before <paramref name="end"/>, in order; pronouns are actors, too.
    /// </summary>
    public static IReadOnlyList<Unit> In(IReadOnlyList<Unit> units, int start, int end)
    {
        var found = new List<Unit>();
        var governed = false;
        for (var i = start; i < end; i++)
        {
            var unit = units[i];
            if (unit.Is(WordClasses.Prepositions) || IsOtherwise(unit))
                governed = true;
            else if (unit.Kind == UnitKind.Comma || unit.Is(WordClasses.Conjunctions))
                governed = governed && found.Count == 0;
            else if (!governed && IsHead(units, i, end) && (found.Count == 0 || IsLinked(units, start, i, found[found.Count - 1])))
                found.Add(unit);
        }

        return found;
    }

    /// <summary>Whether it heads its phrase: in "Example board" and "Example shares", Example only says whose.</summary>
    private static bool IsHead(IReadOnlyList<Unit> units, int index, int end)
    {
        var unit = units[index];
        if (unit.Is(WordClasses.Pronouns) || (unit.Mention is PersonMention && !unit.IsPossessive))
            return true;
        if (!unit.IsActor)
            return false;
        if (index + 1 >= end)
            return true;
        var next = units[index + 1];
        return next.Kind is UnitKind.Comma or UnitKind.Stop or UnitKind.Bracket || next.Is(WordClasses.Conjunctions)
            || next.Is(WordClasses.Prepositions)
            || next.Is(WordClasses.Relatives) || next.Is(WordClasses.Subordinators) || WordClasses.IsAuxiliary(next) || WordClasses.IsAdverb(next)
            || IsOtherwise(next) || next.Is(Participles) || next.Word is "said" or "says" or "sold" or "bought" or "took" or "paid"
            || next.Word.EndsWith("ed", StringComparison.Ordinal);
    }

    /// <summary>"Alder LLC <em>d/b/a</em> Birch": the name behind is one more for the same.</summary>
    private static bool IsOtherwise(Unit unit) => unit.Word is "d/b/a" or "dba";

    /// <summary>Whether what stands here goes on a list: behind a comma or "and", a title aside, and of the sort of the one before.</summary>
    private static bool IsLinked(IReadOnlyList<Unit> units, int start, int index, Unit last)
    {
        if (units[index].Mention?.GetType() != last.Mention?.GetType())
            return false;
        var before = index - 1;
        // "Alder Partners, a Birch company": an indefinite article describes.
        while (before > start && (units[before].Mention is TitleMention || units[before].Word.EndsWith("-based", StringComparison.Ordinal)
            || (units[before].Is(ClauseMarks.Offices) && units[index].Mention is PersonMention)
            || (units[before].Is(WordClasses.Determiners) && units[before].Word is not ("a" or "an"))))
            before--;
        return units[before].Kind is UnitKind.Comma or UnitKind.Bracket || units[before].Is(WordClasses.Conjunctions);
    }
}
