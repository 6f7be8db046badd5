namespace FilingData;

/// <summary>The issuer sells, transfers or spins off a business, a company or a part of one.</summary>
public record Divestiture : Announcement, ITransaction
{
    /// <inheritdoc/>
    public override string Kind => nameof(Divestiture);

    /// <summary>How far it has come; null where the filing doesn't say.</summary>
    public Stated<TransactionStatus>? Status { get; init; }

    /// <summary>How many units or businesses are divested; null where the filing doesn't count them.</summary>
    public Stated<int>? UnitCount { get; init; }

    /// <summary>The business that the divested units belong to; null where the filing names none.</summary>
    public Business? Business { get; init; }

    /// <summary>Who transfers what to whom, for how much; a release may state several.</summary>
    public ValueList<Transfer> Transfers { get; init; } = [];

    /// <summary>Why, in the filing's words.</summary>
    public ValueList<Stated<string>> Reasons { get; init; } = [];

    /// <summary>The write-down that the issuer expects; null where it announces none.</summary>
    public ExpectedImpairment? ExpectedImpairment { get; init; }

    /// <summary>When it closed or is to close; null where the filing doesn't say.</summary>
    public Timing? Closing { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts() => Transfer.Rows(Kind, this);
}
