using FilingData.Package.Tests.Building;

namespace FilingData.Package.Tests;

public class FrameworkTests
{
    [Fact]
    public async Task Projects_for_net8_net9_and_net10_build_without_a_warning_and_run()
    {
        var consumer = await Consumer.Create(alsoNuGet: true);
        consumer.Project("app", "<OutputType>Exe</OutputType>", framework: "<TargetFrameworks>net8.0;net9.0;net10.0</TargetFrameworks>")
            .WithSeed("app", "000").WithSeed("app", "001")
            .Write("app/Program.cs", """Console.WriteLine(new Money(1, Currency.Cny));""" + "\n");

        var built = (await consumer.Build("app")).Succeeded();

        Assert.Empty(built.BuildWarnings(consumer.Folder));
        foreach (var framework in new[] { "net8.0", "net9.0", "net10.0" })
            Assert.Equal("CNY 1\n", (await consumer.Run("app", framework)).Succeeded().Output);
    }

    [Fact]
    public async Task A_trimmed_program_publishes_without_a_warning_and_runs()
    {
        var consumer = await Consumer.Create(alsoNuGet: true);
        consumer.Project("app", "<OutputType>Exe</OutputType><PublishTrimmed>true</PublishTrimmed><TrimmerSingleWarn>false</TrimmerSingleWarn>")
            .WithSeed("app", "000").WithSeed("app", "001")
            .Write("app/Program.cs", """Console.WriteLine(new Money(1, Currency.Cny));""" + "\n");

        var published = (await Dotnet.Run(consumer.Folder, "publish", "app", "--use-current-runtime", "--self-contained", "--output", "published")).Succeeded();

        Assert.Empty(published.BuildWarnings(consumer.Folder));
        var program = Path.Combine(consumer.Folder, "published", OperatingSystem.IsWindows() ? "app.exe" : "app");
        Assert.Equal("CNY 1\n", (await Dotnet.Run(program, consumer.Folder, null, [])).Succeeded().Output);
    }
}
