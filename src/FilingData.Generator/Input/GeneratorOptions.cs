using System.Globalization;
using FilingData.Generator.Naming;
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

    private const string MaxCharactersProperty = "FilingDataMaxCharacters";

    /// <summary>
    /// How many characters a filing may have by default: ten times what the largest submission with a press release has that we know of.
    /// </summary>
    private const int DefaultCharacters = 20_000_000;

    /// <summary>
    /// How many characters all filings may have by default. Tried with the compiler of SDK 10: resources of 2,000 MiB are taken, of 2,140 MiB refused
    /// (CS1566); a character has up to three bytes, so that this many fit, whatever they are.
    /// </summary>
    private const int DefaultTotalCharacters = 700_000_000;

    /// <summary>How many characters the texts, if they are embedded, and the facts of all filings may have.</summary>
    public int MaxTotalCharacters { get; init; }

    /// <summary>Whether the texts are put into the assembly.</summary>
    public bool EmbedsTexts { get; init; }

    /// <summary>What was wrong with the settings.</summary>
    public EquatableArray<DiagnosticInfo> Problems { get; init; }

    public string Accessibility => IsPublic ? "public" : "internal";

    public static GeneratorOptions Read(AnalyzerConfigOptions options)
    {
        var problems = new List<DiagnosticInfo>();
        var space = Value(options, "FilingDataNamespace");
        if (space is not null && !space.Split('.').All(CSharpName.IsValid))
        {
            problems.Add(DiagnosticInfo.Of(Catalogue.WrongProperty, null, "FilingDataNamespace", space, "a C# namespace, such as Example.Filings"));
            space = null;
        }

        var isPublic = Choice(options, "FilingDataAccessibility", "public", "internal", isFirstByDefault: false, problems);
        var namesMembers = Choice(options, "FilingDataNamedMembers", "true", "false", isFirstByDefault: true, problems);
        // What it says is done by the package's targets; here it is only held to be one of the two.
        var embedsTexts = Choice(options, "FilingDataEmbedTexts", "true", "false", isFirstByDefault: true, problems);
        var total = Number(options, "FilingDataMaxTotalCharacters", DefaultTotalCharacters, problems);
        Number(options, MaxCharactersProperty, DefaultCharacters, problems);
        return new GeneratorOptions(space ?? "FilingData", isPublic,
            namesMembers)
        { MaxTotalCharacters = total, EmbedsTexts = embedsTexts, Problems = problems.ToEquatableArray() };
    }

    /// <summary>How many characters a filing may have.</summary>
    public static int MaxCharacters(AnalyzerConfigOptions options) => Number(options, MaxCharactersProperty, DefaultCharacters, []);

    private static int Number(AnalyzerConfigOptions options, string property, int byDefault, List<DiagnosticInfo> problems)
    {
        if (Value(options, property) is not { } value)
            return byDefault;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        problems.Add(DiagnosticInfo.Of(Catalogue.WrongProperty, null, property, value, "a whole number from 1 to 2147483647"));
        return byDefault;
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
