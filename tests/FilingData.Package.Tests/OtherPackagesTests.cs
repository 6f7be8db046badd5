using FilingData.Package.Tests.Building;

namespace FilingData.Package.Tests;

/// <summary>Other packages have additional files of their own; none of them is a filing.</summary>
public class OtherPackagesTests
{
    [Fact]
    public async Task Files_of_other_analyzers_are_left_to_them()
    {
        var consumer = await Consumer.Create(alsoNuGet: true);
        consumer.Project("app", "<OutputType>Exe</OutputType><TreatWarningsAsErrors>false</TreatWarningsAsErrors>", """
                <PackageReference Include="StyleCop.Analyzers" Version="1.2.0-beta.507" PrivateAssets="all" />
                <PackageReference Include="Microsoft.CodeAnalysis.BannedApiAnalyzers" Version="5.6.0" PrivateAssets="all" />
                <AdditionalFiles Include="stylecop.json;BannedSymbols.txt;PublicAPI.Shipped.txt;PublicAPI.Unshipped.txt" />
                """)
            .WithSeed("app", "000")
            .Write("app/stylecop.json", "{ \"settings\": { \"documentationRules\": { \"companyName\": \"Exhibit 99.1\" } } }\n")
            .Write("app/BannedSymbols.txt", "M:System.Console.Beep;Exhibit 99.1 forbids noise\n")
            .Write("app/PublicAPI.Shipped.txt", "#nullable enable\n")
            .Write("app/PublicAPI.Unshipped.txt", "Exhibit99.Program\n")
            .Write("app/Program.cs", "Console.Beep();\nConsole.WriteLine(Filings.All.Count);\n");

        var built = (await consumer.Build("app")).Succeeded();

        var warnings = built.BuildWarnings(consumer.Folder);
        Assert.DoesNotContain(warnings, line => line.Contains(" FD", StringComparison.Ordinal));
        Assert.Contains(warnings, line => line.Contains("RS0030", StringComparison.Ordinal)
            && line.Contains("Exhibit 99.1 forbids noise", StringComparison.Ordinal));
        Assert.Contains(warnings, line => line.Contains("SA1633", StringComparison.Ordinal) || line.Contains("SA1200", StringComparison.Ordinal));
    }
}
