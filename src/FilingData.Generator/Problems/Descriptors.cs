using FilingData.Parsing.Problems;
using Microsoft.CodeAnalysis;

namespace FilingData.Generator.Problems;

/// <summary>The catalogue's kinds of problems as the compiler wants them.</summary>
internal static class Descriptors
{
    private const string Category = "FilingData";

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Catalogue.All.ToDictionary(kind => kind.Id, Make, StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(ProblemKind kind) => ById[kind.Id];

    private static DiagnosticDescriptor Make(ProblemKind kind) => new(
        kind.Id,
        kind.Title,
        kind.Message,
        Category,
        kind.Severity == Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: kind.HelpLink);
}
