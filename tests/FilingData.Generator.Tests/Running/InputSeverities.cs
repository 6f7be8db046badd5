using Microsoft.CodeAnalysis;

namespace FilingData.Generator.Tests.Running;

/// <summary>The severities of diagnostics that configuration files choose, as the compiler knows them.</summary>
internal sealed class InputSeverities : SyntaxTreeOptionsProvider
{
    /// <summary>By a .globalconfig.</summary>
    public Dictionary<string, ReportDiagnostic> Global { get; init; } = [];

    /// <summary>By a section of an .editorconfig that all files fall under.</summary>
    public Dictionary<string, ReportDiagnostic> OfAllFiles { get; init; } = [];

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken,
        out ReportDiagnostic severity) =>
        OfAllFiles.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        Global.TryGetValue(diagnosticId, out severity);
}
