using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Markets;

namespace FilingData.Parsing.Announcements.Lawsuits;

/// <summary>
/// Finds the courts that a sentence names in full: "United States District Court for the District of Delaware", "Supreme Court of Texas".
/// </summary>
internal static class CourtNames
{
    private static readonly WordList Links = WordClasses.Words("of for the and");

    /// <summary>The names, in order; "the Court" alone is none, nor is what a speaker mentions.</summary>
    public static IEnumerable<NamedStretch> In(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Count; i++)
        {
            // "Texas state court"
            if (i > 1 && units[i].Is("court") && !units[i].IsQuoted && units[i - 1].Word is "state" or "federal" && IsCapital(units[i - 2]))
                yield return new NamedStretch(sentence.Range(i - 2, i + 1));
            // "federal court in Utah"
            if (i > 0 && i + 2 < units.Count && units[i].Is("court") && !units[i].IsQuoted && units[i - 1].Word is "state" or "federal"
                && units[i + 1].Is("in") && IsCapital(units[i + 2]))
                yield return new NamedStretch(sentence.Range(i - 1, i + 3));
            // "federal district court in Albany"
            if (i > 1 && i + 2 < units.Count && units[i].Is("court") && !units[i].IsQuoted && units[i - 1].Is("district")
                && units[i - 2].Word is "federal" or "u.s."
                && units[i + 1].Is("in") && IsCapital(units[i + 2]))
                yield return new NamedStretch(sentence.Range(i - 2, i + 3));
            // "an arbitral tribunal"
            if (i > 1 && units[i].Is("tribunal") && !units[i].IsQuoted && units[i - 1].Is("arbitral"))
                yield return new NamedStretch(sentence.Range(i - 1, i + 1));
            // "an international arbitration tribunal"
            if (i > 1 && units[i].Is("tribunal") && !units[i].IsQuoted && units[i - 1].Is("arbitration") && units[i - 2].Is("international"))
                yield return new NamedStretch(sentence.Range(i - 2, i + 1));
            if (!EndsInCourt(units[i]))
                continue;
            int start = i, end = i + 1;
            while (start > 0 && IsCapital(units[start - 1]))
                start--;
            while (end < units.Count && (IsCapital(units[end]) || (units[end].Is(Links) && LeadsToCapital(units, end))))
                end++;
            if (end - start > 1 || units[i].Passage.Words.IndexOf(' ') > 0)
                yield return new NamedStretch(sentence.Range(start, end));
            i = end;
        }
    }

    private static bool EndsInCourt(Unit unit) => !unit.IsQuoted && IsCapital(unit) && unit.Passage.Words is var words
        && (words is "Court" or "Tribunal" || words.EndsWith("Appeal Board", StringComparison.Ordinal)
        || words.StartsWith("Court of ", StringComparison.Ordinal) || words.Contains(" Court")
        || (words.Contains(" Trade ") && words.EndsWith("Commission", StringComparison.Ordinal)));

    private static bool IsCapital(Unit unit) =>
        unit.Kind is UnitKind.Word or UnitKind.Mention && unit.Passage.Length > 0 && char.IsUpper(unit.Passage[0])
        && !unit.Is(WordClasses.Determiners) && !unit.IsPossessive;

    private static bool LeadsToCapital(IReadOnlyList<Unit> units, int index)
    {
        while (index < units.Count && units[index].Is(Links))
            index++;
        return index < units.Count && IsCapital(units[index]);
    }
}
