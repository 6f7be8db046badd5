using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>Tells how far a transaction has come.</summary>
internal static class Statuses
{
    /// <summary>
    /// What the clauses say, the headline's before the lead's: the first that says more than that it was announced. Null without a clause.
    /// </summary>
    public static Stated<TransactionStatus>? Of(IEnumerable<Frame> frames)
    {
        var telling = frames.Where(frame => frame.Stage is not (Stage.Possible or Stage.Denied)).OrderBy(frame => frame.Sentence.Zone).ToList();
        var decisive = telling.FirstOrDefault(frame => frame.Stage != Stage.Announced && frame.Sentence.Zone != Zone.Rest)
            ?? telling.FirstOrDefault();
        return decisive is null ? null : new Stated<TransactionStatus>(IsBoardsAgreement(decisive)
            ? TransactionStatus.Announced : Of(decisive.Stage))
        { Source = decisive.Passage.Source };
    }

    /// <summary>
    /// "the board approved a definitive agreement to": with a board's consent an agreement is made; who votes on it later approves it.
    /// </summary>
    private static bool IsBoardsAgreement(Frame frame) =>
        frame is { Stage: Stage.Approved, Subject: { } subject } && subject.Units.Any(unit => unit.IsBoard)
        && frame.Sentence.Units.Skip(frame.Edge).Take(frame.Index - frame.Edge).Any(unit => unit.Is("agreement"));

    /// <summary>
    /// Whether a headline's present tense tells what is done ("Alder Acquires Birch"), or its price is told as paid. It does where the news speaks
    /// neither of an agreement nor of a closing to come.
    /// </summary>
    public static bool IsDone(News news, IReadOnlyList<TransferClause> clauses) =>
        (news.Words.Any(zone => Paid.Any(cue => cue.IsIn(zone.Value)))
            || clauses.Any(clause => clause.Zone == Zone.Headline && clause.Frame is { Voice: Voice.Active, Tense: Tense.Present } frame
            && frame.Edge == frame.Index))
        && clauses.All(clause => clause.Frame.Stage is Stage.Announced or Stage.Happened or Stage.Completed && clause.Frame.Tense != Tense.Future)
        && !news.Words.Any(zone => ToCome.Any(cue => cue.IsIn(zone.Value)));

    // What was paid was paid for something that is done.
    private static readonly Cue[] Paid = [new("purchase|total price … was|were paid|funded|financed"),
        new("consideration was|were paid|funded|financed"), new("acquisition was funded|financed")];

    private static readonly Cue[] ToCome =
    [
        new("definitive|purchase|merger|binding agreement"), new("agreed|agrees|agreement to"),
        new("expect*|anticipate*|subject … close|closing|completion|completed"), new("letter of intent"), new("closing|close of the"),
        new("closing conditions"), new("reached … agreement"), new("completion|closing … foreseen|slated|scheduled|planned|targeted"),
    ];

    private static TransactionStatus Of(Stage stage) => stage switch
    {
        Stage.Completed or Stage.Happened => TransactionStatus.Completed,
        Stage.Planned => TransactionStatus.Proposed,
        Stage.Approved => TransactionStatus.Approved,
        Stage.Terminated => TransactionStatus.Terminated,
        _ => TransactionStatus.Announced,
    };
}
