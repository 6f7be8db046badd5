using FilingData.Generator.Filings;
using FilingData.Generator.Naming;

namespace FilingData.Generator.Emission;

/// <summary>
/// Writes a filing's own record: its kind's record with the parties, people and terms as members. It is made from the record that was read, and its lists are
/// the same lists, so that it says the same.
/// </summary>
internal sealed class RecordWriter(CodeWriter code, AnnouncementUnit announcement, string fullName, IReadOnlyList<(string Record, string Type)> besides)
{
    private readonly NamedList[] _lists =
    [
        new("Parties", "Party", announcement.Parties, "The parties, each by the name that the filing calls it by."),
        new("People", "Person", announcement.People, "The people, each by name."),
        new("Terms", "DefinedTerm", announcement.Terms, "The defined terms, each by name."),
    ];

    private readonly string _name = NameOf(fullName);
    private readonly string _base = "global::" + announcement.Type;

    /// <summary>The name of the record of the announcement with this full name.</summary>
    public static string NameOf(string fullName) => fullName + "Filing";

    public void Write()
    {
        code.Line($"/// <inheritdoc cref=\"{fullName}\"/>");
        code.Line($"public sealed record {_name} : {_base}");
        using (code.Block())
        {
            code.Line($"internal {_name}({_base} read)");
            code.Line("    : base(read)");
            using (code.Block())
            {
                foreach (var list in _lists)
                {
                    if (list.Members.Count > 0)
                        code.Line($"base.{list.Property} = new {list.Class}(read.{list.Property});");
                }

                if (besides.Count > 0)
                    code.Line("base.Also = [" + string.Join(", ",
                        besides.Select((other, i) => "new " + other.Record + "((global::" + other.Type + ")read.Also[" + Invariant.Text(i) + "])")) + "];");
            }

            foreach (var list in _lists)
            {
                if (list.Members.Count > 0)
                    WriteList(list);
            }
        }

        code.Line();
    }

    private void WriteList(NamedList list)
    {
        code.Line();
        code.Line($"/// <summary>{list.Doc}</summary>");
        // A copy made with another list has no named one; it gets one of what it has.
        code.Line($"public new {list.Class} {list.Property} => base.{list.Property} as {list.Class} ?? new {list.Class}(base.{list.Property});");
        code.Line();
        code.Line($"/// <inheritdoc cref=\"{list.Property}\"/>");
        code.Line($"public sealed class {list.Class} : global::FilingData.ValueList<global::FilingData.{list.Item}>");
        using (code.Block())
        {
            code.Line($"internal {list.Class}(global::FilingData.ValueList<global::FilingData.{list.Item}> all)");
            code.Line("    : base(all)");
            code.Line("{");
            code.Line("}");
            for (var i = 0; i < list.Members.Count; i++)
            {
                var member = list.Members[i];
                code.Line();
                code.Line($"/// <summary>{member.Doc}</summary>");
                code.Line($"public global::FilingData.{list.Item} {member.Name} => this[{member.Index}];");
            }
        }
    }

    private sealed record NamedList(string Property, string Item, EquatableArray<NamedMember> Members, string Doc)
    {
        public string Class { get; } = MemberNames.ListOf(Property);
    }
}
