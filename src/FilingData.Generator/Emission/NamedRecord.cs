using FilingData.Generator.Filings;
using FilingData.Generator.Naming;

namespace FilingData.Generator.Emission;

/// <summary>
/// What a release's announcements are where parties, people and terms have members: their kinds' records with the lists of the release, which stand
/// in a class that bears the release's name. What the release announces besides has the same lists.
/// </summary>
internal sealed class NamedRecord
{
    private readonly (NamedLists List, EquatableArray<NamedMember> Members)[] _lists;
    private readonly string _class;
    private readonly string _fullName;

    private NamedRecord((NamedLists List, EquatableArray<NamedMember> Members)[] lists, string fullName)
    {
        _lists = lists;
        _class = ClassOf(fullName);
        _fullName = fullName;
    }

    /// <summary>What the announcements of a release are; null where nothing in it has a name.</summary>
    /// <param name="release">The release's principal announcement, which has the lists.</param>
    /// <param name="fullName">Its full name.</param>
    public static NamedRecord? Of(AnnouncementUnit release, string fullName)
    {
        (NamedLists List, EquatableArray<NamedMember> Members)[] lists = [(NamedLists.Parties, release.Parties), (NamedLists.People, release.People),
            (NamedLists.Terms, release.Terms)];
        return lists.Any(list => list.Members.Count > 0) ? new NamedRecord(lists, fullName) : null;
    }

    /// <summary>The name of the class that holds the lists of the release with this full name.</summary>
    public static string ClassOf(string fullName) => fullName + "Filing";

    /// <summary>The type of an announcement of the release, within its issuer's class.</summary>
    /// <param name="record">Its kind's record, with the namespace.</param>
    public string TypeOf(string record) => "global::" + record + "<" + ListOf(0) + ", " + ListOf(1) + ", " + ListOf(2) + ">";

    /// <summary>Appends the type of an announcement of the release, from anywhere.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="record">Its kind's record, with the namespace.</param>
    /// <param name="filings">The class of all filings and a point.</param>
    /// <param name="issuer">The issuer's class.</param>
    public void AppendType(CodeWriter code, string record, string filings, string issuer)
    {
        code.Append("global::");
        code.Append(record);
        for (var i = 0; i < _lists.Length; i++)
        {
            var (list, members) = _lists[i];
            code.Append(i == 0 ? "<" : ", ");
            if (members.Count == 0)
            {
                code.Append(list.Plain);
                continue;
            }

            code.Append(filings);
            code.Append(issuer);
            code.Append(".");
            code.Append(_class);
            code.Append(".");
            code.Append(list.Class);
        }

        code.Append(">");
    }

    private string ListOf(int place)
    {
        var (list, members) = _lists[place];
        return members.Count > 0 ? _class + "." + list.Class : list.Plain;
    }

    /// <summary>Writes the class that holds the lists.</summary>
    public void Write(CodeWriter code)
    {
        code.Line($"/// <summary>What is named in <see cref=\"{_fullName}\"/>.</summary>");
        code.Line($"public static class {_class}");
        using (code.Block())
        {
            var isFirst = true;
            foreach (var (list, members) in _lists)
            {
                if (members.Count == 0)
                    continue;
                if (!isFirst)
                    code.Line();
                isFirst = false;
                WriteList(code, list, members);
            }
        }

        code.Line();
    }

    private static void WriteList(CodeWriter code, NamedLists list, EquatableArray<NamedMember> members)
    {
        code.Line($"/// <summary>{list.Doc}</summary>");
        code.Line($"public sealed class {list.Class} : global::FilingData.ValueList<global::FilingData.{list.Item}>");
        using (code.Block())
        {
            for (var i = 0; i < members.Count; i++)
            {
                var member = members[i];
                if (i > 0)
                    code.Line();
                code.Line($"/// <summary>{member.Doc}</summary>");
                code.Line($"public global::FilingData.{list.Item} {member.Name} => this[{member.Index}];");
            }
        }
    }
}
