namespace FilingData;

/// <summary>The line that opens a release: BEIJING, September 27, 2017 (GLOBE NEWSWIRE). Each part is optional.</summary>
/// <param name="Place">The place as written: "BEIJING", "NEW YORK and LOS ANGELES"; null where there is none.</param>
/// <param name="Date">The date; null where the dateline has none.</param>
/// <param name="Wire">The newswire without slashes and brackets: "GLOBE NEWSWIRE"; null where there is none.</param>
public sealed record Dateline(Stated<string>? Place, Stated<DateOnly>? Date, Stated<string>? Wire) : Fact;

/// <summary>Where a release's date comes from.</summary>
public enum DateProvenance
{
    /// <summary>The dateline.</summary>
    Dateline,

    /// <summary>The head of the release, above the headline or below it.</summary>
    Head,

    /// <summary>The newswire's address of the release ("…/news/home/20190731005954/en").</summary>
    NewswireUrl,

    /// <summary>The header of the EDGAR submission.</summary>
    SubmissionHeader,

    /// <summary>"Date of Report" on a Form 8-K or 6-K.</summary>
    DateOfReport,

    /// <summary>The head of the letter that the release makes public.</summary>
    Letter,

    /// <summary>Metadata that the user gave the file.</summary>
    Metadata,
}

/// <summary>The day of the release, and how we know.</summary>
/// <param name="Value">The day.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record ReleaseDate(DateOnly Value, DateProvenance Provenance) : Fact
{
    /// <summary>Whether the release itself states it, in its dateline or at its head.</summary>
    public bool IsStated => Provenance is DateProvenance.Dateline or DateProvenance.Head;

    /// <summary>The day as ISO 8601 writes it.</summary>
    public override string ToString() => Invariant.Date(Value);
}
