using FilingData.Generator.Emission;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FilingData.Generator.Problems;

/// <summary>A place in a user's file, by value.</summary>
/// <param name="Path">The file's path, as the compiler has it.</param>
/// <param name="Span">The characters.</param>
/// <param name="Lines">The same as lines and columns, from 0.</param>
internal sealed record FilePlace(string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The beginning of a file.</summary>
    public static FilePlace StartOf(string path) => new(path, default, default);

    /// <summary>A place that the parsing tells, whose file is here.</summary>
    public static FilePlace Of(string path, Source place, SourceFile file)
    {
        // A place may lie behind the last character; the compiler wants a span of the file.
        var start = Math.Min(Math.Max(place.Start, 0), file.Content.Length);
        var end = Math.Min(Math.Max(start + place.Length, start), file.Content.Length);
        return new FilePlace(path, TextSpan.FromBounds(start, end), new LinePositionSpan(PositionOf(file, start), PositionOf(file, end)));
    }

    public Location ToLocation() => Location.Create(Path, Span, Lines);

    private static LinePosition PositionOf(SourceFile file, int offset)
    {
        var (line, column) = file.LineAndColumn(offset);
        return new LinePosition(line - 1, column - 1);
    }
}

/// <summary>A diagnostic by value: what flows through the pipeline may hold no <see cref="Location"/>.</summary>
/// <param name="Kind">Which kind of problem.</param>
/// <param name="Place">Where; null where no file is at fault.</param>
/// <param name="Other">The second place, where two contradict each other.</param>
/// <param name="Arguments">What the message says in its places.</param>
internal sealed record DiagnosticInfo(ProblemKind Kind, FilePlace? Place, FilePlace? Other, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo Of(ProblemKind kind, FilePlace? place, params string[] arguments) => new(kind, place, null, arguments.ToEquatableArray());

    public Diagnostic ToDiagnostic(DiagnosticSeverity severity) => Diagnostic.Create(
        Descriptors.Of(Kind),
        Place?.ToLocation() ?? Location.None,
        severity,
        Other is null ? null : [Other.ToLocation()],
        properties: null,
        Arguments.Select(object? (argument) => SafeText.Message(argument)).ToArray());
}
