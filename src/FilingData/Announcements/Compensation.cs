namespace FilingData;

/// <summary>What the issuer pays its officers or directors.</summary>
public record Compensation : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(Compensation);

    /// <summary>The amount; null where not stated.</summary>
    public Money? Amount { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts() => [];
}
