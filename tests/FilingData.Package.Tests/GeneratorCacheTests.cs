using FilingData.Package.Tests.Building;

namespace FilingData.Package.Tests;

/// <summary>
/// A build from a command line parses again what changed, where the project asks the compiler's server to remember what generators gave.
/// </summary>
public class GeneratorCacheTests
{
    [Fact]
    public async Task With_the_compilers_cache_a_build_after_a_key_press_parses_no_filing_and_after_an_edit_that_one()
    {
        var consumer = await Consumer.Create();
        var property = Readme.Blocks("xml").SelectMany(block => block.Split('\n'))
            .Single(line => line.Contains("generator-cache", StringComparison.Ordinal)).Trim();
        consumer.Project("app", "<OutputType>Exe</OutputType>" + property)
            .WithSeed("app", "000").WithSeed("app", "001")
            .Write("app/Program.cs", "Console.WriteLine(1);\n");
        var parsing = await CountedParsing.In(consumer, "app");
        await using var server = new CompilerServer();
        Assert.Equal(2, await ParsedByBuild());

        consumer.Write("app/Program.cs", "Console.WriteLine(2);\n");
        Assert.Equal(0, await ParsedByBuild());
        Assert.Equal("2\n", (await consumer.Run("app")).Succeeded().Output);

        File.AppendAllText(Directory.GetFiles(Path.Combine(consumer.Folder, "app", "filings"))[0], "\n");
        Assert.Equal(1, await ParsedByBuild());

        async Task<int> ParsedByBuild()
        {
            var before = parsing.Count;
            (await server.Build(consumer, "app")).Succeeded();
            return parsing.Count - before;
        }
    }
}
