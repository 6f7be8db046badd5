using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>Finds who is said to be an adviser: "Alder LLP was counsel for the lenders", "Birch Partners is financial advisor to Elm".</summary>
internal static class StatedCounsel
{
    // "was sole structuring and financial advisor to".
    private const int Longest = 6;
    private static readonly WordList Heads = WordClasses.Words("counsel adviser advisers advisor advisors banker bankers");

    /// <summary>The engagements that the sentence states.</summary>
    public static IEnumerable<AdviserEngagement> In(Sentence sentence)
    {
        var units = sentence.Units;
        var start = 0;
        for (var i = 1; i + 2 < units.Count; i++)
        {
            if (units[i].Kind == UnitKind.Stop)
                start = i + 1;
            if (!units[i].Is(WordClasses.Be) || units[i].IsQuoted || i == start)
                continue;
            var head = i + 1;
            while (head < units.Count - 1 && head <= i + Longest && units[head].Kind == UnitKind.Word && !units[head].Is(Heads)
                && !units[head].Is(WordClasses.Prepositions))
                head++;
            if (!units[head].Is(Heads) || units[head + 1 < units.Count ? head + 1 : head].Word is not ("to" or "for")
                || AdviserRoles.In(sentence.Range(i + 1, head + 1)) is not { } role)
                continue;
            var words = new Slot(sentence, "", i + 1, head + 1);
            foreach (var (party, place) in AdviserNames.In(new Slot(sentence, "", start, i)))
                yield return Advisers.Engagement(party, role, Client(sentence, head + 2), words, place);
        }
    }

    /// <summary>Who is advised, up to the next preposition or mark.</summary>
    private static Reading.Passage? Client(Sentence sentence, int start)
    {
        var end = start;
        while (end < sentence.Units.Count && sentence.Units[end].Kind is UnitKind.Word or UnitKind.Mention or UnitKind.Bracket
            && !sentence.Units[end].Is(WordClasses.Prepositions))
            end++;
        return end > start ? sentence.Range(start, end) : null;
    }
}
