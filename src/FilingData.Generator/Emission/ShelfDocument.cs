using FilingData.Generator.Input;
using FilingData.Generator.Shelves;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FilingData.Generator.Emission;

/// <summary>The document of a shelf: for each issuer its class with a member a filing, and the packed facts.</summary>
internal sealed class ShelfDocument
{
    /// <summary>The type of all announcements.</summary>
    public const string AnnouncementType = "global::FilingData.Announcement";

    private readonly Shelf _shelf;
    private readonly GeneratorOptions _options;
    private readonly string _filings;
    private readonly string _shelfClass;
    private readonly CodeWriter _code;

    private ShelfDocument(Shelf shelf, GeneratorOptions options, CodeWriter code)
    {
        _shelf = shelf;
        _options = options;
        _filings = GeneratedDocument.ClassOf(options);
        _shelfClass = ShelfClass.NameOf(shelf.Name, options);
        _code = code;
    }

    public static void Add(SourceProductionContext context, Shelf shelf, GeneratorOptions options) =>
        context.AddSource("Filings." + shelf.Name + ".g.cs", Text(shelf, options));

    public static SourceText Text(Shelf shelf, GeneratorOptions options) =>
        GeneratedDocument.Text(options, code => new ShelfDocument(shelf, options, code).Write());

    private void Write()
    {
        // Nothing here can be null; the compiler would take a sixth of its time to prove that of each member.
        _code.Line("#nullable disable");
        var members = ShelfMember.Of(_shelf, _options.NamesMembers).ToList();
        foreach (var issuer in members.GroupBy(member => member.Name.IssuerClass, StringComparer.Ordinal)
            .OrderBy(issuer => issuer.Key, StringComparer.Ordinal))
        {
            WriteIssuer(issuer.Key, issuer);
            _code.Line();
        }

        new ShelfClass(_code, _shelf.Name, _options).Write(members);
    }

    private void WriteIssuer(string issuer, IEnumerable<ShelfMember> members)
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
                if (!member.IsBesides)
                    member.Record?.Write(_code);
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

    private void WriteMember(ShelfMember member)
    {
        var type = member.Type();
        _code.Lines("/// ", member.Announcement.Doc);
        _code.Line($"public static {type} {member.Name.FullName} => ({type}){_shelfClass}.Instance[{member.Place}];");
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
            _code.Line($"/// <inheritdoc cref=\"{member.Name.FullName}\"/>");
            _code.Line($"public static {type} {shortName} => {member.Name.FullName};");
        }

        _code.Line();
    }
}
