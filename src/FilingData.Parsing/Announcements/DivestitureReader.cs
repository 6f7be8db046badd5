using FilingData.Parsing.Announcements.Divestitures;
using FilingData.Parsing.Announcements.Transactions;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads divestitures: the issuer sells, transfers or spins off a business.</summary>
internal sealed class DivestitureReader : AnnouncementReader
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("divest*"), new("divesture*"), new("spin-off*|spinoff*"), new("spin*|spun off"), new("sale|disposal|disposition of … business|unit|division|subsidiary|operations|segment"),
        new("sell*|sold … business|unit|division|subsidiary|operations|segment|stake"),
    ];

    /// <inheritdoc/>
    public override Evidence Weigh(News news)
    {
        var clauses = Given(news, TransferClauseReader.In(news));
        // Words alone ("after the divestitures of past years") only hint at it; a clause in which the issuer gives tells it.
        var words = Evidence.Of(news, Cues, Items);
        return words with
        {
            Headline = Has(clauses, Zone.Headline) ? 1 : words.Headline * 0.3,
            Subheadline = Has(clauses, Zone.Subheadline) ? 1 : 0,
            Lead = Has(clauses, Zone.Lead) ? 1 : words.Lead * 0.3,
            Rest = Has(clauses, Zone.Rest) ? 1 : 0,
        };
    }

    /// <inheritdoc/>
    public override Announcement Read(News news)
    {
        var clauses = Given(news, TransferClauseReader.In(news));
        var transfers = TransferMerger.Merge(news, clauses).Select(clause => clause with { Transfer = clause.Transfer with { Transferor = clause.Transfer.Transferor ?? news.Issuer } }).ToList();
        if (transfers.Count == 1 && transfers[0].Transfer is { Consideration: null, PerShare: null })
            transfers[0] = transfers[0] with { Transfer = transfers[0].Transfer with { Consideration = Considerations.In(news) } };
        var status = clauses.Where(clause => clause.UnitCount is not null || clause.Transfer.Target is not null).Select(clause => clause.Frame).ToList();
        return new Divestiture
        {
            Status = Statuses.Of(status),
            UnitCount = clauses.Select(clause => clause.UnitCount).FirstOrDefault(count => count is not null),
            Business = DivestedBusiness.Of(news, clauses),
            Transfers = Holdings.AddTo(news, transfers).Select(transfer => transfer with { RelatedParty = RelatedParties.Of(news, transfer) }).ToValueList(),
            Reasons = clauses.Count == 0 ? [] : Reasons.In(news, clauses.Select(clause => clause.Frame)).ToValueList(),
            ExpectedImpairment = clauses.Count == 0 ? null : Impairments.In(news),
            Closing = transfers.Count == 0 ? null : Closings.Of(news, clauses),
        };
    }

    private static bool Has(IReadOnlyList<TransferClause> clauses, Zone zone) =>
        clauses.Any(clause => clause.Zone == zone && (clause.Transfer.Target is not null || clause.UnitCount is not null));

    /// <summary>The clauses in which the issuer gives: as who acts, as the one from whom somebody buys, or unnamed where the verb is one of giving.</summary>
    private static IReadOnlyList<TransferClause> Given(News news, IReadOnlyList<TransferClause> clauses) => clauses.Where(clause => clause.Transfer switch
    {
        { Transferor: { } giver } => Referents.AreSame(news, giver, news.Issuer),
        { Transferee: { } taker } => TransferVerbs.IsGiving(clause.Frame.Verb) && !Referents.AreSame(news, taker, news.Issuer),
        _ => TransferVerbs.IsGiving(clause.Frame.Verb),
    }).ToList();
}
