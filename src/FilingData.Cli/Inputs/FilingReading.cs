using FilingData.Parsing;

namespace FilingData.Cli.Inputs;

/// <summary>Reads the filings that a command line names.</summary>
internal static class FilingReading
{
    /// <summary>The filings of these paths, in their order; files are parsed side by side, those of standard input as they come.</summary>
    public static IEnumerable<ReadFile> Of(IReadOnlyList<string> paths) => paths is ["-"]
        ? FilingPaths.Expand(Lines(Console.In)).Select(Read)
        : FilingPaths.Expand(paths.SelectMany(path => path == "-" ? Lines(Console.In) : [path]))
            .AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Read);

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return line;
        }
    }

    private static ReadFile Read(string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ReadFile(path, [], [Message.Unreadable(path, exception.Message)]);
        }

        var parsed = FilingParser.Parse(new FilingInput(Path.GetFileName(path), text));
        return new ReadFile(path, parsed.Announcements, parsed.Problems.Select(problem => Message.Of(path, problem)).ToArray());
    }
}
