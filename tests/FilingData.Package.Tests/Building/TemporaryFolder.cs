namespace FilingData.Package.Tests.Building;

/// <summary>Folders outside of the repository, gone when the tests end.</summary>
internal static class TemporaryFolder
{
    private static readonly string Root = CreateRoot();

    public static string Create(string name) => Directory.CreateDirectory(Path.Combine(Root, name + "-" + Guid.NewGuid().ToString("N")[..8])).FullName;

    private static string CreateRoot()
    {
        var root = Directory.CreateTempSubdirectory("filingdata-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        return root;
    }
}
