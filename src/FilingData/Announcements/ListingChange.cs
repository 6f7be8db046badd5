namespace FilingData;

/// <summary>The issuer's securities move to another exchange or symbol, enter or leave an index, or may lose their listing.</summary>
public record ListingChange : Announcement
{
    /// <inheritdoc/>
    public override string Kind => "Listing";

    /// <inheritdoc/>
    public override string Topic => nameof(ListingChange);

    /// <summary>The exchange or index that is entered, left or that gives notice; null where not stated.</summary>
    public Stated<string>? Exchange { get; init; }

    /// <summary>The symbol so far; null where not stated.</summary>
    public Stated<string>? OldSymbol { get; init; }

    /// <summary>The symbol from then on; null where not stated.</summary>
    public Stated<string>? NewSymbol { get; init; }

    /// <summary>From when; null where not stated.</summary>
    public Timing? EffectiveDate { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts()
    {
        if (Exchange is not null)
            yield return Row("exchange", Exchange.Value, Exchange);
        if (OldSymbol is not null)
            yield return Row("oldSymbol", OldSymbol.Value, OldSymbol);
        if (NewSymbol is not null)
            yield return Row("newSymbol", NewSymbol.Value, NewSymbol);
        if (EffectiveDate is not null)
            yield return Row("effectiveDate", EffectiveDate.Words, EffectiveDate);
    }
}
