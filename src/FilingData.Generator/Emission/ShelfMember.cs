using FilingData.Generator.Filings;
using FilingData.Generator.Shelves;

namespace FilingData.Generator.Emission;

/// <summary>An announcement on a shelf, with a member of its own.</summary>
/// <param name="Entry">The release.</param>
/// <param name="Announcement">The announcement.</param>
/// <param name="Name">Its names.</param>
/// <param name="Place">Its place on the shelf.</param>
/// <param name="Besides">Which of those that the release announces besides; null for the principal one.</param>
internal sealed record ShelfMember(ShelfEntry Entry, AnnouncementUnit Announcement, MemberName Name, int Place, int? Besides)
{
    /// <summary>The announcements of a shelf: behind each release's principal one what the release announces besides.</summary>
    public static IEnumerable<ShelfMember> Of(Shelf shelf)
    {
        var place = 0;
        foreach (var entry in shelf.Entries)
        {
            yield return new ShelfMember(entry, entry.Announcement, entry.Name, place++, null);
            for (var i = 0; i < entry.Names.Besides.Count; i++)
                yield return new ShelfMember(entry, entry.Announcement.Besides[i], entry.Names.Besides[i], place++, i);
        }
    }

    /// <summary>The records of what the release announces besides; none on those further announcements themselves.</summary>
    public IReadOnlyList<(string Record, string Type)> BesidesRecords() => Besides is not null
        ? []
        : Entry.Names.Besides.Select((name, i) => (RecordWriter.NameOf(name.FullName), Announcement.Besides[i].Type)).ToList();
}
