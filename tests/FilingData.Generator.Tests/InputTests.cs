using System.Collections.Immutable;
using FilingData.Generator.Tests.Running;

namespace FilingData.Generator.Tests;

/// <summary>Which of a project's additional files are filings.</summary>
public class InputTests
{
    private const string Exhibit = "Exhibit 99.1\n\nHarbor Light Sells Quay Networks\n";

    [Theory]
    [InlineData("sale.txt", Exhibit)]
    [InlineData("SALE.TXT", "  EXHIBIT 99.1\r\n")]
    [InlineData("sale.htm", "<html><body><p style=\"x\">Exhibit 99.1</p>")]
    [InlineData("sale.html", "<DOCUMENT>\n<TYPE>EX-99.1\n")]
    [InlineData("0001234567-21-000042.txt", "<SEC-DOCUMENT>0001234567-21-000042.txt : 20210304\n<SEC-HEADER>")]
    [InlineData("old.txt", "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n")]
    public void A_file_that_begins_as_one_is_a_filing(string name, string text) =>
        Assert.Single(Parsed(new InputFile("/f/" + name, text).Unmarked()));

    [Theory]
    [InlineData("PublicAPI.Shipped.txt", "#nullable enable\nFilings.Exhibit99.get -> string\n")]
    [InlineData("BannedSymbols.txt", "T:System.Console;see Exhibit 99.1 of the contract\n")]
    [InlineData("notes.txt", "")]
    [InlineData("page.html", "<html><body>Press <b>release</b></body>")]
    [InlineData("stylecop.json", Exhibit)]
    [InlineData("Resources.resx", Exhibit)]
    [InlineData("logo.png", "\u0089PNG\r\n\u001a\n" + Exhibit)]
    [InlineData("exhibit.md", Exhibit)]
    public void Other_packages_files_are_left_alone(string name, string text)
    {
        var file = new InputFile("/f/" + name, text).Unmarked();
        Assert.Empty(Parsed(file));
        Assert.Equal(name.EndsWith(".txt", StringComparison.Ordinal) || name.EndsWith(".html", StringComparison.Ordinal), file.Reads > 0);
    }

    [Fact]
    public void Metadata_decides_before_the_text()
    {
        Assert.Single(Parsed(new InputFile("/f/release", "no sign of an exhibit")));
        Assert.Empty(Parsed(new InputFile("/f/sale.txt", Exhibit).With("Filing", "false")));
    }

    [Fact]
    public void A_project_without_filings_gets_nothing() =>
        Assert.Empty(new Project { Files = [new InputFile("/f/notes.txt", "notes").Unmarked()] }.Sources());

    [Fact]
    public void A_project_whose_filings_all_fail_has_its_class_all_the_same()
    {
        var project = new Project { Files = [new InputFile("/f/empty.txt", "")], Code = "class Use { int Count = FilingData.Filings.All.Count; }" };
        Assert.Equal(
            ["/f/empty.txt(1,1): error FD0101: The filing is empty: expected the text of an announcement; remove the file or fetch it again"], project.Problems());
        Assert.Empty(project.CompilerMessages());
    }

    [Fact]
    public void The_seeds_are_read_end_to_end()
    {
        var seeds = Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*.txt").Order(StringComparer.Ordinal);
        var project = new Project { Files = [.. seeds.Select(path => new InputFile(path, File.ReadAllText(path)).Unmarked())] };
        Assert.Equal("Jian Li", project.Evaluate("FilingData.Filings.Vianet.Divestiture2017.People.JianLi.Name"));
        Assert.Equal("Tao Zou", project.Evaluate("FilingData.Filings.Vianet.DirectorResignation2020.Changes[0].Person.Name"));
        Assert.Equal(2, project.Evaluate("FilingData.Filings.BySymbol[\"VNET\"].Count"));
    }

    private static ImmutableArray<string> Parsed(InputFile file)
    {
        var parsed = ImmutableArray.CreateBuilder<string>();
        var project = new Project
        {
            Files = [file],
            Parsing = (input, _) =>
            {
                parsed.Add(input.FileName);
                return new([Samples.Sale()], []);
            },
        };
        Assert.Empty(project.Problems());
        return parsed.ToImmutable();
    }
}
