using FilingData.Parsing;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;

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
        try
        {
            var parsed = FilingParser.Parse(new FilingInput(Path.GetFileName(path), FilingBytes.Decode(File.ReadAllBytes(path))));
            return new ReadFile(path, parsed.Announcements, parsed.Problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var place = new Source(new FilingText(Path.GetFileName(path), (string?)null), Line: 1, Column: 1, Start: 0, Length: 0);
            return new ReadFile(path, [], [new Problem(Catalogue.UnreadableFile, place, exception.Message)]);
        }
    }
}
