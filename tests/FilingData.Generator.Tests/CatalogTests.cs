using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using FilingData.Generator.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FilingData.Generator.Tests;

/// <summary>The catalog of all data sets that a program has.</summary>
public class CatalogTests
{
    [Fact]
    public void It_has_the_filings_of_all_libraries_that_a_program_refers_to()
    {
        Load("Program.Of.Two", Library("North.Filings", "North Group, Inc.", "2020-06-01"),
            Library("North_Filings", "South Group, Inc.", "2019-06-01"));
        Assert.Superset(new HashSet<string> { "North.Filings", "North_Filings" }, FilingCatalog.DataSets.ToHashSet());
        Assert.Equal(["South Group, Inc.", "North Group, Inc."], Issuers(FilingCatalog.All));
        Assert.Equal(["South Group, Inc."], Issuers(FilingCatalog.ByIssuer["South Group, Inc."]));
        Assert.Equal(["South Group, Inc.", "North Group, Inc."], Issuers(FilingCatalog.ByKind["Divestiture"]));
        Assert.Equal(["North Group, Inc."], Issuers(FilingCatalog.Between(new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31))));
        Assert.Empty(FilingCatalog.BySymbol["NOPE"]);
        Assert.Contains("North Group, Inc.", FilingCatalog.ByIssuer.Keys);
    }

    [Fact]
    public void A_project_without_filings_and_without_such_libraries_gets_nothing() => Assert.Empty(new Project().Sources());

    [Fact]
    public void A_library_is_loaded_when_the_catalog_is_looked_into()
    {
        var library = Library("North.Filings", "North Group, Inc.", "2020-06-01").Reference;
        var source = new Project { Name = "Program", Libraries = [library] }.Sources()["FilingCatalog.g.cs"];
        Assert.Contains("FilingCatalog.Add(\"North.Filings\", static () => global::FilingData.DataSets.NorthFilings_", source,
            StringComparison.Ordinal);
        Assert.DoesNotContain("FilingDataSetAttribute", source, StringComparison.Ordinal);
    }

    private static (string Name, byte[] Image, MetadataReference Reference) Library(string name, string issuer, string date)
    {
        var image = (Samples.Project(Samples.Sale(issuer, date)) with { Name = name }).Image().ToArray();
        return (name, image, MetadataReference.CreateFromImage(image));
    }

    private static void Load(string name, params (string Name, byte[] Image, MetadataReference Reference)[] libraries)
    {
        var context = new AssemblyLoadContext(name);
        foreach (var library in libraries)
            context.LoadFromStream(new MemoryStream(library.Image));
        var program = context.LoadFromStream(new Project { Name = name, Libraries = [.. libraries.Select(library => library.Reference)] }.Image());
        RuntimeHelpers.RunModuleConstructor(program.ManifestModule.ModuleHandle);
    }

    // Other tests' projects add their own.
    private static string[] Issuers(IEnumerable<Announcement> announcements) =>
        announcements.Select(announcement => announcement.Issuer?.Name ?? "").Where(name => name is "North Group, Inc." or "South Group, Inc.")
        .ToArray();
}
