namespace FilingData;

/// <summary>The issuer makes a contract: supply, partnership, licence, lease, credit, settlement with a shareholder.</summary>
public record CommercialAgreement : Announcement
{
    /// <inheritdoc/>
    public override string Kind => "Agreement";

    /// <inheritdoc/>
    public override string Topic => "Agreement";

    /// <summary>With whom.</summary>
    public ValueList<Party> Counterparties { get; init; } = [];

    /// <summary>What it is worth or how much is lent, one entry an amount.</summary>
    public ValueList<Money> Amounts { get; init; } = [];

    /// <summary>Its title or subject, in the filing's words; null where not stated.</summary>
    public Stated<string>? Subject { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts()
    {
        foreach (var counterparty in Counterparties)
            yield return Row("counterparty", counterparty.Name, counterparty);
        foreach (var amount in Amounts)
            yield return Row("amount", FactRow.Flat(amount), amount);
    }
}
