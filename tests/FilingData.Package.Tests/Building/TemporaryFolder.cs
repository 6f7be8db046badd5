namespace FilingData.Package.Tests.Building;

/// <summary>Folders outside of the repository, gone when the tests end.</summary>
internal static class TemporaryFolder
{
    private static readonly Lazy<string> Root = new(() => Directory.CreateTempSubdirectory("filingdata-").FullName);

    public static string Create(string name) =>
        Directory.CreateDirectory(Path.Combine(Root.Value, name + "-" + Guid.NewGuid().ToString("N")[..8])).FullName;

    /// <summary>Deletes all of them.</summary>
    public static void DeleteAll()
    {
        if (Root.IsValueCreated)
            Directory.Delete(Root.Value, recursive: true);
    }
}
