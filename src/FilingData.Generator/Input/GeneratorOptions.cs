using FilingData.Generator.Naming;
using FilingData.Generator.Problems;
using FilingData.Parsing.Problems;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FilingData.Generator.Input;

/// <summary>What a project sets for all of its filings.</summary>
/// <param name="Namespace">The namespace of <c>Filings</c>.</param>
/// <param name="IsPublic">Whether <c>Filings</c> and what it offers is public.</param>
/// <param name="NamesMembers">Whether each filing gets a record with its parties, people and terms as members.</param>
internal sealed record GeneratorOptions(string Namespace, bool IsPublic, bool NamesMembers)
{
    private const string Prefix = "build_property.";

    /// <summary>What was wrong with the settings.</summary>
    public EquatableArray<DiagnosticInfo> Problems { get; init; }

    public string Accessibility => IsPublic ? "public" : "internal";

    public static GeneratorOptions Read(AnalyzerConfigOptions options)
    {
        var problems = new List<DiagnosticInfo>();
        var space = Value(options, "FilingDataNamespace");
        if (space is not null && !space.Split('.').All(Identifier.IsValid))
        {
            problems.Add(DiagnosticInfo.Of(Catalogue.WrongProperty, null, "FilingDataNamespace", space, "a C# namespace, such as Example.Filings"));
            space = null;
        }

        var isPublic = Choice(options, "FilingDataAccessibility", "public", "internal", isFirstByDefault: false, problems);
        var namesMembers = Choice(options, "FilingDataNamedMembers", "true", "false", isFirstByDefault: true, problems);
        // What it says is done by the package's targets; here it is only held to be one of the two.
        Choice(options, "FilingDataEmbedTexts", "true", "false", isFirstByDefault: true, problems);
        return new GeneratorOptions(space ?? "FilingData", isPublic, namesMembers) { Problems = problems.ToEquatableArray() };
    }

    private static bool Choice(
        AnalyzerConfigOptions options, string property, string first, string second, bool isFirstByDefault, List<DiagnosticInfo> problems)
    {
        var value = Value(options, property);
        if (value is null)
            return isFirstByDefault;
        if (value.Equals(first, StringComparison.OrdinalIgnoreCase))
            return true;
        if (value.Equals(second, StringComparison.OrdinalIgnoreCase))
            return false;
        problems.Add(DiagnosticInfo.Of(Catalogue.WrongProperty, null, property, value, first + " or " + second));
        return isFirstByDefault;
    }

    /// <summary>The property's value; null where it isn't set, which reaches us as an empty string.</summary>
    private static string? Value(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue(Prefix + property, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
