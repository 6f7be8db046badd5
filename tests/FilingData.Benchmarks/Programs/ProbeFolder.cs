using System.IO.Compression;
using System.Runtime.InteropServices;
using FilingData.Benchmarks.Machines;

namespace FilingData.Benchmarks.Programs;

/// <summary>A folder with this program beside the library as the package has it for this system: compiled ahead where there is one.</summary>
internal static class ProbeFolder
{
    private static readonly Lazy<string> Made = new(Make);

    /// <summary>The folder.</summary>
    public static string Path => Made.Value;

    private static string Make()
    {
        var folder = Directory.CreateTempSubdirectory("filingdata-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory))
            File.Copy(file, System.IO.Path.Combine(folder, System.IO.Path.GetFileName(file)));
        Command.Run("dotnet", Command.Repository, ["pack", "src/FilingData.Generator", "-c", "Release", "-v", "q", "--output", folder]);
        using var package = ZipFile.OpenRead(Directory.GetFiles(folder, "*.nupkg").Single());
        var library = package.GetEntry("runtimes/" + RuntimeInformation.RuntimeIdentifier + "/lib/net10.0/FilingData.dll")
            ?? package.GetEntry("lib/net8.0/FilingData.dll")!;
        library.ExtractToFile(System.IO.Path.Combine(folder, "FilingData.dll"), overwrite: true);
        return folder;
    }
}
