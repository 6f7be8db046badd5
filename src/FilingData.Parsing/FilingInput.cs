namespace FilingData.Parsing;

/// <summary>A filing to read.</summary>
/// <param name="FileName">The file's name, without a folder.</param>
/// <param name="Text">The file's whole text.</param>
public sealed record FilingInput(string FileName, string Text)
{
    /// <summary>The day of the release where the text has none, as the user gave it; null where not given.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The issuer's name where the text has none, as the user gave it; null where not given.</summary>
    public string? Issuer { get; init; }

    /// <summary>
    /// The ids of the problems that the user accepts in this filing: they take no announcement away, and the announcement says that they are there.
    /// </summary>
    public IReadOnlyCollection<string> Accepted { get; init; } = [];
}
