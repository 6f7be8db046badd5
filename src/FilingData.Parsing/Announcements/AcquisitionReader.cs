using FilingData.Parsing.Announcements.Transactions;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads acquisitions: the issuer buys a company, a business or a stake, or is bought itself.</summary>
internal sealed class AcquisitionReader : AnnouncementReader
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("acquire|acquires|acquired|acquiring|acquisition|acquisitions"), new("takeover"), new("buys|buy|purchases … company|business|stake|assets"),
        new("definitive agreement … acquire*|acquisition"), new("tender offer … shares … acquire*"),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Items => ["Completion of Acquisition"];

    /// <inheritdoc/>
    public override Evidence Weigh(News news)
    {
        var clauses = Taken(news, TransferClauseReader.In(news));
        // Words alone ("after the acquisitions of past years") only hint at it, and in the lead only where the headline speaks of it, too: results recall
        // acquisitions. A clause in which the issuer takes or is taken tells it.
        var words = Evidence.Of(news, Cues, Items);
        return words with
        {
            Headline = Has(clauses, Zone.Headline) ? 1 : words.Headline * 0.3,
            Subheadline = Has(clauses, Zone.Subheadline) ? 1 : 0,
            Lead = Has(clauses, Zone.Lead) ? 1 : words.Headline > 0 ? words.Lead * 0.3 : 0,
            Rest = Has(clauses, Zone.Rest) ? 1 : 0,
        };
    }

    /// <inheritdoc/>
    public override Announcement Read(News news)
    {
        var clauses = Taken(news, TransferClauseReader.In(news));
        var transfers = TransferMerger.Merge(news, clauses);
        return new Acquisition
        {
            Status = Statuses.Of(clauses.Where(clause => clause.Transfer.Target is not null).Select(clause => clause.Frame)),
            Transfers = transfers.Select(clause => clause.Transfer).ToValueList(),
            Closing = Closings.Of(news, clauses),
        };
    }

    private static bool Has(IReadOnlyList<TransferClause> clauses, Zone zone) =>
        clauses.Any(clause => clause.Zone == zone && (clause.Transfer.Target is not null || (zone == Zone.Headline && clause.Transfer.Transferee is not null)));

    /// <summary>The clauses in which the issuer takes or is itself the target; or whose taker is unnamed, or somebody in whom the issuer has no part of giving.</summary>
    private static IReadOnlyList<TransferClause> Taken(News news, IReadOnlyList<TransferClause> clauses) => clauses.Where(clause =>
        !Referents.AreSame(news, clause.Transfer.Transferor, news.Issuer)
        && clause.Transfer switch
        {
            { Target: { } target } when Referents.AreSame(news, target, news.Issuer) => true,
            { Transferee: { } taker } => Referents.AreSame(news, taker, news.Issuer) || (!TransferVerbs.IsGiving(clause.Frame.Verb) && clause.Zone != Zone.Rest),
            _ => !TransferVerbs.IsGiving(clause.Frame.Verb),
        }).ToList();
}
