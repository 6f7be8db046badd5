namespace FilingData;

/// <summary>A lawsuit is filed, decided, settled or dismissed.</summary>
public record Litigation : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(Litigation);

    /// <summary>The court, in the filing's words; null where not stated.</summary>
    public Stated<string>? Court { get; init; }

    /// <summary>Who stands against the issuer, or with whom it settles.</summary>
    public ValueList<Party> Counterparties { get; init; } = [];

    /// <summary>What is claimed: "patent infringement"; null where not stated.</summary>
    public Stated<string>? Claim { get; init; }

    /// <summary>How it ended: "dismissed", "settled", in the filing's words; null where it has not.</summary>
    public Stated<string>? Outcome { get; init; }

    /// <summary>What is paid or awarded; null where not stated.</summary>
    public Money? Amount { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts()
    {
        if (Court is not null)
            yield return Row("court", Court.Value, Court);
        foreach (var counterparty in Counterparties)
            yield return Row("counterparty", counterparty.Name, counterparty);
        if (Claim is not null)
            yield return Row("claim", Claim.Value, Claim);
        if (Outcome is not null)
            yield return Row("outcome", Outcome.Value, Outcome);
    }
}
