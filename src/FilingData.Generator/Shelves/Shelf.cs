using FilingData.Generator.Filings;
using FilingData.Generator.Naming;

namespace FilingData.Generator.Shelves;

/// <summary>The announcements of one generated document.</summary>
/// <param name="Name">The document's name: the issuer's class, or a number where issuers share documents.</param>
/// <param name="Entries">The announcements, in the order of their days; behind each what its release announces besides.</param>
internal sealed record Shelf(string Name, EquatableArray<ShelfEntry> Entries)
{
    /// <summary>The issuers that this document introduces, with their legal names; an issuer of several documents is introduced by one of them.</summary>
    public EquatableArray<ShelfIssuer> Issuers { get; init; }
}

/// <summary>A release on a shelf.</summary>
/// <param name="Announcement">Its principal announcement.</param>
/// <param name="FileName">Its file's name, without a folder.</param>
/// <param name="Name">The names of the principal announcement.</param>
/// <param name="Besides">The names of what it announces besides.</param>
internal sealed record ShelfEntry(AnnouncementUnit Announcement, string FileName, MemberName Name, EquatableArray<MemberName> Besides);

/// <summary>An issuer.</summary>
/// <param name="Class">The name of its class.</param>
/// <param name="LegalName">The longest of its legal names.</param>
internal sealed record ShelfIssuer(string Class, string LegalName);
