namespace FilingData.Package.Tests.Building;

/// <summary>The repository's README, block by block.</summary>
internal static class Readme
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));

    /// <summary>The fenced blocks of this language, in their order.</summary>
    public static IReadOnlyList<string> Blocks(string language)
    {
        var blocks = new List<string>();
        for (var i = 0; i < Lines.Length; i++)
        {
            if (Lines[i] != "```" + language)
                continue;
            var end = Array.IndexOf(Lines, "```", i);
            blocks.Add(string.Join('\n', Lines[(i + 1)..end]) + "\n");
            i = end;
        }

        return blocks;
    }

    /// <summary>The rows of all tables whose first cell begins like this, without the marks of code, cell by cell.</summary>
    public static IEnumerable<string[]> Rows(string start) => Lines
        .Where(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`')).ToArray())
        .Where(cells => cells[0].StartsWith(start, StringComparison.Ordinal));
}
