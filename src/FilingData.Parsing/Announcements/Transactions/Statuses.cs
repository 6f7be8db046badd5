using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>Tells how far a transaction has come.</summary>
internal static class Statuses
{
    /// <summary>What the clauses say, the headline's before the lead's: the first that says more than that it was announced. Null without a clause.</summary>
    public static Stated<TransactionStatus>? Of(IEnumerable<Frame> frames)
    {
        var telling = frames.Where(frame => frame.Stage is not (Stage.Possible or Stage.Denied)).OrderBy(frame => frame.Sentence.Zone).ToList();
        var decisive = telling.FirstOrDefault(frame => frame.Stage != Stage.Announced && frame.Sentence.Zone != Zone.Rest) ?? telling.FirstOrDefault();
        return decisive is null ? null : new Stated<TransactionStatus>(Of(decisive.Stage)) { Source = decisive.Passage.Source };
    }

    private static TransactionStatus Of(Stage stage) => stage switch
    {
        Stage.Completed or Stage.Happened => TransactionStatus.Completed,
        Stage.Planned => TransactionStatus.Proposed,
        Stage.Approved => TransactionStatus.Approved,
        Stage.Terminated => TransactionStatus.Terminated,
        _ => TransactionStatus.Announced,
    };
}
