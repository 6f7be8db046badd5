using FilingData.Benchmarks.Corpus;
using FilingData.Benchmarks.Generator;
using FilingData.Benchmarks.Report;

namespace FilingData.Benchmarks.Programs;

/// <summary>What the generated code costs the compiler, the assembly and the program.</summary>
internal static class EmittedCosts
{
    private const string Group = "What is generated";

    private const int WarmingFilings = 200;

    // Many filings are a long compilation, which needs no other beside it.
    private const int Many = 10_000;

    private static readonly Lazy<bool> Warmed = new(() =>
    {
        var project = new GeneratedProject(WarmingFilings);
        Clock.Warm(() => CompiledProject.WithFilings(project, FilingsProbe.For));
        return true;
    });

    /// <summary>Measures a project with this many filings.</summary>
    public static void Add(Table table, int size)
    {
        _ = Warmed.Value;
        var empty = CompiledProject.OfCode("class Program { static int Count(string text) => text.Length; }").Milliseconds;
        var plain = new GeneratedProject(size, namedMembers: false);
        var compiled = Compiled(plain);
        table.Add(Group, "csc, ms a filing, without named members", size, (compiled.Milliseconds - empty) / size, "1");
        table.Add(Group, "size in the assembly, times the filing's", size, (double)compiled.Image.Length / plain.Bytes, "1.4");
        var named = Compiled(new GeneratedProject(size));
        table.Add(Group, "csc, ms a filing, with named members", size, (named.Milliseconds - empty) / size);
        table.Add(Group, "csc, ms a named member", size, (named.Milliseconds - compiled.Milliseconds) / MembersOf(size), "0.3");

        var fresh = FreshProcess.Run(compiled.Image, null, SyntheticFilings.SymbolOf(size / 2));
        table.Add(Group, "first access in a fresh process, ms", size, fresh.First, "5");
        var freshNamed = FreshProcess.Run(named.Image, null, SyntheticFilings.SymbolOf(size / 2));
        table.Add(Group, "the same with named members, ms", size, freshNamed.First);
        table.Add(Group, "all filings, µs a filing", size, fresh.All, "20");
        table.Add(Group, "first lookup by key, ms", size, fresh.FirstLookup, "1");
        table.Add(Group, "lookup by key, ns", size, fresh.Lookup, "50");
        table.Add(Group, "lookup by key, bytes allocated", size, fresh.LookupBytes, "0");
        table.Add(Group, "allocated for all, bytes a filing", size, fresh.Allocated);
        table.Add(Group, "a malformed filing is", size, "an error of the build, at its line");
        table.Add(Group, "a misspelt name is", size, "an error of the build");
    }

    /// <summary>The quickest of several compilations.</summary>
    private static CompiledProject Compiled(GeneratedProject project) => Enumerable.Range(0, project.Files.Length < Many ? 3 : 1)
        .Select(_ => CompiledProject.WithFilings(project, FilingsProbe.For))
        .MinBy(compiled => compiled.Milliseconds)!;

    private static int MembersOf(int size)
    {
        var sample = Math.Min(size, 200);
        var members = Enumerable.Range(0, sample)
            .SelectMany(number => Parsing.FilingParser.Parse(new(SyntheticFilings.NameOf(number), SyntheticFilings.TextOf(number))).Announcements)
            .Sum(announcement => announcement.Parties.Count + announcement.People.Count + announcement.Terms.Count);
        return members * size / sample;
    }
}
