using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>Finds whom an adviser advises.</summary>
internal static class AdvisedClient
{
    /// <summary>
    /// Who is advised: behind the role, in the next slot or, where the role's title goes on to its end ("counsel to the committee"), in its own.
    /// </summary>
    public static Passage? In(IReadOnlyList<Slot> slots, int role)
    {
        var words = slots[role].Passage;
        foreach (var preposition in new[] { " to ", " for " })
        {
            var at = words.Words.IndexOf(preposition, StringComparison.Ordinal);
            if (at >= 0)
                return words.Slice(at + preposition.Length, words.Length - at - preposition.Length);
        }

        return role + 1 < slots.Count && slots[role + 1].Preposition is "to" or "for" ? slots[role + 1].Passage : null;
    }
}
