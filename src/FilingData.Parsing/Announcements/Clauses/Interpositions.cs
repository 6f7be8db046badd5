using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>A time between commas that parts a verb from its object: "has purchased, <em>on May 4, 2021</em>, all of the shares".</summary>
internal static class Interpositions
{
    /// <summary>
    /// Whether the units from <paramref name="start"/> to before <paramref name="end"/>, the comma here, are such a time with its preposition before
    /// them.
    /// </summary>
    public static bool Are(IReadOnlyList<Unit> units, int start, int end) => start > 1 && end == start + 1 && units[start - 2].Kind == UnitKind.Comma
        && units[start].Mention is DateMention or LooseDateMention && units[start - 1].Word is "on" or "effective" or "as of" or "in";
}
