namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Finds asides on how much of a thing is meant: "its shareholding, <em>equal to 70% of the share capital</em>, in Alder Ltd."</summary>
internal static class Asides
{
    /// <summary>
    /// Behind the slots of the aside that begins with this one, where one of these prepositions goes on with what it is about; the slot itself where
    /// none begins.
    /// </summary>
    public static int EndOf(IReadOnlyList<Slot> slots, int at, IReadOnlyList<string> through)
    {
        if (slots[at].Preposition != "representing" && !(slots[at].Preposition == "to" && slots[at].Start > 1
            && slots[at].Sentence.Units[slots[at].Start - 2].Word is "equal" or "equivalent" or "corresponding"))
            return at;
        var end = at + 1;
        while (end < slots.Count && slots[end].Preposition == "of")
            end++;
        return end < slots.Count && through.Contains(slots[end].Preposition) ? end : at;
    }
}
