namespace FilingData;

/// <summary>Notice that the issuer filed its annual report (Form 10-K, 20-F or 40-F).</summary>
public record AnnualReport : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(AnnualReport);

    /// <summary>The fiscal year reported on; null where not stated.</summary>
    public FiscalPeriod? Period { get; init; }

    /// <summary>The form, in the filing's words: "Form 10-K"; null where not stated.</summary>
    public Stated<string>? Form { get; init; }

    /// <summary>When it was filed; null where not stated.</summary>
    public Timing? Filed { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts() => [];
}
