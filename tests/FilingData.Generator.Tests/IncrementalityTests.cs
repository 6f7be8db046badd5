using FilingData.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace FilingData.Generator.Tests;

/// <summary>What runs again after a change, by the compiler's own record of each step's reasons.</summary>
public class IncrementalityTests
{
    private static readonly string[] AllSteps =
    [
        Steps.Options, Steps.Files, Steps.Filings, Steps.All, Steps.Claims, Steps.Names, Steps.Places, Steps.Shelves, Steps.Blocks, Steps.Pages, Steps.Contents,
        Steps.Types, Steps.Catalog,
    ];

    [Fact]
    public void Nothing_changed_and_nothing_runs() => Assert.All(AllSteps, Run((project, driver) => driver).AllCached);

    [Fact]
    public void A_key_press_in_a_CSharp_file_runs_nothing()
    {
        var project = Six();
        var driver = project.Driver().RunGenerators(project.Compilation());
        var edited = project with { Code = "class Edited;" };
        var run = new DriverRun(driver.RunGenerators(edited.Compilation()));
        Assert.Equal([Unchanged], run.Reasons(Steps.Severities));
        Assert.All(AllSteps, run.AllCached);
        Assert.All(run.Outputs, output => Assert.Equal(Cached, output.Reason));
    }

    [Fact]
    public void An_edit_of_one_filing_parses_that_one_and_writes_its_document()
    {
        var run = Run((project, driver) => Replace(driver, project.Files[2], TextOf("beta-2020") + " edited"));
        Assert.Equal([Cached, Cached, Modified, Cached, Cached, Cached], run.Reasons(Steps.Filings));
        Assert.Equal([Unchanged], run.Reasons(Steps.Claims));
        run.AllCached(Steps.Names);
        Assert.Single(run.Reasons(Steps.Shelves), Modified);
        run.AllCached(Steps.Pages);
        Assert.Equal(["Filings.Beta.g.cs"], run.WrittenDocuments);
    }

    [Fact]
    public void A_filing_that_was_only_touched_is_not_parsed()
    {
        var parsed = 0;
        var project = Six();
        project = project with { Parsing = Counting(project.Parsing!, () => parsed++) };
        var driver = project.Driver().RunGenerators(project.Compilation());
        Assert.Equal(6, parsed);
        var touched = new InputFile(project.Files[1].Path, project.Files[1].GetText().ToString());
        var run = new DriverRun(driver.ReplaceAdditionalText(project.Files[1], touched).RunGenerators(project.Compilation()));
        Assert.Equal(6, parsed);
        Assert.Equal(Unchanged, run.Reasons(Steps.Files)[1]);
        run.AllCached(Steps.Filings);
    }

    [Fact]
    public void A_filing_more_writes_its_issuer_and_the_index()
    {
        var run = Run((project, driver) => driver.AddAdditionalTexts([new InputFile("/f/beta-2031.txt", TextOf("beta-2031"))]));
        Assert.Equal([Cached, Cached, Cached, Cached, Cached, Cached, New], run.Reasons(Steps.Filings));
        Assert.Equal(["FilingIndex.0.g.cs", "Filings.Beta.g.cs"], run.WrittenDocuments);
    }

    [Fact]
    public void A_filing_less_writes_its_issuer_and_the_index()
    {
        var run = Run((project, driver) => driver.RemoveAdditionalTexts([project.Files[2]]));
        Assert.Single(run.Reasons(Steps.Filings), Removed);
        Assert.DoesNotContain(Modified, run.Reasons(Steps.Filings));
        Assert.Equal(["FilingIndex.0.g.cs", "Filings.Beta.g.cs"], run.WrittenDocuments);
    }

    [Fact]
    public void A_renamed_filing_is_parsed_and_its_issuer_written()
    {
        var run = Run((project, driver) => driver.ReplaceAdditionalText(project.Files[2], new InputFile("/f/delta-2020.txt", TextOf("beta-2020"))));
        Assert.Equal([Cached, Cached, Modified, Cached, Cached, Cached], run.Reasons(Steps.Filings));
        Assert.Equal(["FilingIndex.0.g.cs", "Filings.Beta.g.cs", "Filings.Delta.g.cs", "Filings.g.cs"], run.WrittenDocuments);
    }

    [Fact]
    public void A_new_issuer_leaves_the_documents_of_the_others()
    {
        var run = Run((project, driver) => driver.AddAdditionalTexts([new InputFile("/f/delta-2020.txt", TextOf("delta-2020"))]));
        Assert.Equal(["FilingIndex.0.g.cs", "Filings.Delta.g.cs", "Filings.g.cs"], run.WrittenDocuments);
    }

    [Fact]
    public void An_option_writes_the_documents_and_parses_nothing()
    {
        var run = Run((project, driver) => driver.WithUpdatedAnalyzerConfigOptions(
            new InputOptions(project.WithProperty("FilingDataAccessibility", "public").Properties)));
        Assert.Equal([Modified], run.Reasons(Steps.Options));
        Assert.All(run.Reasons(Steps.Files), reason => Assert.Equal(Unchanged, reason));
        run.AllCached(Steps.Filings);
        run.AllCached(Steps.Shelves);
        Assert.Contains("Filings.g.cs", run.WrittenDocuments);
    }

    [Fact]
    public void A_comment_in_an_editorconfig_writes_nothing()
    {
        var run = Run((project, driver) => driver.WithUpdatedAnalyzerConfigOptions(new InputOptions(project.Properties)));
        Assert.Equal([Unchanged], run.Reasons(Steps.Options));
        run.AllCached(Steps.Filings);
        Assert.Empty(run.WrittenDocuments);
    }

    [Fact]
    public void The_text_of_a_filing_is_freed_after_an_edit()
    {
        var project = Six();
        var (driver, old) = EditAndForget(project);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(old.IsAlive);
        GC.KeepAlive(driver);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference Old) EditAndForget(Project project)
    {
        var old = new InputFile("/f/beta-2040.txt", "Beta 2040, as it was at first");
        var driver = project.Driver().AddAdditionalTexts([old]).RunGenerators(project.Compilation());
        driver = Replace(driver, old, "Beta 2040, now").RunGenerators(project.Compilation());
        return (driver, new WeakReference(old.GetText()));
    }

    /// <summary>Two filings each of three issuers; a file's name says whose filing of which year it is.</summary>
    private static Project Six() => new()
    {
        Files = [.. new[] { "alpha-2020", "alpha-2021", "beta-2020", "beta-2021", "gamma-2020", "gamma-2021" }.Select(name => new InputFile("/f/" + name + ".txt", TextOf(name)))],
        Parsing = (input, _) =>
        {
            var (issuer, year) = (char.ToUpperInvariant(input.FileName[0]) + input.FileName[1..^9], input.FileName[^8..^4]);
            var sale = Samples.Sale(issuer + " Group, Inc.", year + "-05-06", issuer + " sells a unit in " + year);
            return new([sale with { Reasons = [new Stated<string>("text of " + input.Text.Length)] }], []);
        },
    };

    private static string TextOf(string name) => name + ": " + new string('x', 300);

    private static DriverRun Run(Func<Project, GeneratorDriver, GeneratorDriver> change)
    {
        var project = Six();
        var driver = project.Driver().RunGenerators(project.Compilation());
        return new DriverRun(change(project, driver).RunGenerators(project.Compilation()));
    }

    private static GeneratorDriver Replace(GeneratorDriver driver, InputFile file, string text) => driver.ReplaceAdditionalText(file, new InputFile(file.Path, text));

    private static Filings.FilingParsing Counting(Filings.FilingParsing parsing, Action count) => (input, cancellation) =>
    {
        count();
        return parsing(input, cancellation);
    };

    /// <summary>What ran in a run.</summary>
    private sealed class DriverRun(GeneratorDriver driver)
    {
        private readonly GeneratorRunResult _result = driver.GetRunResult().Results.Single();

        public IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs => _result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs);

        /// <summary>The documents that were written anew and are not as they were.</summary>
        public string[] WrittenDocuments => Outputs.Where(output => output.Reason is New or Modified)
            .SelectMany(output => DocumentsOf(output.Value)).Order(StringComparer.Ordinal).ToArray();

        public IncrementalStepRunReason[] Reasons(string step) => _result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason).ToArray();

        public void AllCached(string step) => Assert.All(Reasons(step), reason => Assert.True(reason == Cached, step + ": " + reason));

        private static IEnumerable<string> DocumentsOf(object output)
        {
            var sources = (System.Collections.IEnumerable)((System.Runtime.CompilerServices.ITuple)output)[0]!;
            return sources.Cast<object>().Select(source => (string)source.GetType().GetProperty("HintName")!.GetValue(source)!);
        }
    }
}
