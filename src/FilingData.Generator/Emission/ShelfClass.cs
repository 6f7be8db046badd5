using FilingData.Generator.Input;

namespace FilingData.Generator.Emission;

/// <summary>Writes the class of a shelf, which decodes the packed facts of its announcements when they are asked for.</summary>
internal sealed class ShelfClass(CodeWriter code, string shelf, GeneratorOptions options)
{
    /// <summary>
    /// How many filings one method names: the runtime compiles a method as a whole, and who wants one filing shall not wait for a hundred.
    /// </summary>
    private const int FilingsAMethod = 8;

    /// <summary>
    /// How long a literal may become. Each that is put to another costs the compiler as much as several filings, but a person must be able to open
    /// the document.
    /// </summary>
    private const int LongestLiteral = 16_000;

    private const string Otherwise = "_ => announcement,";

    private readonly string _filings = GeneratedDocument.ClassOf(options);

    /// <summary>The class of this shelf, from anywhere.</summary>
    public static string NameOf(string shelf, GeneratorOptions options) => GeneratedDocument.ClassOf(options) + ".Packed.Shelf_" + shelf;

    public void Write(IReadOnlyList<ShelfMember> members)
    {
        code.Line("private static partial class Packed");
        using (code.Block())
        {
            code.Line("internal sealed class Shelf_" + shelf + " : global::FilingData.Lookup.FilingShelf");
            using (code.Block())
            {
                code.Line("internal static readonly Shelf_" + shelf + " Instance = new Shelf_" + shelf + "();");
                code.Line();
                code.Line("private Shelf_" + shelf + "()");
                code.Line("    : base(" + Invariant.Text(members.Count) + ")");
                code.Line("{");
                code.Line("}");
                code.Line();
                WriteReading(members);
            }
        }
    }

    private void WriteReading(IReadOnlyList<ShelfMember> members)
    {
        code.Line("protected override global::System.ReadOnlySpan<byte> Facts =>");
        for (int start = 0, end; start < members.Count; start = end)
        {
            end = EndOfLiteral(members, start);
            for (var i = start; i < end; i++)
            {
                if (!members[i].IsBesides)
                    code.Line($"    // {SafeText.Comment(members[i].Entry.FileName)}");
            }

            code.Indent();
            code.Append("    \"");
            for (var i = start; i < end; i++)
                code.Append(members[i].Announcement.Facts);
            code.Append(end < members.Count ? "\"u8 +" : "\"u8;");
            code.Line();
        }

        var named = members.Where(member => member.Record is not null && !member.IsBesides).ToList();
        if (named.Count > 0)
            WriteNamed(named);
    }

    private static int EndOfLiteral(IReadOnlyList<ShelfMember> members, int start)
    {
        var length = members[start].Announcement.Facts.Length;
        var end = start + 1;
        while (end < members.Count && length + members[end].Announcement.Facts.Length <= LongestLiteral)
            length += members[end++].Announcement.Facts.Length;
        return end;
    }

    private void WriteNamed(List<ShelfMember> members)
    {
        var parts = members.GroupBy(member => member.Place / FilingsAMethod).ToList();
        code.Line();
        using (OpenSwitch("protected override " + Named("") + " => (index / " + Invariant.Text(FilingsAMethod) + ") switch"))
        {
            foreach (var part in parts)
                code.Line($"{part.Key} => Named{part.Key}(index, announcement),");
            code.Line(Otherwise);
        }

        foreach (var part in parts)
        {
            code.Line();
            using (OpenSwitch("private static " + Named(Invariant.Text(part.Key)) + " => index switch"))
            {
                foreach (var member in part)
                    member.WriteNamed(code, "announcement", _filings + ".");
                code.Line(Otherwise);
            }
        }
    }

    private static string Named(string part) =>
        ShelfDocument.AnnouncementType + " Named" + part + "(int index, " + ShelfDocument.AnnouncementType + " announcement)";

    private IDisposable OpenSwitch(string head)
    {
        code.Line(head);
        return code.Block("};");
    }
}
