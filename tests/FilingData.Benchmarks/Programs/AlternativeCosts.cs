using System.Text;
using System.Text.Json;
using FilingData.Benchmarks.Corpus;
using FilingData.Benchmarks.Report;
using FilingData.Parsing;

namespace FilingData.Benchmarks.Programs;

/// <summary>What a user would do instead, with the same filings' flat facts: C# written out, and JSON that is looked into by name.</summary>
internal static class AlternativeCosts
{
    private const string Group = "Instead of it";

    private const string Document = """
        using System.IO;
        using System.Text.Json;
        public static class Probe
        {
            private static JsonDocument? _read;
            public static object First(string data) => (_read = JsonDocument.Parse(File.ReadAllBytes(data))).RootElement.EnumerateObject().MoveNext();
            public static int All(string data)
            {
                var count = 0;
                foreach (var filing in _read!.RootElement.EnumerateObject())
                {
                    count++;
                    foreach (var fact in filing.Value.EnumerateArray())
                        _ = fact.GetProperty("Value").GetString();
                }
                return count;
            }
            public static object Find(string key) => _read!.RootElement.GetProperty(key).GetArrayLength();
        }
        """;

    private const string Constructors = """
        using System.Collections.Generic;
        using System.Linq;
        public sealed record Fact(string Kind, string Role, string Value);
        public sealed record FilingFacts(string Name, IReadOnlyList<Fact> Facts);
        public static class Probe
        {
            public static object First(string data) => Data.All[0];
            public static int All(string data) => Data.All.Count(filing => filing.Facts.Count >= 0);
            public static object Find(string key) => Data.ByName[key];
        }
        public static class Data
        {
            public static readonly FilingFacts[] All = new FilingFacts[] {
        """;

    /// <summary>Measures them with this many filings.</summary>
    public static void Add(Table table, int size)
    {
        var filings = Enumerable.Range(0, size).Select(number => (Name: SyntheticFilings.NameOf(number),
            Facts: FilingParser.Parse(new FilingInput(SyntheticFilings.NameOf(number), SyntheticFilings.TextOf(number))).Announcements.SelectMany(each => each.Facts).ToList())).ToList();
        var key = filings[size / 2].Name;

        var code = new StringBuilder(Constructors);
        foreach (var (name, facts) in filings)
            code.Append($"new({Quoted(name)}, new Fact[] {{ {string.Join(", ", facts.Select(fact => $"new({Quoted(fact.Kind)}, {Quoted(fact.Role)}, {Quoted(fact.Value)})"))} }}),\n");
        code.Append("}; public static readonly Dictionary<string, FilingFacts> ByName = All.ToDictionary(filing => filing.Name); }");
        var written = CompiledProject.OfCode(code.ToString());
        table.Add(Group, "C# of constructors: csc, ms a filing", size, written.Milliseconds / size);
        AddFresh(table, "C# of constructors", size, FreshProcess.Run(written.Image, null, key));

        var path = Path.Combine(AppContext.BaseDirectory, "probe.json");
        File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(filings.ToDictionary(filing => filing.Name, filing => filing.Facts.Select(fact => new { fact.Kind, fact.Role, fact.Value }))));
        AddFresh(table, "JsonDocument", size, FreshProcess.Run(CompiledProject.OfCode(Document).Image, path, key));
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
