using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>What one clause says of a transfer.</summary>
/// <param name="Frame">The clause.</param>
/// <param name="Transfer">Who gives what to whom, for how much, as far as the clause says it.</param>
internal sealed record TransferClause(Frame Frame, Transfer Transfer)
{
    /// <summary>Where it stands.</summary>
    public Zone Zone => Frame.Sentence.Zone;

    /// <summary>Whether it tells news by itself, and not only speaks of what other clauses tell.</summary>
    public bool IsNews { get; init; } = true;

    /// <summary>How many units are transferred, where the clause only counts them: "two business units".</summary>
    public Stated<int>? UnitCount { get; init; }

    /// <summary>Whether the clause says enough to be a transfer of its own: what changes hands, and one more thing.</summary>
    public bool IsFull => Transfer.Target is not null
        && (Transfer.Transferee is not null || Transfer.Consideration is not null || Transfer.Stake is not null);
}
