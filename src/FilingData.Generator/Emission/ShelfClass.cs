using System.Globalization;
using FilingData.Generator.Input;

namespace FilingData.Generator.Emission;

/// <summary>Writes the class of a shelf, which decodes the packed facts of its announcements when they are asked for.</summary>
internal sealed class ShelfClass(CodeWriter code, string shelf, GeneratorOptions options)
{
    /// <summary>How many filings one method reads: the runtime compiles a method as a whole, and who wants one filing shall not wait for a hundred.</summary>
    private const int FilingsAMethod = 8;

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
                code.Line("    : base(" + Number(members.Count) + ")");
                code.Line("{");
                code.Line("}");
                code.Line();
                WriteReading(members);
            }
        }
    }

    private void WriteReading(IReadOnlyList<ShelfMember> members)
    {
        WriteSwitch("protected override " + ShelfDocument.AnnouncementType + " Read(int index) => (index / " + Number(FilingsAMethod) + ") switch",
            Enumerable.Range(0, (members.Count + FilingsAMethod - 1) / FilingsAMethod).Select(part => (part, "Read" + Number(part) + "(index)", "")));
        for (var first = 0; first < members.Count; first += FilingsAMethod)
        {
            code.Line();
            WriteSwitch("private static " + ShelfDocument.AnnouncementType + " Read" + Number(first / FilingsAMethod) + "(int index) => index switch",
                members.Skip(first).Take(FilingsAMethod).Select(member => (member.Place, Reading(member), member.Entry.FileName)));
        }
    }

    private void WriteSwitch(string head, IEnumerable<(int Case, string Expression, string Comment)> arms)
    {
        code.Line(head);
        using (code.Block("};"))
        {
            foreach (var (number, expression, comment) in arms)
            {
                if (comment.Length > 0)
                    code.Line("// " + SafeText.Comment(comment));
                code.Line(Number(number) + " => " + expression + ",");
            }

            code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),");
        }
    }

    private string Reading(ShelfMember member)
    {
        if (member.Besides is { } number)
            return "Instance[" + Number(member.Place - 1 - number) + "].Also[" + Number(number) + "]";
        var reading = _filings + ".Packed.Read(" + member.Announcement.Literal + "u8)";
        return options.NamesMembers
            ? "new " + _filings + "." + member.Name.IssuerClass + "." + RecordWriter.NameOf(member.Name.FullName) + "((global::" + member.Announcement.Type + ")" + reading + ")"
            : reading;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
