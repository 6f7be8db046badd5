using System.Globalization;
using FilingData.Benchmarks.Corpus;

namespace FilingData.Benchmarks.Machines;

/// <summary>A program and the libraries with filings that it refers to, in a folder of its own, with the packed package as a user has it.</summary>
internal sealed class FilingsSolution
{
    private const string Program = """
        using System.Diagnostics;

        var start = Stopwatch.GetTimestamp();
        var count = FilingCatalog.All.Count;
        var first = FilingCatalog.All[0];
        var opened = Stopwatch.GetElapsedTime(start);
        foreach (var filing in FilingCatalog.All)
            count -= filing.Headline.Value.Length > 0 ? 1 : 0;
        var all = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(FormattableString.Invariant(
            $"{FilingCatalog.DataSets.Count} {FilingCatalog.All.Count} {count} {opened.TotalMilliseconds} {all.TotalMilliseconds}"));
        return 0;
        """;

    private readonly string _folder;

    /// <param name="folder">Where the solution is to be; the folder is made.</param>
    /// <param name="feed">The folder of the packed package.</param>
    /// <param name="projects">How many libraries.</param>
    /// <param name="filings">How many filings each has.</param>
    public FilingsSolution(string folder, string feed, int projects, int filings)
    {
        _folder = folder;
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="packed" value="{feed}" /></packageSources>
            </configuration>
            """);
        var names = Enumerable.Range(0, projects).Select(number => $"Filings{number:D2}").ToList();
        for (var project = 0; project < projects; project++)
        {
            Write($"{names[project]}/{names[project]}.csproj", ProjectOf("Library", []));
            for (var filing = project * filings; filing < (project + 1) * filings; filing++)
                Write($"{names[project]}/filings/{SyntheticFilings.NameOf(filing)}", SyntheticFilings.TextOf(filing));
        }

        Write("Program/Program.csproj", ProjectOf("Exe", names));
        Write("Program/Program.cs", Program);
        Dotnet("restore", "Program");
    }

    /// <summary>Builds everything anew with a compiler server that nobody used before, so that no build is the first for another.</summary>
    /// <param name="nodes">How many projects at a time.</param>
    /// <returns>The milliseconds.</returns>
    public double Build(int nodes)
    {
        var server = "filings" + Guid.NewGuid().ToString("N");
        var milliseconds = Dotnet(
            "build", "Program", "--no-restore", "--no-incremental", "-c", "Release", "-v", "q", $"-m:{nodes}",
            "-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + server).Milliseconds;
        var dotnet = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        Dotnet(Path.Combine(dotnet, "sdk", Dotnet("--version").Output.Trim(), "Roslyn", "bincore", "VBCSCompiler.dll"), "-pipename:" + server,
            "-shutdown");
        return milliseconds;
    }

    /// <summary>
    /// What the program finds: data sets, announcements, announcements without a headline; and the milliseconds to the first and to all.
    /// </summary>
    public double[] Run()
    {
        var printed = Dotnet(Path.Combine("Program", "bin", "Release", "net10.0", "Program.dll")).Output;
        return [.. printed.Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
    }

    private static string ProjectOf(string type, IEnumerable<string> references) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>{type}</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="FilingData.Generator" Version="*" />
            {string.Concat(references.Select(name => $"<ProjectReference Include=\"../{name}/{name}.csproj\" />"))}
          </ItemGroup>
        </Project>
        """;

    private (double Milliseconds, string Output) Dotnet(params string[] arguments) => Command.Run("dotnet", _folder, arguments);

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
