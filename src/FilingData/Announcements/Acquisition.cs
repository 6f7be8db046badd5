namespace FilingData;

/// <summary>The issuer buys a company, a business or a part of one, or is bought.</summary>
public record Acquisition : Announcement, ITransaction
{
    /// <inheritdoc/>
    public override string Kind => nameof(Acquisition);

    /// <summary>How far it has come; null where the filing doesn't say.</summary>
    public Stated<TransactionStatus>? Status { get; init; }

    /// <summary>Who buys what from whom, for how much; a release may state several.</summary>
    public ValueList<Transfer> Transfers { get; init; } = [];

    /// <summary>When it closed or is to close; null where the filing doesn't say.</summary>
    public Timing? Closing { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts() => Transfer.Rows(Kind, this);
}
