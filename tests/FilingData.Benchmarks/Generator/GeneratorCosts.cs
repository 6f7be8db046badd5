using FilingData.Benchmarks.Report;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FilingData.Benchmarks.Generator;

/// <summary>What the generator costs: in a build from nothing, and at each change while somebody types.</summary>
internal static class GeneratorCosts
{
    private const string Group = "The generator";
    private const int Runs = 7;

    private const int WarmingFilings = 1_000;

    private static readonly Lazy<bool> Warmed = new(Warm);

    /// <summary>Measures a project with this many filings.</summary>
    public static void Add(Table table, int size)
    {
        _ = Warmed.Value;
        AddColdOnOneCore(table, size);
        var project = new GeneratedProject(size);
        var driver = project.Driver;
        var milliseconds = Clock.Once(() => driver = driver.RunGenerators(project.Compilation));
        table.Add(Group, "cold run, on all cores, ms a filing", size, milliseconds / size);
        table.Add(Group, "filings of the corpus, bytes on average", size, (double)project.Bytes / size);

        var keyPresses = Enumerable.Range(0, Runs).Select(project.KeyPress).ToArray();
        table.Add(Group, "key press in a C# file, ms in the driver", size, Clock.Quickest(Runs, i => driver = driver.RunGenerators(keyPresses[i])),
            "3");
        var idle = CSharpGeneratorDriver.Create(new IdleGenerator()).AddAdditionalTexts(project.Files).RunGenerators(project.Compilation);
        table.Add(Group, "of that, the driver's own with these files and a generator that does nothing, ms", size,
            Clock.Quickest(Runs, i => idle = idle.RunGenerators(keyPresses[i])));

        var parsed = project.Parsed;
        var current = project.Files[size / 2];
        table.Add(Group, "one filing edited, ms", size, Clock.Quickest(Runs, i =>
        {
            var edited = GeneratedProject.Edited(size / 2, i);
            driver = driver.ReplaceAdditionalText(current, edited).RunGenerators(project.Compilation);
            current = edited;
        }), "10");
        var idleCurrent = project.Files[size / 2];
        table.Add(Group, "of that, the driver's own with a generator that does nothing, ms", size, Clock.Quickest(Runs, i =>
        {
            var edited = GeneratedProject.Edited(size / 2, i);
            idle = idle.ReplaceAdditionalText(idleCurrent, edited).RunGenerators(project.Compilation);
            idleCurrent = edited;
        }));
        table.Add(Group, "filings parsed at an edit", size, (double)(project.Parsed - parsed) / Runs, "1");

        table.Add(Group, "one filing added, ms", size,
            Clock.Quickest(Runs, i => driver = driver.AddAdditionalTexts([GeneratedProject.FileOf(size + i)])
            .RunGenerators(project.Compilation)), "25");
        table.Add(Group, "one filing removed, ms", size,
            Clock.Quickest(Runs, i => driver = driver.RemoveAdditionalTexts([project.Files[i]]).RunGenerators(project.Compilation)), "25");
        table.Add(Group, "diagnostics", size, driver.GetRunResult().Diagnostics.Length, "0");

        // Last: what is generated, parsed and bound, fills the memory that all else is measured in.
        driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out var whole, out _);
        table.Add(Group, "the compiler's own work on a key press, ms", size, Clock.Quickest(Runs, i => Bind(whole, keyPresses[i].SyntaxTrees[0])));
    }

    private static void AddColdOnOneCore(Table table, int size)
    {
        var project = new GeneratedProject(size, usesAllCores: false);
        var milliseconds = 0.0;
        var bytes = Clock.Allocated(() => milliseconds = Clock.Once(() => project.Driver.RunGenerators(project.Compilation)));
        table.Add(Group, "cold run, ms a filing", size, milliseconds / size, "1; N = 10,000 at most 11 times N = 1,000");
        table.Add(Group, "allocated cold, times the filing's size", size, (double)bytes / project.Bytes, "20");
    }

    private static bool Warm()
    {
        var project = new GeneratedProject(WarmingFilings);
        Clock.Warm(() => project.Driver.RunGenerators(project.Compilation).RunGenerators(project.KeyPress(1)));
        var driver = project.Driver.RunGenerators(project.Compilation);
        var idle = CSharpGeneratorDriver.Create(new IdleGenerator()).AddAdditionalTexts(project.Files).RunGenerators(project.Compilation);
        Clock.Warm(() =>
        {
            var (file, edited) = (project.Files[0], GeneratedProject.Edited(0, 0));
            idle.ReplaceAdditionalText(file, edited).RunGenerators(project.Compilation);
            driver.ReplaceAdditionalText(file, edited).RunGenerators(project.Compilation);
            driver.RemoveAdditionalTexts([file]).RunGenerators(project.Compilation).AddAdditionalTexts([file]).RunGenerators(project.Compilation);
        });
        project.Driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out var whole, out _);
        Clock.Warm(() => Bind(whole, project.KeyPress(1).SyntaxTrees[0]));
        return true;
    }

    /// <summary>What an editor asks the compiler for: what is wrong with the file that somebody types in, among all that is generated.</summary>
    private static void Bind(Compilation whole, SyntaxTree edited) =>
        whole.ReplaceSyntaxTree(whole.SyntaxTrees.First(), edited).GetSemanticModel(edited).GetDiagnostics();
}
