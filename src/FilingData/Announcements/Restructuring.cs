namespace FilingData;

/// <summary>The issuer reorganizes: cuts jobs, closes sites, realigns its organization, or enters insolvency proceedings.</summary>
public record Restructuring : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(Restructuring);

    /// <summary>What it expects to cost, the lower end of a range; null where not stated.</summary>
    public Money? Charges { get; init; }

    /// <summary>The upper end where the cost is stated as a range; null otherwise.</summary>
    public Money? HighCharges { get; init; }

    /// <summary>What share of its workforce the issuer cuts; null where not stated.</summary>
    public Percentage? WorkforceReduction { get; init; }

    /// <summary>How many positions it cuts: "approximately 220 employees"; null where not stated.</summary>
    public Figure? Positions { get; init; }

    /// <summary>When it is to be completed; null where not stated.</summary>
    public Timing? Completion { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts() => [];
}
