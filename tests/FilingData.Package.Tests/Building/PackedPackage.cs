using System.IO.Compression;

namespace FilingData.Package.Tests.Building;

/// <summary>The packages of this repository, packed once for all tests into a folder that serves as a package source.</summary>
internal static class PackedPackage
{
    // One at a time: both compile the records ahead, into one folder.
    private static readonly SemaphoreSlim Packing = new(1);
    private static readonly Lazy<Task<string>> Packed = new(() => Pack("src/FilingData.Generator"));
    private static readonly Lazy<Task<string>> PackedTool = new(() => Pack("src/FilingData.Cli"));

    /// <summary>The folder with FilingData.Generator.</summary>
    public static Task<string> Generator() => Packed.Value;

    /// <summary>The folder with the tool "filings".</summary>
    public static Task<string> Tool() => PackedTool.Value;

    /// <summary>A folder with FilingData.Generator, packed a second time.</summary>
    public static async Task<string> PackAgain()
    {
        await Generator();
        return await Pack("src/FilingData.Generator");
    }

    public static async Task<ZipArchive> Open() => await ZipFile.OpenReadAsync(Directory.GetFiles(await Generator(), "*.nupkg").Single());

    private static async Task<string> Pack(string project)
    {
        var feed = TemporaryFolder.Create("feed");
        await Packing.WaitAsync();
        try
        {
            (await Repository.Run("dotnet", "pack", project, "--output", feed)).Succeeded();
        }
        finally
        {
            Packing.Release();
        }

        return feed;
    }
}
