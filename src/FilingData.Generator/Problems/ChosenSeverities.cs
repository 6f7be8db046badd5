using FilingData.Parsing.Problems;
using Microsoft.CodeAnalysis;

namespace FilingData.Generator.Problems;

/// <summary>
/// The severities that a project chooses for our diagnostics, as it does for any other's: <c>dotnet_diagnostic.FD0301.severity</c> in a .globalconfig
/// or in an .editorconfig's section of all files, or NoWarn. The compiler applies what stands in a .globalconfig by itself, but a filing with an
/// error that is none any more must also give its members.
/// </summary>
/// <param name="Chosen">What is chosen, in the order of the ids.</param>
internal sealed record ChosenSeverities(EquatableArray<ChosenSeverity> Chosen)
{
    public static ChosenSeverities Of(Compilation compilation, CancellationToken cancellation)
    {
        var chosen = new List<ChosenSeverity>();
        // The compiler tells the severities of an .editorconfig for C# files only; any of them shows what is said of all files.
        var tree = compilation.SyntaxTrees.FirstOrDefault();
        foreach (var kind in Catalogue.All)
        {
            if (Of(kind.Id, compilation.Options, tree, cancellation) is { } severity and not ReportDiagnostic.Default)
                chosen.Add(new ChosenSeverity(kind.Id, severity));
        }

        return new ChosenSeverities(chosen.ToEquatableArray());
    }

    /// <summary>The ids of what is no error any more.</summary>
    public EquatableArray<string> Accepted { get; } = Chosen.Where(each => each.Severity != ReportDiagnostic.Error).Select(each => each.Id)
        .ToEquatableArray();

    /// <summary>The severity of a kind of problem; null where it is not reported at all.</summary>
    public DiagnosticSeverity? Of(ProblemKind kind)
    {
        foreach (var each in Chosen)
        {
            if (each.Id == kind.Id)
                return each.Severity switch
                {
                    ReportDiagnostic.Error => DiagnosticSeverity.Error,
                    ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
                    ReportDiagnostic.Info => DiagnosticSeverity.Info,
                    ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
                    _ => null,
                };
        }

        return Descriptors.Of(kind).DefaultSeverity;
    }

    private static ReportDiagnostic? Of(string id, CompilationOptions options, SyntaxTree? tree, CancellationToken cancellation)
    {
        if (options.SpecificDiagnosticOptions.TryGetValue(id, out var severity) && severity == ReportDiagnostic.Suppress)
            return severity;
        var files = options.SyntaxTreeOptionsProvider;
        return files is not null && ((tree is not null && files.TryGetDiagnosticValue(tree, id, cancellation, out severity))
            || files.TryGetGlobalDiagnosticValue(id, cancellation, out severity)) ? severity : null;
    }
}

/// <summary>The severity that a project chooses for a diagnostic.</summary>
internal sealed record ChosenSeverity(string Id, ReportDiagnostic Severity);
