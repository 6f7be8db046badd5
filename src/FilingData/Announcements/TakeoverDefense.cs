namespace FilingData;

/// <summary>The issuer answers an unsolicited offer or a proxy contest, or adopts a rights plan.</summary>
public record TakeoverDefense : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(TakeoverDefense);

    /// <summary>Who makes the offer or nominates; null where not stated.</summary>
    public Party? Opponent { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts() => [];
}
