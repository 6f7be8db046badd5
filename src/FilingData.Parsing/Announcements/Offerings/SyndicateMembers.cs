using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Offerings;

/// <summary>Finds underwriters behind what leads to them: "a syndicate led by X and Y", "sold through X as sole underwriter".</summary>
internal static class SyndicateMembers
{
    // "an equity distribution agreement dated March 4, 2020 with".
    private const int LongestAgreement = 4;

    /// <summary>"sold <em>through X as sole underwriter</em>".</summary>
    public static IEnumerable<Party> Through(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i + 3 < units.Count; i++)
        {
            if (units[i].Is("through") && !units[i].IsQuoted && units[i + 1].Mention is PartyMention named && units[i + 2].Is("as")
                && units.Skip(i + 3).Take(3).Any(static unit => unit.Is(Underwriters.Roles)))
                yield return named.Party with { Source = named.Passage.Source };
        }
    }

    /// <summary>"an equity distribution agreement <em>with X and Y, as agents</em>".</summary>
    public static IEnumerable<Party> With(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 1; i + 2 < units.Count; i++)
        {
            if (!units[i].Is("with") || units[i].IsQuoted || !sentence.HasBefore(i, LongestAgreement, static unit =>
                unit.Word is "agreement" or "agreements"))
                continue;
            var end = RowEnd(sentence, i + 1);
            var role = end < units.Count && units[end].Kind == UnitKind.Comma ? end + 1 : end;
            if (end > i + 1 && role + 1 < units.Count && units[role].Is("as") && units.Skip(role + 1).Take(3).Any(static unit =>
                unit.Is(Underwriters.Roles)))
                return PartyRow(sentence, i + 1);
        }

        return [];
    }

    /// <summary>"an agreement with a syndicate of underwriters led by X and Y".</summary>
    public static IEnumerable<Party> Led(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 1; i + 2 < units.Count; i++)
        {
            if (units[i].Word is "led" or "co-led" && units[i + 1].Word is "by" && !units[i].IsQuoted
                && sentence.HasBefore(i, 3, static unit => unit.Is(Underwriters.Roles)))
                return PartyRow(sentence, i + 2);
        }

        return [];
    }

    private static IEnumerable<Party> PartyRow(Sentence sentence, int start) =>
        ProperNames.In(new Slot(sentence, "by", start, RowEnd(sentence, start))).Select(static name => name.Party);

    private static int RowEnd(Sentence sentence, int start)
    {
        var end = start;
        while (end < sentence.Units.Count && (Underwriters.IsPart(sentence.Units[end]) || sentence.Units[end].Is("and")
            || (sentence.Units[end].Kind == UnitKind.Comma && end + 1 < sentence.Units.Count && Underwriters.IsPart(sentence.Units[end + 1]))))
            end++;
        return end;
    }
}
