using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Markets;

namespace FilingData.Parsing.Announcements.Lawsuits;

/// <summary>Finds what is claimed where only a verb tells it: "alleging that Alder <em>infringes two of its patents</em>".</summary>
internal static class Wrongs
{
    // "misappropriated trade secrets belonging to Alder and its affiliates".
    private const int LongestClaim = 16;

    private static readonly WordList Verbs = WordClasses.Words(
        """
        infringe infringes infringed infringing breached breaches breaching violated violates violating misappropriated misappropriating defrauded
        misled
        """);

    /// <summary>The verb and what it is done to; null where the sentence tells no wrong, or denies it.</summary>
    public static NamedStretch? In(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 1; i + 1 < units.Count; i++)
        {
            if (!units[i].Is(Verbs) || units[i].IsQuoted || units[i - 1].Is(WordClasses.Not) || !IsObject(units[i + 1])
                // "to sell infringing products": what sort of products.
                || (units[i].Word.EndsWith("ing", StringComparison.Ordinal) && !units[i + 1].Is(WordClasses.Determiners)
                && units[i + 1].Mention is null && !units[i + 1].IsPossessive))
                continue;
            var end = i + 1;
            while (end < units.Count && end - i < LongestClaim && !EndsClaim(units, end))
                end++;
            return end == units.Count || EndsClaim(units, end) ? new NamedStretch(sentence.Range(i, end)) : null;
        }

        return null;
    }

    private static bool IsObject(Unit unit) => unit.Kind is UnitKind.Word or UnitKind.Mention && !unit.Is(WordClasses.Prepositions)
        && !unit.Is(WordClasses.Conjunctions);

    private static bool EndsClaim(IReadOnlyList<Unit> units, int index) => units[index].Kind is UnitKind.Comma or UnitKind.Stop
        || units[index].Is(WordClasses.Subordinators) || units[index].Is(WordClasses.Relatives) || units[index].Is(WordClasses.FiniteVerbs)
        || WordClasses.IsAuxiliary(units[index])
        || (units[index].Is(WordClasses.Conjunctions) && index + 1 < units.Count
        && units[index + 1].Word is var next && (next.EndsWith("ing", StringComparison.Ordinal)
        || next is "awarded" or "ordered" or "that" or "is" or "has"));
}
