using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Leadership;

/// <summary>Finds why somebody leaves: "for personal reasons", "due to ill health", "to pursue other interests".</summary>
internal static class DepartureReason
{
    // What somebody gives as the reason: "to pursue other interests".
    private static readonly WordList Pursuits = WordClasses.Words("pursue spend focus devote explore accept concentrate");

    /// <summary>The reason; null where the clause gives none.</summary>
    public static Stated<string>? Of(Frame frame)
    {
        var slot = frame.AtAny("due").FirstOrDefault() ?? frame.AtAny("for").FirstOrDefault(slot => slot.Has("reasons"))
            ?? frame.AtAny(Slot.Infinitive).FirstOrDefault(slot => slot.Sentence.Units[slot.Start].Is(Pursuits));
        if (slot is null)
            return null;
        var words = Frame.Words(frame.Parts(slot));
        return (slot.Preposition == Slot.Infinitive ? slot.Sentence.Units[slot.Start - 1].Passage.To(words) : words).Stated();
    }
}
