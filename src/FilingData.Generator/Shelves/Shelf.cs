using FilingData.Generator.Filings;

namespace FilingData.Generator.Shelves;

/// <summary>The announcements of one generated document.</summary>
/// <param name="Name">The document's name: the issuer's class, or a number where issuers share documents.</param>
/// <param name="Entries">The announcements, in the order of their days; behind each what its release announces besides.</param>
/// <param name="Issuers">The issuers that this document introduces; an issuer of several documents is introduced by one of them.</param>
internal sealed record Shelf(string Name, EquatableArray<ShelfEntry> Entries, EquatableArray<NamedIssuer> Issuers)
{
    /// <summary>The same shelf with its entries in the order of their days, then of their names: the order of the files must not be seen.</summary>
    public Shelf Sorted()
    {
        var entries = Entries.ToArray();
        Array.Sort(entries, static (x, y) => Compare(x, y));
        return this with { Entries = new(entries) };
    }

    private static int Compare(ShelfEntry x, ShelfEntry y)
    {
        var order = x.Day.CompareTo(y.Day);
        if (order == 0)
            order = string.CompareOrdinal(x.Name.IssuerClass, y.Name.IssuerClass);
        return order == 0 ? string.CompareOrdinal(x.Name.FullName, y.Name.FullName) : order;
    }
}

/// <summary>A release on a shelf.</summary>
/// <param name="Announcement">Its principal announcement.</param>
/// <param name="FileName">Its file's name, without a folder.</param>
/// <param name="Names">The names of its announcements.</param>
internal readonly record struct ShelfEntry(AnnouncementUnit Announcement, string FileName, ReleaseNames Names)
{
    /// <summary>The names of the principal announcement.</summary>
    public MemberName Name => Names.Principal;

    /// <summary>The day in the index.</summary>
    public int Day => Announcement.Claim.Date?.DayNumber ?? Lookup.IndexLayout.Undated;
}
