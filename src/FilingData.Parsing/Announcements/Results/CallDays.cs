using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>Finds the day on which results are told or a call on them is held.</summary>
internal static class CallDays
{
    private const int CoverReach = 10;

    // What a call is held over.
    private static readonly WordList Means = WordClasses.Words("over the internet via by live webcast telephone and");

    /// <summary>
    /// The first day behind the verb that is not the last one of a period: "results for the quarter ended March 31, 2020 on May 3, 2020".
    /// </summary>
    public static Stated<DateOnly>? Of(News news, Frame frame)
    {
        foreach (var slot in frame.Slots)
        {
            for (var i = slot.Start; i < slot.End; i++)
            {
                // Those of a passive stand behind its subject, whose own day is a period's.
                if (ReferenceEquals(slot, frame.Subject) || slot.Start < frame.Index
                    || (i > 0 && slot.Sentence.Units[i - 1].Word is "ended" or "ending" or "end"))
                    continue;
                if (slot.Sentence.Units[i].Mention is DateMention date)
                    return new Stated<DateOnly>(date.Value) { Source = date.Passage.Source };
                if (slot.Sentence.Units[i].Mention is LooseDateMention && Timings.At(news, slot.Sentence.Units[i]) is { Date: { } near } loose)
                    return new Stated<DateOnly>(near) { Source = loose.Source };
            }
        }

        // "On Thursday, May 3, 2021, Alder will host a call": the day stands before who does it.
        return frame.Slots.Where(slot => slot.Start < frame.Index && slot.Preposition == "on").SelectMany(static slot => slot.All<DateMention>())
            .Select(static date => new Stated<DateOnly>(date.Value) { Source = date.Passage.Source }).FirstOrDefault();
    }

    /// <summary>The day that a mention names in full, or the one of its month and day that lies nearest to the release.</summary>
    public static DateOnly? DayOf(News news, Mention day) => day is DateMention full ? full.Value
        : day is LooseDateMention { Month: { } month, Day: { } of, Year: null } ? Timings.Nearest(news, month, of) : null;

    /// <summary>"call on May 3, 2005", "call is scheduled for Tuesday, May 3, 2005".</summary>
    public static Mention? Behind(IReadOnlyList<Unit> units, int call)
    {
        var at = call + 1;
        if (at + 2 < units.Count && WordClasses.IsAuxiliary(units[at]) && units[at + 1].Is("scheduled"))
            at += 2;
        // "conference call covering third-quarter results on"
        if (at < units.Count && units[at].Word is "covering" or "discussing" or "reviewing" or "about")
        {
            for (var i = at + 1; i + 1 < units.Count && i < at + CoverReach && units[i].Kind is UnitKind.Word or UnitKind.Mention; i++)
            {
                if (units[i].Is("on") && units[i + 1].Mention is DateMention or LooseDateMention { Day: not null })
                    return units[i + 1].Mention;
            }
        }

        // "call over the Internet on May 3, 2005"
        while (at < units.Count && units[at].Is(Means))
            at++;
        return at + 1 < units.Count && units[at].Word is "on" or "for"
            && units[at + 1].Mention is DateMention or LooseDateMention { Day: not null } ? units[at + 1].Mention : null;
    }
}
