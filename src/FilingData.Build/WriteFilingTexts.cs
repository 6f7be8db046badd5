using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;

namespace FilingData.Build;

/// <summary>
/// Writes the texts that go into an assembly: the filings with a line feed at each line's end, in the order of their names. A checkout that turns
/// line ends, or items in another order, then change nothing of the assembly.
/// </summary>
public sealed class WriteFilingTexts : ITask
{
    private const string HelpLink = "https://github.com/FilingData/FilingData.Generator/blob/main/src/FilingData.Generator/docs/FD0100.md";

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The filings; the metadata LogicalName is the name that each text has in the assembly.</summary>
    [Required]
    public ITaskItem[] Filings { get; set; } = [];

    /// <summary>The folder that the texts are written into.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The texts that were written, one of each name, in ordinal order of the names, with the metadata of the filings.</summary>
    [Output]
    public ITaskItem[] Texts { get; set; } = [];

    /// <summary>Writes them; a text that is there already is left alone, so that a build in which no filing changed compiles nothing.</summary>
    /// <returns>Whether every filing could be read.</returns>
    public bool Execute()
    {
        Directory.CreateDirectory(Folder);
        Texts = Filings.GroupBy(NameOf, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => same.First())
            .ToArray();
        var all = true;
        foreach (var filing in Texts)
            all &= Write(filing);
        return all;
    }

    private bool Write(ITaskItem filing)
    {
        var source = filing.GetMetadata("FullPath");
        if (source.Any(character => character is '"' || char.IsControl(character)))
            return Fail(source, "its name holds a quotation mark or a control character, which no compiler takes; rename it");
        try
        {
            var text = LineFeeds.In(File.ReadAllBytes(source));
            // Folders and characters that a file system refuses, or two names that differ by case alone, are of no matter to a digest.
            filing.ItemSpec = Path.Combine(Folder, Digest(NameOf(filing)) + ".txt");
            if (!File.Exists(filing.ItemSpec) || !File.ReadAllBytes(filing.ItemSpec).SequenceEqual(text))
                File.WriteAllBytes(filing.ItemSpec, text);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(source, exception.Message);
        }
    }

    private bool Fail(string source, string reason)
    {
        BuildEngine.LogErrorEvent(new BuildErrorEventArgs(null, "FD0100", source, 1, 1, 0, 0, $"The file cannot be read: {reason} ({HelpLink})", null,
            nameof(WriteFilingTexts)));
        return false;
    }

    private static string NameOf(ITaskItem filing) => filing.GetMetadata("LogicalName");

    private static string Digest(string name)
    {
        using var hash = SHA256.Create();
        return BitConverter.ToString(hash.ComputeHash(Encoding.UTF8.GetBytes(name)), 0, 16).Replace("-", "");
    }
}
