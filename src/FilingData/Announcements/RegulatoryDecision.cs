namespace FilingData;

/// <summary>An authority decides on a product, a deal or a rate.</summary>
public record RegulatoryDecision : Announcement
{
    /// <inheritdoc/>
    public override string Kind => "Regulatory";

    /// <inheritdoc/>
    public override string Topic => nameof(RegulatoryDecision);

    /// <summary>The authority; null where not stated.</summary>
    public Stated<string>? Authority { get; init; }

    /// <summary>What it decides on: a product, in the filing's words; null where not stated.</summary>
    public Stated<string>? Product { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts()
    {
        if (Authority is not null)
            yield return Row("authority", Authority.Value, Authority);
        if (Product is not null)
            yield return Row("product", Product.Value, Product);
    }
}
