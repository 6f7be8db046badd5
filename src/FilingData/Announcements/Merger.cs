namespace FilingData;

/// <summary>Companies merge: the agreement, its votes and approvals, its completion or its end.</summary>
public record Merger : Announcement, ITransaction
{
    /// <inheritdoc/>
    public override string Kind => nameof(Merger);

    /// <summary>How far it has come; null where the filing doesn't say.</summary>
    public Stated<TransactionStatus>? Status { get; init; }

    /// <summary>Who merges with or into whom, for what; a release may state several.</summary>
    public ValueList<Transfer> Transfers { get; init; } = [];

    /// <summary>How many shares of the surviving company a share of the other becomes; null where not stated.</summary>
    public ShareRatio? ExchangeRatio { get; init; }

    /// <summary>The part of the votes cast that approved it; null where not stated.</summary>
    public Percentage? VotesFor { get; init; }

    /// <summary>What one party owes the other for ending it; null where not stated.</summary>
    public Money? TerminationFee { get; init; }

    /// <summary>When it closed or is to close; null where the filing doesn't say.</summary>
    public Timing? Closing { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts() => Transfer.Rows(Kind, this);
}
