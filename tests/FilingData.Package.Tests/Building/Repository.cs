namespace FilingData.Package.Tests.Building;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>Runs a command at the root; one at a time, because each restores and builds the same projects.</summary>
    public static async Task<Finished> Run(string program, params string[] arguments)
    {
        await OneAtATime.WaitAsync();
        try
        {
            return await Dotnet.Run(program, Root, null, arguments);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    public static string Seed(string start) => Directory.GetFiles(Path.Combine(Root, "seeds"), start + "*.txt").Single();

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FilingData.Generator.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
