using FilingData.Package.Tests.Building;
using FilingData.Parsing.Problems;

namespace FilingData.Package.Tests;

/// <summary>What the README shows is what happens.</summary>
public class ReadmeTests
{
    [Fact]
    public async Task The_command_for_the_sample_prints_the_facts_of_both_seeds()
    {
        var printed = await RunInRepository(Command("dotnet run"));

        Assert.Contains("66.67 %", printed, StringComparison.Ordinal);
        Assert.Contains("50 % − 1 share", printed, StringComparison.Ordinal);
        Assert.Contains("Tao Zou", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_for_the_tests_finds_the_tests_of_every_test_project()
    {
        // To run them all from inside of one of them would never end.
        var listed = await RunInRepository(Command("dotnet test") + " --no-build --list-tests");

        Assert.Contains("FilingData.Parsing.Tests", listed, StringComparison.Ordinal);
        Assert.Contains("FilingData.Generator.Tests", listed, StringComparison.Ordinal);
        Assert.Contains("FilingData.Package.Tests", listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_samples_compile_and_print_what_stands_beside_them()
    {
        var samples = Readme.Blocks("csharp");
        var consumer = await Consumer.Create();
        consumer.Project("app", "<OutputType>Exe</OutputType>").WithSeed("app", "000").WithSeed("app", "001")
            .Write("app/Program.cs", string.Concat(samples.Select(sample => "{\n" + sample + "}\n")));
        (await consumer.Build("app")).Succeeded();

        var expected = samples.SelectMany(sample => sample.Split('\n'))
            .Where(line => line.Contains("Console.WriteLine", StringComparison.Ordinal))
            .Select(line => line.Split("// ", 2)[1]);
        Assert.Equal(expected, (await consumer.Run("app")).Succeeded().Lines);
    }

    [Fact]
    public async Task The_command_that_adds_the_package_is_all_that_a_project_needs()
    {
        var consumer = await Consumer.Create();
        consumer.Project("app", "<OutputType>Exe</OutputType>", package: "").WithSeed("app", "000")
            .Write("app/Program.cs", "Console.WriteLine(Filings.All.Count);\n");

        (await Dotnet.Run(Path.Combine(consumer.Folder, "app"), Command("dotnet add package").Split(' ')[1..])).Succeeded();
        (await consumer.Build("app")).Succeeded();

        Assert.Equal("1\n", (await consumer.Run("app")).Succeeded().Output);
    }

    [Fact]
    public void The_table_of_diagnostics_is_the_catalogue()
    {
        var described = Readme.Rows("[`FD").Select(cells => (Id: cells[0], Title: cells[1]));

        Assert.Equal(Catalogue.All.Select(kind => ($"[`{kind.Id}`](src/FilingData.Generator/docs/{kind.Id}.md)", kind.Title)), described);
    }

    /// <summary>The README's command that begins like this.</summary>
    private static string Command(string start) =>
        Readme.Blocks("sh").SelectMany(block => block.Split('\n')).First(line => line.StartsWith(start, StringComparison.Ordinal));

    private static async Task<string> RunInRepository(string command)
    {
        var words = command.Split(' ');
        return (await Repository.Run(words[0], words[1..])).Succeeded().Output;
    }
}
