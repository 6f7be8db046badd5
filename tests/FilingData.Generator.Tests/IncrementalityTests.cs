using FilingData.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace FilingData.Generator.Tests;

/// <summary>What runs again after a change, by the compiler's own record of each step's reasons.</summary>
public class IncrementalityTests
{
    private static readonly string[] AllSteps =
    [
        Steps.Options, Steps.Files, Steps.Filings, Steps.All, Steps.Claims, Steps.Names, Steps.Plan, Steps.Places, Steps.Shelves, Steps.Blocks,
        Steps.PageBlocks, Steps.Pages, Steps.Contents, Steps.Catalog,
    ];

    [Fact]
    public void Nothing_changed_and_nothing_runs() => Assert.All(AllSteps, Run((project, driver) => driver).AllCached);

    [Fact]
    public void A_key_press_in_a_CSharp_file_runs_nothing()
    {
        var project = SixFilings.Project();
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
        var run = Run((project, driver) => Replace(driver, project.Files[2], SixFilings.TextOf("beta-2020") + " edited"));
        Assert.Equal([Cached, Cached, Modified, Cached, Cached, Cached], run.Reasons(Steps.Filings));
        Assert.Equal([Unchanged], run.Reasons(Steps.Claims));
        run.AllCached(Steps.Names);
        run.AllCached(Steps.Plan);
        Assert.Single(run.Reasons(Steps.Shelves), Modified);
        run.AllCached(Steps.Pages);
        Assert.Equal(["Filings.Beta.g.cs"], run.WrittenDocuments);
    }

    [Fact]
    public void A_filing_that_was_only_touched_is_not_parsed()
    {
        var parsed = 0;
        var project = SixFilings.Project();
        project = project with { Parsing = Counting(project.Parsing!, () => Interlocked.Increment(ref parsed)) };
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
        var run = Run((project, driver) => driver.AddAdditionalTexts([new InputFile("/f/beta-2031.txt", SixFilings.TextOf("beta-2031"))]));
        Assert.Equal([Cached, Cached, Cached, Cached, Cached, Cached, New], run.Reasons(Steps.Filings));
        Assert.Equal(["FilingIndex.0.g.cs", "Filings.Beta.g.cs"], run.WrittenDocuments);
    }

    [Fact]
    public void A_filing_more_lays_out_one_page_of_the_index()
    {
        // Thirty issuers, a shelf each: more than a page holds.
        var issuers = Enumerable.Range(0, 30).Select(number => (char)('a' + (number % 26)) + "lder" + (char)('a' + (number / 26)) + "-2020");
        var project = SixFilings.Project() with { Files = [.. issuers.Select(name => new InputFile("/f/" + name + ".txt", SixFilings.TextOf(name)))] };
        var driver = project.Driver().RunGenerators(project.Compilation());
        var run = new DriverRun(driver.AddAdditionalTexts([new InputFile("/f/aldera-2021.txt", SixFilings.TextOf("aldera-2021"))])
            .RunGenerators(project.Compilation()));
        Assert.Equal([Modified, Cached], run.Reasons(Steps.Pages).Order());
        Assert.Single(run.WrittenDocuments, name => name.StartsWith("FilingIndex.", StringComparison.Ordinal));
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
        var run = Run((project, driver) => driver.ReplaceAdditionalText(project.Files[2],
            new InputFile("/f/delta-2020.txt", SixFilings.TextOf("beta-2020"))));
        Assert.Equal([Cached, Cached, Modified, Cached, Cached, Cached], run.Reasons(Steps.Filings));
        Assert.Equal(["FilingIndex.0.g.cs", "Filings.Beta.g.cs", "Filings.Delta.g.cs", "Filings.g.cs"], run.WrittenDocuments);
    }

    [Fact]
    public void A_new_issuer_leaves_the_documents_of_the_others()
    {
        var run = Run((project, driver) => driver.AddAdditionalTexts([new InputFile("/f/delta-2020.txt", SixFilings.TextOf("delta-2020"))]));
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

    private static DriverRun Run(Func<Project, GeneratorDriver, GeneratorDriver> change)
    {
        var project = SixFilings.Project();
        var driver = project.Driver().RunGenerators(project.Compilation());
        return new DriverRun(change(project, driver).RunGenerators(project.Compilation()));
    }

    private static GeneratorDriver Replace(GeneratorDriver driver, InputFile file, string text) =>
        driver.ReplaceAdditionalText(file, new InputFile(file.Path, text));

    private static Filings.FilingParsing Counting(Filings.FilingParsing parsing, Action count) => (input, cancellation) =>
    {
        count();
        return parsing(input, cancellation);
    };
}
