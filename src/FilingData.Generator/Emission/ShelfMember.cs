using FilingData.Generator.Filings;
using FilingData.Generator.Shelves;

namespace FilingData.Generator.Emission;

/// <summary>An announcement on a shelf, with a member of its own.</summary>
/// <param name="Entry">The release.</param>
/// <param name="Announcement">The announcement.</param>
/// <param name="Name">Its names.</param>
/// <param name="Place">Its place on the shelf.</param>
/// <param name="IsBesides">Whether it is no release's principal announcement.</param>
/// <param name="Record">What the announcements of the release are; null where nothing in it gets named members.</param>
internal sealed record ShelfMember(ShelfEntry Entry, AnnouncementUnit Announcement, MemberName Name, int Place, bool IsBesides, NamedRecord? Record)
{
    /// <summary>The announcements of a shelf: behind each release's principal one what the release announces besides.</summary>
    public static IEnumerable<ShelfMember> Of(Shelf shelf, bool namesMembers)
    {
        var place = 0;
        foreach (var entry in shelf.Entries)
        {
            var record = namesMembers ? NamedRecord.Of(entry.Announcement, entry.Name.FullName) : null;
            yield return new ShelfMember(entry, entry.Announcement, entry.Name, place++, false, record);
            for (var i = 0; i < entry.Names.Besides.Count; i++)
                yield return new ShelfMember(entry, entry.Announcement.Besides[i], entry.Names.Besides[i], place++, true, record);
        }
    }

    /// <summary>The type of the member.</summary>
    /// <param name="issuer">The issuer's class and a point; empty within that class.</param>
    public string Type(string issuer = "") => Record is null ? "global::" + Announcement.Type : Record.TypeOf(Announcement.Type, issuer);

    /// <summary>The C# expression that makes the record of a release with its names of what was read.</summary>
    /// <param name="read">The expression for what was read.</param>
    /// <param name="filings">The class of all filings and a point.</param>
    public string Named(string read, string filings)
    {
        var issuer = filings + Name.IssuerClass + ".";
        var named = Make(Announcement, read, issuer);
        return Announcement.Besides.Count == 0
            ? named
            : named + " { Also = [" + string.Join(", ",
                Announcement.Besides.Select((other, i) => Make(other, read + ".Also[" + Invariant.Text(i) + "]", issuer))) + "] }";
    }

    private string Make(AnnouncementUnit announcement, string read, string issuer) =>
        "new " + Record!.TypeOf(announcement.Type, issuer) + "((global::" + announcement.Type + ")" + read + ")";
}
