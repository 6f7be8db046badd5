namespace FilingData.Package.Tests.Building;

/// <summary>A compiler server that only one test uses, so that it knows nothing of earlier builds; it ends with the test.</summary>
internal sealed class CompilerServer : IAsyncDisposable
{
    private readonly string _pipe = "filings" + Guid.NewGuid().ToString("N");

    /// <summary>Builds a project through this server.</summary>
    public Task<Finished> Build(Consumer consumer, string project) =>
        Dotnet.Run(consumer.Folder, "build", project, "-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _pipe);

    public async ValueTask DisposeAsync()
    {
        var sdk = (await Dotnet.Run(Repository.Root, "--version")).Succeeded().Output.Trim();
        var dotnet = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        await Dotnet.Run(Repository.Root, Path.Combine(dotnet, "sdk", sdk, "Roslyn", "bincore", "VBCSCompiler.dll"), "-pipename:" + _pipe,
            "-shutdown");
    }
}
