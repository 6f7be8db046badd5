namespace FilingData;

/// <summary>How shares are bought back.</summary>
public enum RepurchaseMethod
{
    /// <summary>Accelerated share repurchase: a bank delivers the shares at once.</summary>
    ASR,

    /// <summary>Purchases in the open market.</summary>
    OpenMarket,

    /// <summary>An offer to all holders.</summary>
    TenderOffer,

    /// <summary>A mandate to a broker, or a Rule 10b5-1 plan.</summary>
    Mandate,
}

/// <summary>The issuer buys back its own shares.</summary>
public record ShareRepurchase : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(ShareRepurchase);

    /// <summary>How much may be spent; null where the programme counts shares alone, or where not stated.</summary>
    public Money? Authorization { get; init; }

    /// <summary>How many shares may be bought; null where the programme counts money alone, or where not stated.</summary>
    public ShareCount? AuthorizedShares { get; init; }

    /// <summary>How it is done; one entry a method.</summary>
    public ValueList<Stated<RepurchaseMethod>> Methods { get; init; } = [];

    /// <summary>When the authorization ends, a day or the filing's words; null where not stated.</summary>
    public Timing? Expiry { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts()
    {
        if (Authorization is not null)
            yield return Row("authorization", FactRow.Flat(Authorization), Authorization);
        if (AuthorizedShares is not null)
            // The row counts shares, whatever class the filing names.
            yield return Row("authorization", FactRow.Flat(AuthorizedShares.Unit.EndsWith(" shares", StringComparison.OrdinalIgnoreCase)
                ? AuthorizedShares with { Unit = "shares" } : AuthorizedShares), AuthorizedShares);
        foreach (var method in Methods)
            yield return Row("method", method.ToString(), method);
        if (Expiry is not null)
            yield return Row("expiry", Expiry.Words, Expiry);
    }
}
