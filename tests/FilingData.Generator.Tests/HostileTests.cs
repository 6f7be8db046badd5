using FilingData.Generator.Tests.Running;

namespace FilingData.Generator.Tests;

/// <summary>A filing is written by a stranger. Whatever it holds, what is generated compiles without a warning and says exactly that.</summary>
public class HostileTests
{
    private static readonly string[] Texts =
    [
        "*/ class Evil { } /*", "\"\"\"; class Evil { }", "\"); class Evil { } //", "</summary><evil/>", "<![CDATA[", "{0} {1", "\\u0022",
        "\u202eLi naiJ\u202c", "a\u200bb", "\ud800", "x\udc00y",
        "line\u2028class Evil;", "line\u2029x", "line\u0085class Evil;", "\r\nclass Evil;\r\n", "\0\u0001\u001b[31m", "class", "namespace", "@if",
        "_", "__arglist",
        "Equals", "GetHashCode", "ToString", "Count", "Item", "Empty", "NamedParties", "NamedPeople", "NamedTerms", "Parties", "MemberwiseClone",
        "this[0]",
        "GetType", "Divestiture20210304Filing", "HarborLight", "System", "global", "FilingData", "Filings", "Packed", "İ", "ı", "ß", "ǅ", "日本語",
        "שלום", "e\u0301", "😀", "𝒜", "ﬁ", "٣", "Ⅷ",
        "\ufeff", "", " ", "-", new string('A', 10_000), new string('a', 300) + "\u202e", "#pragma warning disable", "#error no", "///", "$\"{x}\"",
        "%3B;#", "&amp;", "]]>",
    ];

    [Fact]
    public void Every_text_stands_in_every_place_and_is_read_back()
    {
        var announcements = Texts.Select((text, i) => (Name: $"f{i}.txt", Sale: (Announcement)(Samples.Sale() with
        {
            Filing = new Filing(new FilingText($"f{i}.txt", ""), FilingForm.Text),
            Date = new ReleaseDate(new DateOnly(2021, 3, 4).AddDays(i), DateProvenance.Head),
            Headline = new Stated<string>(text),
            Issuer = new Party("Harbor Light Group, Inc.") { Description = new Stated<string>(text), Listings = [new Listing(text, text)] },
            Parties = [.. Texts.Take(i + 1).Select(name => new Party(name)), new Party("x") { Aliases = [text] }],
            People = [.. Texts.Take(i + 1).Select(name => new Person(name) { Roles = [new Role(text, text)] })],
            Terms = [.. Texts.Take(i + 1).Select(name => new DefinedTerm(name, text))],
            Reasons = [new Stated<string>(text)],
        }))).ToArray();
        var filings = Samples.ProjectOf(announcements).Load().GetType("FilingData.Filings")!;
        var all = (Lookup.FilingList)filings.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(Texts, all.Select(each => each.Headline.Value));
        Assert.Equal(Texts, all.Select(each => ((Divestiture)each).Reasons[0].Value));
        Assert.Equal(Texts, all[^1].Parties.SkipLast(1).Select(party => party.Name));
        Assert.Equal(Texts, all[^1].Terms.Select(term => term.Term));
        Assert.DoesNotContain(filings.Assembly.GetTypes(), type => type.Name == "Evil");
    }

    [Fact]
    public void Every_text_as_an_issuers_name_compiles()
    {
        var sales = Texts.Select((text, i) => (Name: $"f{i}.txt", Sale: (Announcement)Samples.Sale(text, headline: "sale " + i))).ToArray();
        var project = Samples.ProjectOf(sales);
        // What no name can be made of is an error at its file; some differ in nothing that a name could show.
        Assert.All(project.Problems(), problem => Assert.Matches("error (FD0204|FD0402)", problem));
        Assert.Empty(project.CompilerMessages());
    }

    [Fact]
    public void Names_hold_letters_and_digits_only()
    {
        var sale = Samples.Sale() with { Parties = [.. Texts.Select(text => new Party(text))], Terms = [.. Texts.Select(text => new DefinedTerm(text, text))] };
        var filing = Samples.Project(sale).Load().GetTypes().Single(type => type.Name == "Divestiture20210304Filing");
        var members = filing.GetNestedTypes().SelectMany(type => type.GetProperties()).Select(property => property.Name).ToArray();
        Assert.Contains("CountParty", members);
        Assert.Contains("EqualsTerm", members);
        Assert.All(members, name => Assert.All(name, unit => Assert.True(char.IsLetterOrDigit(unit) || unit == '_', name)));
        Assert.All(members, name => Assert.InRange(name.Length, 1, 70));
    }

    [Fact]
    public void Generated_code_shows_itself_as_it_is()
    {
        var sale = Samples.Sale() with { Headline = new Stated<string>(string.Concat(Texts)), Reasons = [.. Texts.Select(text => new Stated<string>(text))] };
        foreach (var code in Samples.ProjectOf(("\u202eevil\u2028.txt", sale)).Sources().Values)
            Assert.DoesNotContain(code, IsUnseen);
    }

    /// <summary>A control character, a line end that is none to the eye, a character without width or direction, or half of a pair.</summary>
    private static bool IsUnseen(char unit) => char.IsSurrogate(unit)
        || unit is (< ' ' and not '\n') or '\u0085' or '\u2028' or '\u2029' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or '\ufeff';
}
