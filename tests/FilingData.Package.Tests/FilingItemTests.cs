using System.Text.Json;
using FilingData.Package.Tests.Building;

namespace FilingData.Package.Tests;

/// <summary>What a project says of its filings, and what reaches the compiler.</summary>
public class FilingItemTests
{
    [Fact]
    public async Task Text_and_HTML_below_filings_are_filings_by_default_and_nothing_else_is()
    {
        var files = await Filings(await NewProject(), "filings/a.txt", "filings/2020/b.htm", "filings/c.html", "filings/notes.md", "d.txt");

        Assert.Equal(["filings/2020/b.htm", "filings/a.txt", "filings/c.html"], files.Select(file => file["Identity"]).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal("true", file["Filing"]));
    }

    [Fact]
    public async Task The_default_can_be_switched_off()
    {
        var project = await NewProject("<EnableDefaultFilingItems>false</EnableDefaultFilingItems>");

        Assert.Empty(await Filings(project, "filings/a.txt"));
    }

    [Fact]
    public async Task What_a_project_says_of_a_filing_reaches_the_compiler()
    {
        var project = await NewProject(items: """
            <Filing Update="filings/a.txt" Date="2020-02-29" />
            <Filing Include="filings/b.txt" Issuer="Example" />
            <Filing Remove="filings/c.txt" />
            <Filing Include="../shared/d.txt" Name="Sale2017" />
            <AdditionalFiles Include="e.txt" Filing="true" FilingDate="2021-03-01" />
            """);

        var files = await Filings(project, "filings/a.txt", "filings/b.txt", "filings/c.txt", "../shared/d.txt", "e.txt");

        Assert.Equal(
            [
                ("../shared/d.txt", "", "", "Sale2017"), ("e.txt", "2021-03-01", "", ""),
                ("filings/a.txt", "2020-02-29", "", ""), ("filings/b.txt", "", "Example", ""),
            ],
            files.Select(file => (file["Identity"], file["FilingDate"], file["FilingIssuer"], file["FilingName"])).Order());
    }

    [Fact]
    public async Task Characters_that_would_end_a_value_are_encoded()
    {
        var project = await NewProject(items: """
            <Filing Update="filings/a.txt" Issuer="Smith's; Sons #1, 100% (UK)" AcceptDiagnostics="FD0301;FD0302" />
            """);

        var file = Assert.Single(await Filings(project, "filings/a.txt"));

        Assert.Equal("Smith's; Sons #1, 100% (UK)", Uri.UnescapeDataString(file["FilingIssuer"]));
        Assert.DoesNotContain(file["FilingIssuer"], character => character is ';' or '#');
        Assert.Equal("FD0301,FD0302", file["FilingAcceptDiagnostics"]);
    }

    [Fact]
    public async Task Texts_are_embedded_under_a_name_that_holds_no_path_of_the_machine()
    {
        var project = await NewProject(items: """<Filing Include="$(MSBuildThisFileDirectory)../shared/acme.fr.txt" />""");

        var file = Assert.Single(await Filings(project, "../shared/acme.fr.txt"));
        var resource = Assert.Single(await EmbeddedTexts(project));

        Assert.Equal("FilingData/../shared/acme.fr.txt", file["FilingResourceName"]);
        Assert.Equal(file["FilingResourceName"], resource["LogicalName"]);
        Assert.Equal("false", resource["WithCulture"]);
    }

    [Fact]
    public async Task Texts_can_be_left_out()
    {
        var project = await NewProject("<FilingDataEmbedTexts>false</FilingDataEmbedTexts>");

        Assert.Single(await Filings(project, "filings/a.txt"));
        Assert.Empty(await EmbeddedTexts(project));
    }

    private static async Task<Consumer> NewProject(string properties = "", string items = "")
    {
        var consumer = await Consumer.Create();
        consumer.Project("app", properties, items);
        (await Dotnet.Run(consumer.Folder, "restore", "app")).Succeeded();
        return consumer;
    }

    private static async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> Filings(Consumer consumer, params string[] files)
    {
        foreach (var file in files)
            consumer.Write("app/" + file, "Exhibit 99.1\n");
        return await Items(consumer, "AdditionalFiles");
    }

    private static Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> EmbeddedTexts(Consumer consumer) =>
        Items(consumer, "EmbeddedResource", "-t:SplitResourcesByCulture");

    private static async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> Items(Consumer consumer, string type, params string[] arguments)
    {
        var evaluated = (await Dotnet.Run(consumer.Folder, ["msbuild", "app", "-getItem:" + type, .. arguments])).Succeeded();
        using var json = JsonDocument.Parse(evaluated.Output);
        return json.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
            .Select(item => item.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetString()!)).ToList();
    }
}
