using FilingData.Parsing;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;

namespace FilingData.Cli.Inputs;

/// <summary>Reads the filings that a command line names.</summary>
internal static class FilingReading
{
    /// <summary>The filings of these paths, in their order; files are parsed side by side, those of standard input as they come.</summary>
    /// <param name="paths">Files, folders and globs; "-" for standard input.</param>
    /// <param name="accepted">The problems that take no announcement away.</param>
    public static IEnumerable<ReadFile> Of(IReadOnlyList<string> paths, params ProblemKind[] accepted) => paths is ["-"]
        ? FilingPaths.Expand(Lines(Console.In)).Select(path => Read(path, accepted))
        : FilingPaths.Expand(paths.SelectMany(path => path == "-" ? Lines(Console.In) : [path]))
            .AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(path => Read(path, accepted));

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return line;
        }
    }

    private static ReadFile Read(string path, ProblemKind[] accepted)
    {
        try
        {
            var input = new FilingInput(Path.GetFileName(path),
                FilingBytes.Decode(File.ReadAllBytes(path)))
            { Accepted = accepted.Select(kind => kind.Id).ToList() };
            var parsed = FilingParser.Parse(input);
            return new ReadFile(path, parsed.Announcements, parsed.Problems) { Accepted = parsed.Accepted };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var place = new Source(new FilingText(Path.GetFileName(path), (string?)null), Line: 1, Column: 1, Start: 0, Length: 0);
            return new ReadFile(path, [], [new Problem(Catalogue.UnreadableFile, place, exception.Message)]);
        }
    }
}
