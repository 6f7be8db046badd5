using FilingData.Package.Tests.Building;

namespace FilingData.Package.Tests;

/// <summary>Filings in a class library, for other projects.</summary>
public class LibraryTests
{
    [Fact]
    public async Task A_project_that_refers_to_a_library_with_public_filings_uses_them()
    {
        var consumer = await Consumer.Create();
        consumer.Project("library", "<FilingDataAccessibility>public</FilingDataAccessibility><FilingDataNamespace>Acme.News</FilingDataNamespace>")
            .WithSeed("library", "000").WithSeed("library", "001")
            .Write("library/Sales.cs", """
                namespace Acme;

                /// <summary>What was sold.</summary>
                public static class Sales
                {
                    /// <summary>The sale of 2017.</summary>
                    public static Divestiture Latest => Filings.Vianet.Divestiture2017;
                }

                """)
            .Write("program/program.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <OutputType>Exe</OutputType>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../library/library.csproj" />
                  </ItemGroup>
                </Project>
                """)
            .Write("program/Program.cs", """
                using Acme.News;

                Console.WriteLine(Acme.Sales.Latest.Transfers[1].Consideration);
                Console.WriteLine(Filings.Vianet.Divestiture2017.Parties.Aipu.Name);
                Console.WriteLine(Filings.Vianet.Divestiture2017.Transfers[0].Stake?.Source?.Quote);

                """);

        (await consumer.Build("program")).Succeeded();

        Assert.Equal("CNY 1\nSichuan Aipu Network Co., Ltd.\n66.67%\n", (await consumer.Run("program")).Succeeded().Output);
    }

    [Fact]
    public async Task A_program_finds_the_filings_of_all_libraries_in_one_catalog()
    {
        var consumer = await Consumer.Create();
        consumer.Project("sales").WithSeed("sales", "000");
        consumer.Project("people").WithSeed("people", "001");
        consumer.Project("program", "<OutputType>Exe</OutputType>", """
            <ProjectReference Include="../sales/sales.csproj" />
            <ProjectReference Include="../people/people.csproj" />
            """)
            .Write("program/Program.cs", """
                Console.WriteLine(string.Join(", ", FilingCatalog.DataSets));
                foreach (var announcement in FilingCatalog.BySymbol["VNET"])
                    Console.WriteLine(announcement.Kind + " " + announcement.Date);

                """);

        (await consumer.Build("program")).Succeeded();

        Assert.Equal("people, sales\nDivestiture 2017-09-27\nLeadershipChange 2020-12-14\n", (await consumer.Run("program")).Succeeded().Output);
    }
}
