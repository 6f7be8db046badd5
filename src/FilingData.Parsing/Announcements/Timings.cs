using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements;

/// <summary>Finds when something happens in the slots of its clause.</summary>
internal static class Timings
{
    private static readonly string[] Prepositions = ["effective", "on", "as of", "in", "at", "by", "during", "before", "upon", "following", "after", "until", "through", "within"];

    // What times are counted by, apart from dates and periods.
    private static readonly HashSet<string> Times = WordClasses.Words(
        "quarter quarters half year year-end month months week weeks meeting end beginning spring summer fall autumn winter days mid-year close closing completion expiration term");

    /// <summary>The first time that the clause's slots name; null where they name none.</summary>
    public static Timing? In(Frame frame) => frame.Slots.Where(slot => Prepositions.Contains(slot.Preposition)).Select(slot => At(frame, slot)).FirstOrDefault(found => found is not null);

    /// <summary>The time that this slot of a clause names; null where it names none.</summary>
    public static Timing? At(Frame frame, Slot slot)
    {
        if (slot.First<DateMention>() is { } date && date.Passage.End >= slot.Passage.End - 1)
            return Timing.On(date.Value) with { Source = date.Passage.Source };
        var isTime = slot.First<PeriodMention>() is not null || slot.First<LooseDateMention>() is not null || slot.First<DateMention>() is not null
            || slot.Units.Any(unit => unit.Is(Times)) || (slot.Start + 1 == slot.End && slot.First<NumberMention>() is { Value: >= 1990 and < 2100 });
        if (!isTime)
            return null;
        var parts = frame.Parts(slot);
        var units = slot.Units.SkipWhile(unit => unit.Is(WordClasses.Determiners)).ToList();
        if (units.Count == 0)
            return null;
        var words = units[0].Passage.To(parts[parts.Count - 1].Passage);
        return new Timing(words.Stated().Value) { Source = words.Source };
    }
}
