using System.Runtime.CompilerServices;

namespace FilingData.Generator.Tests.Running;

/// <summary>The repository that the tests were compiled in.</summary>
internal static class Repository
{
    public static string Root { get; } = Above();

    private static string Above([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
