namespace FilingData.Package.Tests.Building;

/// <summary>The tool, installed once for its tests.</summary>
public sealed class FilingsTool : IAsyncLifetime
{
    private readonly string _folder = TemporaryFolder.Create("tool");

    public async Task InitializeAsync()
    {
        var feed = await PackedPackage.Tool();
        (await Dotnet.Run(_folder, "tool", "install", "FilingData.Cli", "--tool-path", _folder, "--source", feed)).Succeeded();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    internal Task<Finished> Run(string folder, string input, params string[] arguments) =>
        Dotnet.Run(Path.Combine(_folder, OperatingSystem.IsWindows() ? "filings.exe" : "filings"), folder, input, arguments);
}
