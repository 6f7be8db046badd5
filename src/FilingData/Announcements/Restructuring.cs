namespace FilingData;

/// <summary>The issuer reorganizes: cuts jobs, closes sites, realigns its organization, or enters insolvency proceedings.</summary>
public record Restructuring : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(Restructuring);

    /// <summary>What it expects to cost; null where not stated.</summary>
    public Money? Charges { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts() => [];
}
