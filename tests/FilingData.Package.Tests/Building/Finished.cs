namespace FilingData.Package.Tests.Building;

/// <summary>A process that has ended.</summary>
internal sealed record Finished(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>This process, after it succeeded; otherwise the test fails with what the process said.</summary>
    public Finished Succeeded()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}\n{Output}\n{Errors}");
        return this;
    }

    /// <summary>The error lines of a build, each once, in ordinal order, from the file's name on: <c>bad.txt(5,9): error FD0203: …</c></summary>
    public IReadOnlyList<string> BuildErrors(string folder) => Messages(": error ", folder);

    /// <summary>The warning lines of a build.</summary>
    public IReadOnlyList<string> BuildWarnings(string folder) => Messages(": warning ", folder);

    private string[] Messages(string kind, string folder) => Lines
        .Where(line => line.Contains(kind, StringComparison.Ordinal))
        .Select(line => line.TrimStart().Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))
        .Select(line => line.LastIndexOf(" [", StringComparison.Ordinal) is var end and > 0 ? line[..end] : line)
        .Select(WithoutLink).Distinct().Order(StringComparer.Ordinal).ToArray();

    /// <summary>MSBuild ends the line with the link to the diagnostic's page; any other link stays.</summary>
    private static string WithoutLink(string line)
    {
        var id = line.IndexOf(" FD", StringComparison.Ordinal) is var at and >= 0 ? line.Substring(at + 1, 6) : "";
        var link = line.LastIndexOf(" (https://", StringComparison.Ordinal);
        return link > 0 && line.EndsWith($"/docs/{id}.md)", StringComparison.Ordinal) ? line[..link] : line;
    }
}
