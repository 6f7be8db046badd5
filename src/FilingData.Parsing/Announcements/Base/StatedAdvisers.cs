using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>
/// Finds advisers whose role stands before them: "Legal counsel to Alder is Birch LLP", "Alder's financial advisers are …", "legal advice came from
/// Birch LLP"; and those behind whose names a bracket says it: "Elm &amp; Co. (financial)".
/// </summary>
internal static class StatedAdvisers
{
    private const int LongestRole = 14;

    private static readonly WordList Advising = WordClasses.Words("adviser advisers advisor advisors advice counsel");
    private static readonly string[] Titles = ["counsel", "adviser", "advisor", "advisers", "advisors"];
    private static readonly Cue Roles = new("legal|financial advis*|advice|counsel");
    private static readonly Cue Legal = new("legal|law"), Financial = new("financial");
    private static readonly WordList Verbs = WordClasses.Words("is are was were came comes provided given");
    private static readonly WordList Between = WordClasses.Words("respectively provided given being by from");

    /// <summary>The engagements of the sentence, in order.</summary>
    public static IEnumerable<AdviserEngagement> In(Sentence sentence) => Advises(sentence.Units) ? Behind(sentence).Concat(Bracketed(sentence)) : [];

    private static bool Advises(IReadOnlyList<Unit> units)
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Is(Advising) || (units[i].Mention is TitleMention && Array.Exists(Titles, units[i].Passage.EndsWith)))
                return true;
        }

        return false;
    }

    private static IEnumerable<AdviserEngagement> Behind(Sentence sentence)
    {
        var units = sentence.Units;
        var verb = 1;
        while (verb < units.Count && verb <= LongestRole && !(units[verb].Is(Verbs) && !units[verb].IsQuoted))
            verb++;
        if (verb + 1 >= units.Count || verb > LongestRole)
            yield break;
        var words = sentence.Range(0, verb);
        if (!Roles.IsIn(new CueWords([words])) || AdviserRoles.In(words) is not { } role || HasTaker(units, verb))
            yield break;
        var start = verb + 1;
        while (start < units.Count && (units[start].Kind == UnitKind.Comma || units[start].Is(Between)))
            start++;
        var end = start;
        while (end < units.Count && units[end].Kind != UnitKind.Stop && !units[end].Is(WordClasses.Relatives))
            end++;
        if (end == start || !(units[start].Mention is PartyMention || char.IsUpper(units[start].Passage[0])))
            yield break;
        foreach (var (party, place) in AdviserNames.In(new Slot(sentence, "", start, end)))
            yield return new AdviserEngagement(party, role) { Source = place.Source };
    }

    /// <summary>"The firm that acts as legal counsel is paid by": what somebody else does with the role.</summary>
    private static bool HasTaker(IReadOnlyList<Unit> units, int verb)
    {
        for (var i = 0; i < verb; i++)
        {
            if (units[i].Word is "as" or "that" or "who" or "which" || units[i].Mention is PersonMention)
                return true;
        }

        return false;
    }

    private static IEnumerable<AdviserEngagement> Bracketed(Sentence sentence)
    {
        var units = sentence.Units;
        var start = 0;
        for (var i = 1; i < units.Count; i++)
        {
            if (units[i].Kind != UnitKind.Bracket || RoleOf(units[i].Passage) is not { } role)
                continue;
            // The names that follow the last bracket, or the verb.
            while (start < i && !(units[start].Mention is PartyMention && IsNamed(units, start, i)))
                start++;
            if (start == i)
                start = i - 1;
            foreach (var (party, place) in AdviserNames.In(new Slot(sentence, "", start, i)))
                yield return new AdviserEngagement(party, role) { Source = place.Source };
            start = i + 1;
        }
    }

    /// <summary>Whether nothing but names stands from here to the bracket.</summary>
    private static bool IsNamed(IReadOnlyList<Unit> units, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!(units[i].Mention is PartyMention || units[i].Kind == UnitKind.Comma || units[i].Is("and") || char.IsUpper(units[i].Passage[0])))
                return false;
        }

        return true;
    }

    private static AdviserRole? RoleOf(Passage bracket)
    {
        var words = new CueWords([bracket]);
        return bracket.Length > 30 ? null : Financial.IsIn(words) ? AdviserRole.Financial : Legal.IsIn(words) ? AdviserRole.Legal : null;
    }
}
