using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using FilingData.Benchmarks.Corpus;
using FilingData.Benchmarks.Report;
using FilingData.Parsing;
using Microsoft.CodeAnalysis;

namespace FilingData.Benchmarks.Programs;

/// <summary>
/// What a user would do instead, with the same filings' flat facts: C# written out, JSON of both sorts, and the texts parsed when the program starts.
/// </summary>
internal static class AlternativeCosts
{
    private const string Group = "Instead of it";

    /// <summary>Measures them with this many filings.</summary>
    public static void Add(Table table, int size)
    {
        var filings = Enumerable.Range(0, size).Select(number => (Name: SyntheticFilings.NameOf(number),
            Facts: FilingParser.Parse(new FilingInput(SyntheticFilings.NameOf(number),
                SyntheticFilings.TextOf(number))).Announcements.SelectMany(each => each.Facts).ToList())).ToList();
        var key = filings[size / 2].Name;

        var code = new StringBuilder(AlternativeCode.Constructors);
        foreach (var (name, facts) in filings)
            code.Append(CultureInfo.InvariantCulture,
                $"new({Quoted(name)}, new Fact[] {{ {string.Join(", ", facts.Select(fact => $"new({Quoted(fact.Kind)}, {Quoted(fact.Role)}, {Quoted(fact.Value)})"))} }}),\n");
        code.Append("}; public static readonly Dictionary<string, FilingFacts> ByName = All.ToDictionary(filing => filing.Name); }");
        Add(table, "C# of constructors", size, CompiledProject.OfCode(code.ToString()), null, key, "as the code's writer has it",
            "found when the program runs");

        var json = JsonSerializer.SerializeToUtf8Bytes(filings.ToDictionary(filing => filing.Name,
            filing => filing.Facts.Select(fact => new { fact.Kind, fact.Role, fact.Value })));
        var path = Path.Combine(AppContext.BaseDirectory, "probe.json");
        File.WriteAllBytes(path, json);
        Add(table, "JsonDocument", size, CompiledProject.OfCode(AlternativeCode.Document), path, key, "as the JSON's writer has it",
            "found when the program runs");
        Add(table, "JSON embedded, read by generated code", size,
            CompiledProject.OfCode(AlternativeCode.Json, [Embedded("filings.json", json)], generator: JsonGenerator()), null, key,
            "as the JSON's writer has it", "found when the program runs");

        var texts = Enumerable.Range(0, size).Select(number => Embedded(SyntheticFilings.NameOf(number),
            Encoding.UTF8.GetBytes(SyntheticFilings.TextOf(number))));
        Add(table, "texts embedded, parsed at start", size,
            CompiledProject.OfCode(AlternativeCode.Parsed, texts, typeof(FilingParser).Assembly.Location), null, key,
            "found when the program runs", "found when the program runs");
    }

    private static ResourceDescription Embedded(string name, byte[] content) => new(name, () => new MemoryStream(content), isPublic: true);

    /// <summary>The generator of System.Text.Json, which the SDK has beside the framework's references.</summary>
    private static IIncrementalGenerator JsonGenerator()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.Combine(framework, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        var path = Directory.GetDirectories(packs, Environment.Version.Major + ".*")
            .Select(pack => Path.GetFullPath(Path.Combine(pack, "analyzers/dotnet/cs/System.Text.Json.SourceGeneration.dll"))).First(File.Exists);
        return (IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(path)
            .GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!)!;
    }

    private static void Add(Table table, string name, int size, CompiledProject compiled, string? data, string key, string malformed, string misspelt)
    {
        table.Add(Group, name + ": csc, ms a filing", size, compiled.Milliseconds / size);
        table.Add(Group, name + ": assembly, bytes a filing", size, (double)compiled.Image.Length / size);
        AddFresh(table, name, size, FreshProcess.Run(compiled.Image, data, key));
        table.Add(Group, name + ": a malformed filing is", size, malformed);
        table.Add(Group, name + ": a misspelt name is", size, misspelt);
    }

    private static void AddFresh(Table table, string name, int size, FreshProcess fresh)
    {
        table.Add(Group, name + ": first access in a fresh process, ms", size, fresh.First);
        table.Add(Group, name + ": all filings, µs a filing", size, fresh.All);
        table.Add(Group, name + ": lookup by name, ns", size, fresh.Lookup);
        table.Add(Group, name + ": allocated for all, bytes a filing", size, fresh.Allocated);
    }

    private static string Quoted(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
