using System.Globalization;
using FilingData.Generator.Filings;
using FilingData.Generator.Input;
using FilingData.Generator.Naming;
using FilingData.Generator.Shelves;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FilingData.Generator.Emission;

/// <summary>The document of a shelf: for each issuer its class with a member a filing, and the packed facts.</summary>
internal sealed class ShelfDocument
{
    /// <summary>How many filings one method reads: the runtime compiles a method as a whole, and who wants one filing shall not wait for a hundred.</summary>
    private const int FilingsAMethod = 8;

    private const string AnnouncementType = "global::FilingData.Announcement";

    private readonly Shelf _shelf;
    private readonly GeneratorOptions _options;
    private readonly string _filings;
    private readonly CodeWriter _code;

    private ShelfDocument(Shelf shelf, GeneratorOptions options, CodeWriter code)
    {
        _shelf = shelf;
        _options = options;
        _filings = GeneratedDocument.ClassOf(options);
        _code = code;
    }

    public static void Add(SourceProductionContext context, Shelf shelf, GeneratorOptions options) =>
        context.AddSource("Filings." + shelf.Name + ".g.cs", Text(shelf, options));

    public static SourceText Text(Shelf shelf, GeneratorOptions options) =>
        GeneratedDocument.Text(options, code => new ShelfDocument(shelf, options, code).Write());

    private void Write()
    {
        var members = Members().ToList();
        foreach (var issuer in members.GroupBy(member => member.Name.IssuerClass, StringComparer.Ordinal).OrderBy(issuer => issuer.Key, StringComparer.Ordinal))
        {
            WriteIssuer(issuer.Key, issuer);
            _code.Line();
        }

        WriteShelf(members);
    }

    private IEnumerable<Member> Members()
    {
        var place = 0;
        foreach (var entry in _shelf.Entries)
        {
            var principal = new Member(entry, entry.Announcement, entry.Name, place++, null);
            yield return principal;
            for (var i = 0; i < entry.Besides.Count; i++)
                yield return new Member(entry, entry.Announcement.Besides[i], entry.Besides[i], place++, i);
        }
    }

    private void WriteIssuer(string issuer, IEnumerable<Member> members)
    {
        var introduction = _shelf.Issuers.FirstOrDefault(each => each.Class == issuer);
        if (introduction is not null)
            _code.Line("/// <summary>" + SafeText.Xml(introduction.LegalName) + ": its filings.</summary>");
        _code.Line("public static partial class " + issuer);
        using (_code.Block())
        {
            if (introduction is not null)
                WriteIntroduction(introduction);
            foreach (var member in members)
            {
                WriteMember(member);
                if (_options.NamesMembers)
                    new RecordWriter(_code, member.Announcement, member.Name.FullName, BesidesOf(member)).Write();
            }
        }
    }

    private void WriteIntroduction(NamedIssuer issuer)
    {
        _code.Line("/// <summary>The issuer's legal name, in the longest form that its filings give.</summary>");
        _code.Line("public const string LegalName = " + SafeText.Literal(issuer.LegalName) + ";");
        _code.Line();
        _code.Line("/// <summary>The issuer's filings, in the order of their dates.</summary>");
        _code.Line("public static global::FilingData.Lookup.FilingList All => " + _filings + ".ByIssuer[" + SafeText.Literal(issuer.Class) + "];");
        _code.Line();
        _code.Line("/// <summary>What the issuer counts of itself, followed over time.</summary>");
        _code.Line("public static global::FilingData.Lookup.ProfileHistory Profile => All.Profile;");
        _code.Line();
    }

    private void WriteMember(Member member)
    {
        var type = _options.NamesMembers ? RecordWriter.NameOf(member.Name.FullName) : "global::" + member.Announcement.Type;
        _code.Lines("/// ", member.Announcement.Doc);
        _code.Line("public static " + type + " " + member.Name.FullName + " => (" + type + ")" + ShelfClass + ".Instance[" + Number(member.Place) + "];");
        _code.Line();
        if (member.Name.ShortName is not { } shortName)
            return;
        if (member.Name.Ambiguity is { } ambiguity)
        {
            _code.Line("/// <summary>" + SafeText.Xml(ambiguity) + ".</summary>");
            _code.Line("[global::System.Obsolete(" + SafeText.Literal(ambiguity) + ", error: true)]");
            _code.Line("public static " + AnnouncementType + " " + shortName + " => throw new global::System.NotSupportedException();");
        }
        else
        {
            _code.Line("/// <inheritdoc cref=\"" + member.Name.FullName + "\"/>");
            _code.Line("public static " + type + " " + shortName + " => " + member.Name.FullName + ";");
        }

        _code.Line();
    }

    private void WriteShelf(List<Member> members)
    {
        _code.Line("private static partial class Packed");
        using (_code.Block())
        {
            _code.Line("internal sealed class Shelf_" + _shelf.Name + " : global::FilingData.Lookup.FilingShelf");
            using (_code.Block())
            {
                _code.Line("internal static readonly Shelf_" + _shelf.Name + " Instance = new Shelf_" + _shelf.Name + "();");
                _code.Line();
                _code.Line("private Shelf_" + _shelf.Name + "()");
                _code.Line("    : base(" + Number(members.Count) + ")");
                _code.Line("{");
                _code.Line("}");
                _code.Line();
                WriteSwitch("protected override " + AnnouncementType + " Read(int index) => (index / " + Number(FilingsAMethod) + ") switch",
                    Enumerable.Range(0, (members.Count + FilingsAMethod - 1) / FilingsAMethod).Select(part => (part, "Read" + Number(part) + "(index)", "")));
                for (var first = 0; first < members.Count; first += FilingsAMethod)
                {
                    _code.Line();
                    WriteSwitch("private static " + AnnouncementType + " Read" + Number(first / FilingsAMethod) + "(int index) => index switch",
                        members.Skip(first).Take(FilingsAMethod).Select(member => (member.Place, Reading(member), member.Entry.FileName)));
                }
            }
        }
    }

    private void WriteSwitch(string head, IEnumerable<(int Case, string Expression, string Comment)> arms)
    {
        _code.Line(head);
        using (_code.Block("};"))
        {
            foreach (var (number, expression, comment) in arms)
            {
                if (comment.Length > 0)
                    _code.Line("// " + SafeText.Comment(comment));
                _code.Line(Number(number) + " => " + expression + ",");
            }

            _code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),");
        }
    }

    private string Reading(Member member)
    {
        if (member.Besides is { } number)
            return "Instance[" + Number(member.Place - 1 - number) + "].Also[" + Number(number) + "]";
        var reading = _filings + ".Packed.Read(" + member.Announcement.Literal + "u8)";
        return _options.NamesMembers
            ? "new " + _filings + "." + member.Name.IssuerClass + "." + RecordWriter.NameOf(member.Name.FullName) + "((global::" + member.Announcement.Type + ")" + reading + ")"
            : reading;
    }

    private string ShelfClass => _filings + ".Packed.Shelf_" + _shelf.Name;

    private static IReadOnlyList<(string Record, string Type)> BesidesOf(Member member) => member.Besides is not null
        ? []
        : member.Entry.Besides.Select((name, i) => (RecordWriter.NameOf(name.FullName), member.Announcement.Besides[i].Type)).ToList();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <param name="Entry">The release.</param>
    /// <param name="Announcement">The announcement.</param>
    /// <param name="Name">Its names.</param>
    /// <param name="Place">Its place on the shelf.</param>
    /// <param name="Besides">Which of those that the release announces besides; null for the principal one.</param>
    private sealed record Member(ShelfEntry Entry, AnnouncementUnit Announcement, MemberName Name, int Place, int? Besides);
}
