using System.Text;
using System.Xml.Linq;
using FilingData.Package.Tests.Building;
using FilingData.Parsing.Problems;

namespace FilingData.Package.Tests;

/// <summary>What is packed, and what is not.</summary>
public class PackageContentTests
{
    [Fact]
    public async Task The_package_holds_the_records_the_generator_what_joins_them_and_the_pages()
    {
        using var package = await PackedPackage.Open();

        var files = package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "FilingData.Generator.nuspec", "LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt", "[Content_Types].xml",
                "analyzers/dotnet/cs/FilingData.Generator.dll", "analyzers/dotnet/cs/FilingData.Parsing.dll", "analyzers/dotnet/cs/FilingData.dll",
                "analyzers/dotnet/cs/HtmlAgilityPack.dll",
                "build/FilingData.Build.dll", "build/FilingData.Generator.props", "build/FilingData.Generator.targets",
                "buildTransitive/FilingData.Generator.props", "buildTransitive/FilingData.Generator.targets",
                .. Catalogue.All.Select(kind => $"docs/{kind.Id}.md"),
                "lib/net8.0/FilingData.dll", "lib/net8.0/FilingData.xml",
                "runtimes/linux-x64/lib/net10.0/FilingData.dll", "runtimes/win-x64/lib/net10.0/FilingData.dll",
            ],
            files);
    }

    [Fact]
    public async Task The_manifest_names_licence_readme_and_commit_and_asks_for_no_other_package()
    {
        using var package = await PackedPackage.Open();
        using var stream = package.GetEntry("FilingData.Generator.nuspec")!.Open();
        var manifest = XDocument.Load(stream).Root!.Elements().Single();
        XElement? Element(string name) => manifest.Elements().SingleOrDefault(element => element.Name.LocalName == name);

        Assert.Equal("MIT", Element("license")?.Value);
        Assert.Equal("README.md", Element("readme")?.Value);
        Assert.Equal("git", Element("repository")?.Attribute("type")?.Value);
        Assert.Equal(40, Element("repository")?.Attribute("commit")?.Value.Length);
        Assert.DoesNotContain(manifest.Descendants(), element => element.Name.LocalName == "dependency");
        // A development dependency would not reach the users of a library whose public members are records of ours.
        Assert.Null(Element("developmentDependency"));
    }

    [Fact]
    public async Task No_file_of_the_package_holds_a_path_of_the_machine_that_built_it()
    {
        using var package = await PackedPackage.Open();
        foreach (var entry in package.Entries)
        {
            using var bytes = new MemoryStream();
            using (var stream = entry.Open())
                await stream.CopyToAsync(bytes);
            foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode })
                Assert.True(bytes.ToArray().AsSpan().IndexOf(encoding.GetBytes(Repository.Root)) < 0, entry.FullName);
        }
    }

    [Fact]
    public async Task The_same_commit_gives_the_same_package_byte_for_byte()
    {
        var again = await PackedPackage.PackAgain();
        var first = await PackedPackage.Generator();

        var file = Path.GetFileName(Directory.GetFiles(first, "*.nupkg").Single());
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(first, file)), await File.ReadAllBytesAsync(Path.Combine(again, file)));
    }
}
