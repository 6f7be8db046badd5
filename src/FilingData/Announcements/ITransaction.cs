namespace FilingData;

/// <summary>An announcement in which something changes hands, whatever its kind: a divestiture, an acquisition, a merger.</summary>
public interface ITransaction
{
    /// <summary>How far it has come; null where the filing doesn't say.</summary>
    Stated<TransactionStatus>? Status { get; }

    /// <summary>Who transfers what to whom, for how much; a release may state several.</summary>
    ValueList<Transfer> Transfers { get; }

    /// <summary>When it closed or is to close; null where the filing doesn't say.</summary>
    Timing? Closing { get; }
}
