using FilingData.Package.Tests.Building;

namespace FilingData.Package.Tests;

/// <summary>The frameworks that a project may be for, and a program that is trimmed.</summary>
public class FrameworkTests
{
    /// <summary>Named members, lookup, and the text that is embedded.</summary>
    private const string Program = """
        Console.WriteLine(Filings.Vianet.Divestiture2017.Parties.Aipu);
        foreach (var filing in Filings.BySymbol["VNET"])
            Console.WriteLine(filing.Headline.Source?.Quote?.ReplaceLineEndings(" "));

        """;

    private const string Printed = """
        Sichuan Aipu Network Co., Ltd.
        21Vianet Announces Completion of Divesture of Two Business Units
        21Vianet Announces Resignation of Director

        """;

    [Fact]
    public async Task Projects_for_net8_net9_and_net10_build_without_a_warning_and_run()
    {
        var consumer = await Consumer.Create(alsoNuGet: true);
        consumer.Project("app", "<OutputType>Exe</OutputType>", framework: "<TargetFrameworks>net8.0;net9.0;net10.0</TargetFrameworks>")
            .WithSeed("app", "000").WithSeed("app", "001")
            .Write("app/Program.cs", Program);

        var built = (await consumer.Build("app")).Succeeded();

        Assert.Empty(built.BuildWarnings(consumer.Folder));
        foreach (var framework in new[] { "net8.0", "net9.0", "net10.0" })
            Assert.Equal(Printed, (await consumer.Run("app", framework)).Succeeded().Output);
    }

    [Fact]
    public async Task A_trimmed_program_publishes_without_a_warning_and_runs()
    {
        var consumer = await Consumer.Create(alsoNuGet: true);
        consumer.Project("app", "<OutputType>Exe</OutputType><PublishTrimmed>true</PublishTrimmed><TrimmerSingleWarn>false</TrimmerSingleWarn>")
            .WithSeed("app", "000").WithSeed("app", "001")
            .Write("app/Program.cs", Program);

        var published = (await Dotnet.Run(consumer.Folder, "publish", "app", "--use-current-runtime", "--self-contained", "--output", "published"))
            .Succeeded();

        Assert.Empty(published.BuildWarnings(consumer.Folder));
        var program = Path.Combine(consumer.Folder, "published", OperatingSystem.IsWindows() ? "app.exe" : "app");
        Assert.Equal(Printed, (await Dotnet.Run(program, consumer.Folder, null, [])).Succeeded().Output);
    }
}
