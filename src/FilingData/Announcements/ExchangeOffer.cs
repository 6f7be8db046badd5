namespace FilingData;

/// <summary>An offer to holders to tender or exchange their securities, or to consent to a change of their terms.</summary>
public record ExchangeOffer : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(ExchangeOffer);

    /// <summary>Who makes the offer; null where not stated.</summary>
    public Party? Offeror { get; init; }

    /// <summary>The securities that it is for, in the filing's words.</summary>
    public ValueList<Stated<string>> Securities { get; init; } = [];

    /// <summary>The principal of what is sought or was tendered; null where not stated.</summary>
    public Money? Principal { get; init; }

    /// <summary>What is offered for one share; null where not stated.</summary>
    public Money? PerShare { get; init; }

    /// <summary>When the offer ends; null where not stated.</summary>
    public Timing? Expiry { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts() => [];
}
