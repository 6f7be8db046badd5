using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Transactions;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads mergers: agreements, votes, approvals, completion and end.</summary>
internal sealed class MergerReader : AnnouncementReader
{
    private static readonly Lexicon Verbs = new([new Verb("merge") { Nouns = "merger" }, new Verb("combine") { Nouns = "combination" }]);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("merger|mergers"), new("merge|merges|merged|merging with|into"), new("business combination"), new("to combine with"), new("merger agreement"),
        new("merger … completed|completion|approved|terminated|termination"),
    ];

    /// <inheritdoc/>
    public override Announcement Read(News news)
    {
        // Acquisitions are often carried out as mergers; where the merger is the news, headline or sub-headline say so.
        if (Weigh(news) is not { Headline: > 0 } and not { Subheadline: > 0 })
            return new Merger();
        var frames = news.Frames(Verbs).Where(frame => !frame.IsQuoted && frame.Stage is not (Stage.Possible or Stage.Denied)).ToList();
        var transfers = frames.Where(frame => frame.Sentence.Zone is Zone.Lead or Zone.Rest).Select(frame => Read(news, frame)).OfType<Transfer>()
            .GroupBy(transfer => (transfer.Transferee?.Name, transfer.Target?.Name)).Select(group => group.First()).ToList();
        return new Merger
        {
            Status = Statuses.Of(frames),
            Transfers = transfers.ToValueList(),
            ExchangeRatio = news.Text.SelectMany(sentence => sentence.Mentions.OfType<RatioMention>()).Select(ratio => new ShareRatio(ratio.New, ratio.Old) { Source = ratio.Passage.Source }).FirstOrDefault(),
            Closing = Closings.Of(news, []).Closing,
        };
    }

    /// <summary>"the merger of A with and into B": A is taken into B. "its merger with B": who merges with somebody takes him; "into" goes before "with".</summary>
    private static Transfer? Read(News news, Frame frame)
    {
        var merged = frame.AtAny("of").Concat(frame.Subject is { } subject ? [subject] : []).SelectMany(slot => slot.Actors).Concat(frame.Owner is { } owner ? [owner] : []);
        var one = First(news, frame, frame.Voice == Voice.Passive ? frame.Patients : merged);
        if (First(news, frame, frame.AtAny("into").SelectMany(slot => slot.Actors)) is { } into)
            return Transfer(news, frame, into, one);
        return Transfer(news, frame, one, First(news, frame, frame.AtAny("with").SelectMany(slot => slot.Actors)));
    }

    private static Party? First(News news, Frame frame, IEnumerable<Unit> units) => units.Select(unit => Referents.PartyOf(news, frame.Sentence, unit)).FirstOrDefault(party => party is not null);

    private static Transfer? Transfer(News news, Frame frame, Party? taker, Party? taken) => taker is null || taken is null || Referents.AreSame(news, taker, taken)
        ? null
        : new Transfer { Transferee = taker, Target = taken, Source = frame.Sentence.Passage.Source };
}
