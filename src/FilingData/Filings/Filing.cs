namespace FilingData;

/// <summary>How a filing's file is written.</summary>
public enum FilingForm
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>EDGAR HTML.</summary>
    Html,

    /// <summary>A whole EDGAR submission (SGML), of which the announcement is one document.</summary>
    Submission,
}

/// <summary>The filing that an announcement came in. What the file does not say is null.</summary>
/// <param name="File">The file.</param>
/// <param name="Form">How the file is written.</param>
public sealed record Filing(FilingText File, FilingForm Form) : Fact
{
    /// <summary>The SEC form type: 6-K, 8-K, 8-K/A.</summary>
    public string? FormType { get; init; }

    /// <summary>EDGAR's accession number: ten, two and six digits, 0001193125-17-123456.</summary>
    public string? AccessionNumber { get; init; }

    /// <summary>The registrant's Central Index Key, without leading zeros.</summary>
    public string? Cik { get; init; }

    /// <summary>The exhibit's number: 99.1.</summary>
    public Stated<string>? Exhibit { get; init; }

    /// <summary>The registrant's name as EDGAR's header or the form's cover has it.</summary>
    public string? RegistrantName { get; init; }

    /// <summary>
    /// The companies that a submission is filed for, in the order of its header; <see cref="RegistrantName"/> and <see cref="Cik"/> are those of the
    /// one that announces, or of the first where none has the issuer's name.
    /// </summary>
    public ValueList<Registrant> Registrants { get; init; } = [];

    /// <summary>Which document of the submission the announcement is; null for a file of another form.</summary>
    public FiledDocument? Document { get; init; }

    /// <summary>When it was filed.</summary>
    public DateOnly? FiledOn { get; init; }

    /// <summary>The date of the event that it reports (EDGAR's "conformed period of report").</summary>
    public DateOnly? PeriodOfReport { get; init; }

    /// <summary>The "Date of Report" on the cover of a Form 8-K that stands in front of the exhibit in the same file.</summary>
    public Stated<DateOnly>? DateOfReport { get; init; }

    /// <summary>
    /// What a Form 8-K reports, as EDGAR's header has it or by the form's item numbers: "Results of Operations and Financial Condition".
    /// </summary>
    public ValueList<string> Items { get; init; } = [];
}
