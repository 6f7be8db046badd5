namespace FilingData;

/// <summary>How far a transaction has come.</summary>
public enum TransactionStatus
{
    /// <summary>Agreed or decided, and announced.</summary>
    Announced,

    /// <summary>Offered or intended, not agreed.</summary>
    Proposed,

    /// <summary>Closed.</summary>
    Completed,

    /// <summary>Ended without completion.</summary>
    Terminated,

    /// <summary>Approved by holders or authorities, not closed.</summary>
    Approved,
}
