using FilingData.Package.Tests.Building;

namespace FilingData.Package.Tests;

/// <summary>
/// Filings are written by strangers, and so are their names. A strict project compiles without a warning and gives what the files say, to the last
/// character.
/// </summary>
public class HostileFilingTests
{
    /// <summary>What stands in the headline, in the names of companies and people, in terms, in a quotation and in a section's heading.</summary>
    private static readonly string[] Words =
    [
        "*/ class Evil { } /*", "\"\"\"; class Evil { }", "\"); class Evil { } //", "</summary><evil/>", "<![CDATA[", "{0} {1", "\\u0022",
        "\u202eLi naiJ\u202c", "a\u200bb",
        "line\u2028class Evil;", "line\u2029x", "line\u0085class Evil;", "class", "namespace", "@if", "__arglist", "Equals", "GetHashCode",
        "ToString", "MemberwiseClone", "Acme",
        "Filings", "FilingData", "System", "global", "İstanbul", "ıi", "ß", "日本語", "שלום", "e\u0301", "😀", "𝒜lpha", "ﬁ", "٣", "Ⅷ",
        "#pragma warning disable", "#error no", "///",
        "$\"{x}\"", "%3B;#", "&amp;", "]]>", "#if", "\ufeffx", "\u200e\u200f", "\u2066x\u2069", new string('A', 10_000),
    ];

    /// <summary>Names that say something else in a project file, in a configuration file, on a command line, in code or on a screen.</summary>
    private static readonly string[] Names =
    [
        "a b", "it's", "semi;colon", "hash#tag", "per%41cent", "per%3Bcent", "ümlaut-日本", "Case", "case", "br[a]ce{b}", "comma,x", "star*q?",
        "at@(x)", "dollar$(y)", "paren(1)", "amp&lt<",
        "excl!", "eq=uals", "\u202ebidi", "-dash", "😀", "a=b,c;d", "folder #1/x;y",
    ];

    /// <summary>What such words may make of a sound filing is told, and accepted here: it is there all the same.</summary>
    private const string Accepted = "is_global = true\n" +
        "dotnet_diagnostic.FD0205.severity = none\ndotnet_diagnostic.FD0209.severity = none\ndotnet_diagnostic.FD0213.severity = none\n";

    private const string Program = """
        var all = 0;
        foreach (var filing in Filings.All)
        {
            var file = File.ReadAllText(Directory.GetFiles(args[0], "*", SearchOption.AllDirectories).Single(path => Path.GetFileName(path) == filing.Filing.File.Name));
            if (filing.Text != file)
                Console.WriteLine("Another text: " + filing.Filing.File);
            foreach (var fact in filing.Facts)
            {
                if (fact.Source is { } place && place.Quote != file.Substring(place.Start, place.Length))
                    Console.WriteLine("Another quote: " + fact);
            }

            if (!filing.Headline.Source?.Quote?.StartsWith("Acme Opens ", StringComparison.Ordinal) ?? true)
                Console.WriteLine("Another headline: " + filing.Headline);
            all++;
        }

        Console.WriteLine(all);

        """;

    [Fact]
    public async Task What_hostile_filings_generate_compiles_without_a_warning_and_says_what_the_files_say()
    {
        var names = Names.Where(name => OperatingSystem.IsLinux() || Path.GetFileName(name).IndexOfAny(Path.GetInvalidFileNameChars()) < 0)
            .DistinctBy(name => name, OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase).ToArray();
        var consumer = await Consumer.Create();
        consumer.Project("app", "<OutputType>Exe</OutputType>").Write("app/.globalconfig", Accepted).Write("app/Program.cs", Program);
        foreach (var (word, i) in Words.Select((word, i) => (word, i)))
            consumer.Write($"app/filings/word{i}.txt", Release(word, i));
        foreach (var (name, i) in names.Select((name, i) => (name, i)))
            consumer.Write($"app/filings/{name}.txt", Release("x", Words.Length + i));

        var built = (await consumer.Build("app")).Succeeded();

        Assert.Empty(built.BuildWarnings(consumer.Folder));
        var printed = (await Dotnet.Run(consumer.Folder, Path.Combine("app", "bin", "Debug", "net10.0", "app.dll"), Path.Combine("app", "filings")))
            .Succeeded();
        Assert.Equal($"{Words.Length + names.Length}\n", printed.Output);
    }

    [Fact]
    public async Task Issuers_may_have_the_names_of_what_is_generated()
    {
        string[] issuers =
        [
            "Equals", "GetHashCode", "ToString", "MemberwiseClone", "Filings", "FilingData", "System", "Object", "BySymbol", "Event", "İstanbul",
            new('A', 10_000),
        ];
        var consumer = await Consumer.Create();
        consumer.Project("app", "<OutputType>Exe</OutputType>")
            .Write("app/Program.cs", "foreach (var filing in Filings.All)\n    Console.WriteLine(filing.Issuer.Name);\n");
        foreach (var (issuer, i) in issuers.Select((issuer, i) => (issuer, i)))
        {
            consumer.Write(
                $"app/filings/{i:00}.txt",
                Release("x", i).Replace("Acme Widgets, Inc.", issuer + ", Inc.", StringComparison.Ordinal)
                    .Replace("Acme", issuer, StringComparison.Ordinal));
        }

        var built = (await consumer.Build("app")).Succeeded();

        Assert.Empty(built.BuildWarnings(consumer.Folder));
        Assert.Equal(issuers.Select(issuer => issuer + ", Inc."), (await consumer.Run("app")).Succeeded().Lines);
    }

    [Fact]
    public async Task A_name_that_no_compiler_takes_is_told_at_the_file()
    {
        if (OperatingSystem.IsWindows())
            return; // No such file can be.
        var consumer = await Consumer.Create();
        consumer.Project("app").Write("app/filings/a\"b.txt", Release("x", 1));

        var error = Assert.Single((await consumer.Build("app")).BuildErrors(Path.Combine(consumer.Folder, "app", "filings")));

        Assert.Equal(
            "a\"b.txt(1,1): error FD0100: The file cannot be read: its name holds a quotation mark or a control character, which no compiler takes; rename it", error);
    }

    private static string Release(string words, int day) => FormattableString.Invariant($"""
        Exhibit 99.1

        Acme Opens {words} Plant

        BERLIN, {new DateOnly(2020, 3, 2).AddDays(day):MMMM d, yyyy} (GLOBE NEWSWIRE) — Acme Widgets, Inc. (NYSE: ACW) (“Acme” or the “Company”), a maker of widgets, today announced that it has completed the sale of {words} Limited (“{words}”) to {words} Holdings Corp. (the “{words} Buyer”) for $5 million.

        “We like {words},” said {words} Smith, Chief {words} Officer of Acme.

        About {words}

        Acme makes {words}.

        """).Replace("\r\n", "\n", StringComparison.Ordinal);
}
