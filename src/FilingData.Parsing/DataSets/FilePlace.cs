using FilingData.Parsing.Reading;

namespace FilingData.Parsing.DataSets;

/// <summary>A place in a user's file, by value: it keeps no text. Lines and columns count from 0, as the compiler's do.</summary>
/// <param name="Path">The file's path, as it was given.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="First">The line and the column of its first character.</param>
/// <param name="Last">Those behind its last character.</param>
internal sealed record FilePlace(string Path, int Start, int Length, (int Line, int Column) First, (int Line, int Column) Last)
{
    /// <summary>The beginning of a file.</summary>
    public static FilePlace StartOf(string path) => new(path, 0, 0, default, default);

    /// <summary>A place that the parsing tells, whose file is here.</summary>
    public static FilePlace Of(string path, Source place, SourceFile file)
    {
        // A place may lie behind the last character; the compiler wants a span of the file.
        var start = Math.Min(Math.Max(place.Start, 0), file.Content.Length);
        var end = Math.Min(Math.Max(start + place.Length, start), file.Content.Length);
        return new FilePlace(path, start, end - start, PositionOf(file, start), PositionOf(file, end));
    }

    private static (int Line, int Column) PositionOf(SourceFile file, int offset)
    {
        var (line, column) = file.LineAndColumn(offset);
        return (line - 1, column - 1);
    }
}
