using FilingData.Generator.Problems;
using FilingData.Generator.Tests.Running;
using FilingData.Parsing.Problems;

namespace FilingData.Generator.Tests;

/// <summary>The compiler's own check of release tracking sees constants only, so the catalogue is held against the release files here.</summary>
public class CatalogueTests
{
    [Fact]
    public void The_release_files_list_every_problem_with_its_severity()
    {
        var listed = Directory.GetFiles(Path.Combine(Repository.Root, "src", "FilingData.Generator"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadAllLines)
            .Where(line => line.StartsWith("FD", StringComparison.Ordinal)).Select(line => line.Split('|', 4, StringSplitOptions.TrimEntries));
        var expected = Catalogue.All.Select(Descriptors.Of).Select(each => $"{each.Id} {each.Category} {each.DefaultSeverity} {each.Title}");
        Assert.Equal(expected, listed.Select(row => string.Join(' ', row)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_are_unique_and_say_what_they_are_about() => Assert.All(Catalogue.All.GroupBy(kind => kind.Id), same =>
    {
        Assert.Single(same);
        Assert.Matches("^FD0[12349][0-9]{2}$", same.Key);
    });
}
