using FilingData.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FilingData.Generator.Problems;

/// <summary>Problems as the compiler has them.</summary>
internal static class Diagnostics
{
    public static Diagnostic ToDiagnostic(this DiagnosticInfo info, DiagnosticSeverity severity) => Diagnostic.Create(
        Descriptors.Of(info.Kind),
        info.Place?.ToLocation() ?? Location.None,
        severity,
        info.Other is null ? null : [info.Other.ToLocation()],
        properties: null,
        info.Arguments.Select(object? (argument) => SafeText.Message(argument)).ToArray());

    private static Location ToLocation(this FilePlace place) =>
        Location.Create(place.Path, new TextSpan(place.Start, place.Length), new LinePositionSpan(Position(place.First), Position(place.Last)));

    private static LinePosition Position((int Line, int Column) place) => new(place.Line, place.Column);
}
