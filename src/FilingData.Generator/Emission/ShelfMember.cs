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

    /// <summary>The type of the member, within its issuer's class.</summary>
    public string Type() => Record is null ? "global::" + Announcement.Type : Record.TypeOf(Announcement.Type);

    /// <summary>Writes the arm of a switch that makes the record of a release with its names of what was read.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="read">The expression for what was read.</param>
    /// <param name="filings">The class of all filings and a point.</param>
    public void WriteNamed(CodeWriter code, string read, string filings)
    {
        code.Indent();
        code.Append(Invariant.Text(Place));
        code.Append(" => ");
        AppendMaking(code, Announcement, read, "", filings);
        for (var i = 0; i < Announcement.Besides.Count; i++)
        {
            code.Append(i == 0 ? " { Also = [" : ", ");
            AppendMaking(code, Announcement.Besides[i], read, ".Also[" + Invariant.Text(i) + "]", filings);
        }

        code.Append(Announcement.Besides.Count == 0 ? "," : "] },");
        code.Line();
    }

    private void AppendMaking(CodeWriter code, AnnouncementUnit announcement, string read, string also, string filings)
    {
        code.Append("new ");
        Record!.AppendType(code, announcement.Type, filings, Name.IssuerClass);
        code.Append("((global::");
        code.Append(announcement.Type);
        code.Append(")");
        code.Append(read);
        code.Append(also);
        code.Append(")");
    }
}
