using FilingData.Package.Tests.Building;

namespace FilingData.Package.Tests;

/// <summary>A build sees what changed in filings, and does nothing when nothing did.</summary>
public class IncrementalBuildTests
{
    [Fact]
    public async Task A_build_follows_edits_additions_and_removals_of_filings()
    {
        var consumer = await Consumer.Create();
        consumer.Project("app", "<OutputType>Exe</OutputType>")
            .Write("app/filings/a.txt", Resignation("May 4, 2020", "Jane Roe"))
            .Write("app/Program.cs", """
                foreach (var filing in Filings.All)
                    Console.WriteLine($"{filing.Date}: {filing.People[0]}");

                """);
        var program = Path.Combine(consumer.Folder, "app", "bin", "Debug", "net10.0", "app.dll");

        Assert.Equal("2020-05-04: Jane Roe\n", await BuildAndRun(consumer));
        var built = File.GetLastWriteTimeUtc(program);

        Assert.Equal("2020-05-04: Jane Roe\n", await BuildAndRun(consumer));
        Assert.Equal(built, File.GetLastWriteTimeUtc(program));

        consumer.Write("app/filings/a.txt", Resignation("May 4, 2020", "Mary Major"));
        Assert.Equal("2020-05-04: Mary Major\n", await BuildAndRun(consumer));

        consumer.Write("app/filings/2021/b.txt", Resignation("June 7, 2021", "John Doe"));
        Assert.Equal("2020-05-04: Mary Major\n2021-06-07: John Doe\n", await BuildAndRun(consumer));

        File.Delete(Path.Combine(consumer.Folder, "app", "filings", "a.txt"));
        Assert.Equal("2021-06-07: John Doe\n", await BuildAndRun(consumer));
    }

    [Fact]
    public async Task A_filing_that_no_longer_says_so_takes_its_member_away()
    {
        var consumer = await Consumer.Create();
        consumer.Project("app", "<OutputType>Exe</OutputType>")
            .Write("app/filings/a.txt", Resignation("May 4, 2020", "Jane Roe"))
            .Write("app/Program.cs", "Console.WriteLine(Filings.Acme.DirectorResignation2020.People.JaneRoe);\n");
        Assert.Equal("Jane Roe\n", await BuildAndRun(consumer));

        consumer.Write("app/filings/a.txt", Resignation("May 4, 2020", "Mary Major"));

        var error = Assert.Single((await consumer.Build("app")).BuildErrors(Path.Combine(consumer.Folder, "app")));
        Assert.StartsWith("Program.cs(1,", error, StringComparison.Ordinal);
        Assert.Contains("CS1061", error, StringComparison.Ordinal);
    }

    private static async Task<string> BuildAndRun(Consumer consumer)
    {
        (await consumer.Build("app")).Succeeded();
        return (await consumer.Run("app")).Succeeded().Output;
    }

    private static string Resignation(string date, string person) => $"""
        Exhibit 99.1

        Acme Announces Resignation of Director

        BERLIN, {date} (GLOBE NEWSWIRE) — Acme, Inc. (NYSE: ACW) (“Acme”) today announced that {person} has resigned from its board of directors.

        """;
}
