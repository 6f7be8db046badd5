using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Decisions;

/// <content>Products named by what is applied for.</content>
internal static partial class DecidedProducts
{
    /// <summary>"the new drug application (NDA) for Example": what it is for; null where the sentence names no application.</summary>
    public static Passage? OfApplication(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i + 2 < units.Count; i++)
        {
            var next = i + 1;
            if (!units[i].Is(Applications) || units[i].IsQuoted)
                continue;
            if (units[next].Kind == UnitKind.Bracket)
                next++;
            // "CE Mark approval for"
            if (units[i].Is("mark") && units[next].Is(Grants))
                next++;
            // "an application (NDA) seeking approval for"
            if (next + 2 < units.Count && units[next].Is("seeking") && units[next + 1].Word is "approval" or "clearance" or "authorization")
                next += 2;
            if (!units[next].Is("for") && !(units[next].Is("of") && units[next - 1].Is(Grants)))
                continue;
            int start = next + 1, end = next + 1;
            while (end < units.Count && units[end].Kind is not (UnitKind.Comma or UnitKind.Stop)
                && (!units[end].Is(WordClasses.Prepositions) || IsOfVersion(units, end)) && !units[end].Is(WordClasses.Conjunctions)
                && !WordClasses.IsAuxiliary(units[end]))
                end++;
            while (start < end && units[start].Is(WordClasses.Determiners))
                start++;
            if (start < end && !units[end - 1].Is(Uses))
                return sentence.Range(start, end);
        }

        return null;
    }

    /// <summary>"a generic version <em>of</em> Example": which one stands behind.</summary>
    private static bool IsOfVersion(IReadOnlyList<Unit> units, int index) =>
        units[index].Is("of") && units[index - 1].Word is "version" or "versions" or "equivalent" or "formulation" or "formulations";
}
