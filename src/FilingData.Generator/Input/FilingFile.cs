using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FilingData.Generator.Input;

/// <summary>
/// A filing's file and what the project says of it, by value: it is what is compared before anything is parsed, so that a file that was only touched,
/// or an option of another file, costs no parsing. It is read for the comparison and for the parsing and not kept.
/// </summary>
/// <param name="Path">The path as the compiler has it; only diagnostics use it.</param>
/// <param name="Content">The whole text.</param>
internal sealed record FilingFile(string Path, FileContent Content)
{
    /// <summary>The key of configuration files whose value is the ids that are accepted in the files of a section.</summary>
    public const string AcceptKey = "filingdata_accept_diagnostics";

    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>The file's name, without a folder.</summary>
    public string Name => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>What the project gives in place of true or false to say whether this is a filing; null where that is in order.</summary>
    public string? WrongMark { get; init; }

    /// <summary>
    /// How many characters it has and how many it may have; null where these are not too many. The content of one that is too long is left out.
    /// </summary>
    public (int Characters, int Most)? TooLong { get; init; }

    /// <summary>The name of the embedded text; empty where there is none.</summary>
    public string ResourceName { get; init; } = "";

    /// <summary>The date that the project gives, as it is written there; null where it gives none.</summary>
    public string? Date { get; init; }

    /// <summary>The issuer's name that the project gives; null where it gives none.</summary>
    public string? Issuer { get; init; }

    /// <summary>The name of the member that the project gives; null where it gives none.</summary>
    public string? MemberName { get; init; }

    /// <summary>The ids of the problems that the project accepts, as they are written there; null where it accepts none.</summary>
    public string? AcceptedProblems { get; init; }

    /// <summary>The same by a section of an .editorconfig or .globalconfig that the file falls under; null where it says nothing.</summary>
    public string? AcceptedByConfiguration { get; init; }

    /// <summary>The ids of what is no error any more in the whole project.</summary>
    public EquatableArray<string> AcceptedByProject { get; init; }

    /// <summary>The filing in this additional file; null where it is none.</summary>
    public static FilingFile? Read(AdditionalText text, FileSettings settings, CancellationToken cancellation)
    {
        var options = settings.Options.GetOptions(text);
        var mostCharacters = GeneratorOptions.MaxCharacters(settings.Options.GlobalOptions);
        var mark = Value(options, Prefix + "Filing");
        if (mark is null ? !FilingSigns.MayHave(text.Path) : mark.Equals("false", StringComparison.OrdinalIgnoreCase))
            return null;
        if (mark is not null && !mark.Equals("true", StringComparison.OrdinalIgnoreCase))
            return new FilingFile(text.Path, default) { WrongMark = mark };

        var content = text.GetText(cancellation);
        if (mark is null && (content is null || !FilingSigns.Has(content)))
            return null;
        if (content?.Length > mostCharacters)
            return new FilingFile(text.Path, default) { TooLong = (content.Length, mostCharacters) };

        return new FilingFile(text.Path, new FileContent(content))
        {
            ResourceName = Value(options, Prefix + "FilingResourceName") ?? "",
            Date = Value(options, Prefix + "FilingDate"),
            Issuer = Value(options, Prefix + "FilingIssuer"),
            MemberName = Value(options, Prefix + "FilingName"),
            AcceptedProblems = Value(options, Prefix + "FilingAcceptDiagnostics"),
            AcceptedByConfiguration = options.TryGetValue(AcceptKey, out var accepted) ? accepted : null,
            AcceptedByProject = settings.Severities.Accepted,
        };
    }

    /// <summary>
    /// The metadata's value; null where it isn't set, which reaches us as an empty string. The package's targets encode what would end a value on its
    /// way through the compiler's configuration file.
    /// </summary>
    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Trim() is { Length: > 0 } trimmed
            ? trimmed.Replace("%3B", ";").Replace("%23", "#").Replace("%25", "%")
            : null;
}
