using System.Runtime.CompilerServices;
using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Tests.Problems;

/// <summary>Every kind of problem has a page, and what the page shows is what happens.</summary>
public class DiagnosticPageTests
{
    /// <summary>
    /// The kinds that no filing alone can show: the file can't be opened or is over a limit of the project, the project is wrong, two filings are, or
    /// we are.
    /// </summary>
    private static readonly string[] OfNoFiling = ["FD0100", "FD0109", "FD04", "FD09"];

    public static TheoryData<string> Ids => new(Catalogue.All.Select(kind => kind.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_problem_has_a_page_and_a_link_to_it(string id)
    {
        var kind = Kind(id);
        var page = File.ReadAllText(PageOf(id));
        Assert.StartsWith($"# {id}: {kind.Title}\n\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## What to do\n\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## How to accept it\n\n", page, StringComparison.Ordinal);
        Assert.EndsWith($"/src/FilingData.Generator/docs/{id}.md", kind.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_of_a_page_gives_its_problem_at_its_words(string id)
    {
        var page = File.ReadAllText(PageOf(id));
        if (Array.Exists(OfNoFiling, id.StartsWith))
        {
            Assert.DoesNotContain("```filing", page, StringComparison.Ordinal);
            return;
        }

        var example = PageExample.Of(page);
        var problem = Assert.Single(FilingParser.Parse(new FilingInput(example.FileName, example.Text)).Problems);
        var severity = problem.Kind.Severity == Severity.Error ? "error" : "warning";
        Assert.Equal(example.Message, $"{severity} {problem.Kind.Id}: {problem.Message}");
        Assert.Equal((id, example.Line, example.Column), (problem.Kind.Id, problem.Place.Line, problem.Place.Column));
        Assert.StartsWith(example.Words, problem.Place.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_is_left_of_a_problem_that_is_gone()
    {
        var pages = Directory.GetFiles(InRepository("src/FilingData.Generator/docs"), "FD*.md").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(Catalogue.All.Select(kind => kind.Id), pages.Order(StringComparer.Ordinal));
    }

    private static ProblemKind Kind(string id) => Catalogue.All.Single(kind => kind.Id == id);

    private static string PageOf(string id) => InRepository($"src/FilingData.Generator/docs/{id}.md");

    private static string InRepository(string path, [CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, "../../..", path);
}
