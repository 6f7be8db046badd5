namespace FilingData.Package.Tests.Building;

/// <summary>A user's project: outside of the repository, with a package cache of its own that is empty at first.</summary>
internal sealed class Consumer
{
    private const string Package = """<PackageReference Include="FilingData.Generator" Version="*" />""";

    private Consumer(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>
    /// A folder that restores from the packed package alone; with <paramref name="alsoNuGet"/> also from the sources that the machine has.
    /// </summary>
    public static async Task<Consumer> Create(bool alsoNuGet = false)
    {
        var consumer = new Consumer(TemporaryFolder.Create("consumer"));
        consumer.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources>{(alsoNuGet ? "" : "<clear />")}<add key="packed" value="{await PackedPackage.Generator()}" /></packageSources>
            </configuration>
            """);
        return consumer;
    }

    /// <summary>A project with the package, and with everything that a strict house turns on; the name may have folders before it.</summary>
    public Consumer Project(
        string name, string properties = "", string items = "", string framework = "<TargetFramework>net10.0</TargetFramework>", string package = Package) =>
        Write($"{name}/{Path.GetFileName(name)}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {framework}
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <RollForward>Major</RollForward>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {package}
                {items}
              </ItemGroup>
            </Project>
            """);

    /// <summary>Writes a file; the path is from the consumer's folder.</summary>
    public Consumer Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Copies a seed into a project's folder of filings.</summary>
    public Consumer WithSeed(string project, string seed)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, project, "filings")).FullName;
        File.Copy(Repository.Seed(seed), Path.Combine(folder, Path.GetFileName(Repository.Seed(seed))));
        return this;
    }

    public Task<Finished> Build(string project) => Dotnet.Run(Folder, "build", project);

    /// <summary>Runs the program that was built last.</summary>
    public Task<Finished> Run(string project, string framework = "net10.0") =>
        Dotnet.Run(Folder, Path.Combine(project, "bin", "Debug", framework, project + ".dll"));
}
