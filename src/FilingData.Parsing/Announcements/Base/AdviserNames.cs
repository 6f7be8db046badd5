using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Head;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>Reads the names of those who advise.</summary>
internal static class AdviserNames
{
    /// <summary>Who advises: names without a party of their own ("Alder Partners") count, too.</summary>
    public static IReadOnlyList<(Party Party, Passage Place)> In(Slot? slot)
    {
        if (slot is null)
            return [];
        // "by Alder Partners, Springfield, Illinois": where a firm is.
        var names = ProperNames.In(slot);
        var region = names.Count < 2 ? -1 : names.ToList().FindIndex(static name => Regions.IsRegion(name.Party.Name));
        return region < 0 ? names : names.Take(region > 1 ? region - 1 : region).Concat(names.Skip(region + 1)).ToList();
    }

    /// <summary>Whether the name says that it is a law firm's.</summary>
    public static bool IsLawFirm(Party party) =>
        party.Name.EndsWith("LLP", StringComparison.Ordinal) || party.Name.EndsWith("P.C.", StringComparison.Ordinal);
}
