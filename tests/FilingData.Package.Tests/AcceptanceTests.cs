using FilingData.Package.Tests.Building;

namespace FilingData.Package.Tests;

/// <summary>What a filing contradicts itself in can be accepted in the ways that users write: for a file, for a folder, for all.</summary>
public class AcceptanceTests
{
    [Fact]
    public async Task Metadata_and_configuration_files_accept_and_the_facts_say_so()
    {
        var consumer = await Consumer.Create();
        consumer.Project("app", "<OutputType>Exe</OutputType><TreatWarningsAsErrors>false</TreatWarningsAsErrors>", """
                <Filing Update="filings/a.txt" AcceptDiagnostics="FD0301; FD0303 # as filed" />
                <Filing Update="filings/b.txt">
                  <AcceptDiagnostics>
                    FD0301;
                    FD0303
                  </AcceptDiagnostics>
                </Filing>
                """)
            .Write("app/.editorconfig", "root = true\n[filings/{c,d}.txt]\nfilingdata_accept_diagnostics = FD0301\n")
            .Write("app/.globalconfig", "is_global = true\ndotnet_diagnostic.FD0303.severity = warning\n")
            .Write("app/Program.cs", """
                foreach (var filing in Filings.All)
                    Console.WriteLine($"{filing.Headline}: {string.Join(' ', filing.AcceptedDiagnostics.Select(each => each.Id))}");

                """);
        foreach (var (name, day) in new[] { ("a", 10), ("b", 11), ("c", 12), ("d", 13) })
            consumer.Write($"app/filings/{name}.txt", Filing(name, day));

        var built = (await consumer.Build("app")).Succeeded();

        var warnings = built.BuildWarnings(Path.Combine(consumer.Folder, "app", "filings"));
        Assert.Equal(["c.txt(7,73)", "d.txt(7,73)"], warnings.Select(line => line.Split(": warning FD0303")[0]));
        Assert.Equal(
            [
                "Acme Widgets Opens Plant a: FD0301 FD0303", "Acme Widgets Opens Plant b: FD0301 FD0303",
                "Acme Widgets Opens Plant c: FD0301 FD0303", "Acme Widgets Opens Plant d: FD0301 FD0303",
            ],
            (await consumer.Run("app")).Succeeded().Lines);
    }

    private static string Filing(string name, int day) => $"""
        Exhibit 99.1

        Acme Widgets Opens Plant {name}

        BERLIN, March {day}, 2020 (GLOBE NEWSWIRE) — Acme Widgets, Inc. (NYSE: ACW) (“Acme” or the “Company”), a maker of widgets, today announced news.

        The plant was opened in the morning of Friday, March 5, 2020, as one of six (5) plants.

        """;
}
