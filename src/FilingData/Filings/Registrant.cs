namespace FilingData;

/// <summary>A company that a submission is filed for, as EDGAR's header has it. What the header does not say is null or empty.</summary>
/// <param name="Name">The conformed name: "EXAMPLE HOLDINGS INC".</param>
public sealed record Registrant(string Name) : Fact
{
    /// <summary>The Central Index Key, without leading zeros.</summary>
    public string? Cik { get; init; }

    /// <summary>The four digits of the Standard Industrial Classification: "3841".</summary>
    public string? IndustryCode { get; init; }

    /// <summary>The industry's name in the Standard Industrial Classification: "SURGICAL &amp; MEDICAL INSTRUMENTS &amp; APPARATUS".</summary>
    public string? Industry { get; init; }

    /// <summary>The state or country of incorporation by EDGAR's code: DE, NV, F4 (China).</summary>
    public string? StateOfIncorporation { get; init; }

    /// <summary>The month in which the fiscal year ends, from 1 to 12.</summary>
    public int? FiscalYearEndMonth { get; init; }

    /// <summary>Where the business is.</summary>
    public PostalAddress? BusinessAddress { get; init; }

    /// <summary>Where mail goes.</summary>
    public PostalAddress? MailAddress { get; init; }

    /// <summary>The names it had before, in the header's order.</summary>
    public ValueList<FormerName> FormerNames { get; init; } = [];
}

/// <summary>A name that a registrant had before.</summary>
/// <param name="Name">The conformed name.</param>
/// <param name="ChangedOn">The day from which it was another one; null where the header doesn't say.</param>
public sealed record FormerName(string Name, DateOnly? ChangedOn);

/// <summary>An address as EDGAR's header has it. What the header does not say is null or empty.</summary>
/// <param name="Street">Street and house, in one or two lines.</param>
/// <param name="City">The city.</param>
/// <param name="State">The state or country by EDGAR's code.</param>
/// <param name="Zip">The postal code.</param>
/// <param name="Phone">The telephone number, as written.</param>
public sealed record PostalAddress(ValueList<string> Street, string? City, string? State, string? Zip, string? Phone);
