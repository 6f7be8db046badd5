using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>Finds who is said to be an adviser: "Alder LLP was counsel for the lenders", "Birch Partners is financial advisor to Elm".</summary>
internal static class StatedCounsel
{
    // "was sole structuring and financial advisor to".
    private const int Longest = 6;
    private static readonly WordList Heads = WordClasses.Words("counsel adviser advisers advisor advisors banker bankers");

    /// <summary>Whether the sentence has a word for advisers, without which it states none.</summary>
    public static bool MayStandIn(Sentence sentence) => sentence.IndexOf(static unit => !unit.IsQuoted && IsHead(unit)) >= 0;

    /// <summary>The engagements that the sentence states.</summary>
    public static IEnumerable<AdviserEngagement> In(Sentence sentence)
    {
        var units = sentence.Units;
        var start = 0;
        for (var i = 1; i + 1 < units.Count; i++)
        {
            if (units[i].Kind == UnitKind.Stop)
                start = i + 1;
            if (!units[i].Is(WordClasses.Be) || units[i].IsQuoted || i == start)
                continue;
            var head = i + 1;
            while (head < units.Count - 1 && head <= i + Longest && !IsHead(units[head])
                && (units[head].Kind == UnitKind.Word || units[head].IsPossessive) && !units[head].Is(WordClasses.Prepositions))
                head++;
            var owner = head - 1;
            while (owner > i && !units[owner].IsPossessive && !units[owner].Is(WordClasses.Possessives))
                owner--;
            if (IsHead(units[head]) && (owner > i || units[Math.Min(head + 1, units.Count - 1)].Word is "to" or "for")
                && RoleIn(sentence.Range(owner + 1, head + 1)) is { } role)
            {
                var words = new Slot(sentence, "", owner + 1, head + 1);
                var client = owner > i ? units[owner].Passage : Client(sentence, head + 2);
                foreach (var (party, place) in AdviserNames.In(new Slot(sentence, "", start, i)))
                    yield return Advisers.Engagement(party, role, client, words, place);
            }

            // "legal counsel was provided by Alder LLP and Birch LLP"
            if (IsHead(units[i - 1]) && i + 3 < units.Count && units[i + 1].Is("provided") && units[i + 2].Is("by")
                && RoleIn(sentence.Range(Math.Max(start, i - 2), i)) is { } provided)
            {
                foreach (var (party, place) in AdviserNames.In(new Slot(sentence, "", i + 3, EndOfClause(units, i))))
                    yield return Advisers.Engagement(party, provided, null, new Slot(sentence, "", i - 1, i), place);
            }

            // "Elm's legal counsel are Alder LLP and Birch LLP"
            if (IsHead(units[i - 1]) && Owner(units, start, i) is { } owned && RoleIn(sentence.Range(owned + 1, i)) is { } told)
            {
                foreach (var (party, place) in AdviserNames.In(new Slot(sentence, "", i + 1, EndOfClause(units, i))))
                    yield return Advisers.Engagement(party, told, units[owned].Passage, new Slot(sentence, "", owned + 1, i), place);
            }
        }
    }

    /// <summary>The role; a general counsel is an officer of the company.</summary>
    private static AdviserRole? RoleIn(Passage words) =>
        words.Words.StartsWith("general ", StringComparison.OrdinalIgnoreCase) ? null : AdviserRoles.In(words);

    // "legal counsel" may be somebody's title.
    private static bool IsHead(Unit unit) => unit.Is(Heads) || (unit.Mention is TitleMention && unit.Passage.Words is var words
        && Heads.Contains(words.Substring(words.LastIndexOf(' ') + 1).ToLowerInvariant()));

    private static int? Owner(IReadOnlyList<Unit> units, int start, int end)
    {
        for (var i = end - 1; i >= start && i >= end - Longest; i--)
        {
            if (units[i].IsPossessive || units[i].Is(WordClasses.Possessives))
                return i;
        }

        return null;
    }

    private static int EndOfClause(IReadOnlyList<Unit> units, int index)
    {
        while (index < units.Count && units[index].Kind != UnitKind.Stop)
            index++;
        return index;
    }

    /// <summary>Who is advised, up to the next preposition or mark.</summary>
    private static Passage? Client(Sentence sentence, int start)
    {
        var end = start;
        while (end < sentence.Units.Count && sentence.Units[end].Kind is UnitKind.Word or UnitKind.Mention or UnitKind.Bracket
            && !sentence.Units[end].Is(WordClasses.Prepositions))
            end++;
        return end > start ? sentence.Range(start, end) : null;
    }
}
