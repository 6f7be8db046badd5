using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Transactions;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Mergers;

/// <summary>Tells who takes whom in a merger.</summary>
internal static class MergerParties
{
    private static readonly HashSet<string> Holders = WordClasses.Words("stockholders shareholders holders unitholders shareowners");

    /// <summary>The mergers that the clauses tell of; where none names both sides, what the holders get tells who takes whom.</summary>
    public static IReadOnlyList<Transfer> In(News news, IReadOnlyList<Frame> frames, HolderTerms? terms)
    {
        var told = frames.Where(frame => frame.Sentence.Zone is Zone.Lead or Zone.Rest && (frame.Sentence.Zone == Zone.Lead || Recalls.IsNews(news, frame)))
            .Select(frame => Read(news, frame)).OfType<Transfer>().ToList();
        var acquired = TransferMerger.Merge(news, news.Transfers.Where(clause => clause.Transfer is { Transferee: not null, Target: not null }).ToList()).Select(clause => clause.Transfer).ToList();
        if (terms is { Company: { } company, Issuer: { } issuer } && !Referents.AreSame(news, company, issuer))
            told.Insert(0, Of(terms.Sentence, issuer, company));
        // Who takes whom is said more exactly by "will acquire" than by "merge with".
        var mergers = new List<Transfer>();
        foreach (var transfer in acquired.Where(transfer => transfer.Transferor is null).Concat(told))
        {
            var known = mergers.FindIndex(one => IsSamePair(news, one, transfer));
            if (known < 0)
                mergers.Add(transfer);
        }

        return mergers.Select(transfer => terms is { Cash: { } cash } && transfer.PerShare is null && Referents.MayBeSame(news, terms.Company, transfer.Target)
            ? transfer with { PerShare = cash.Value with { Source = cash.Passage.Source } } : transfer).ToList();
    }

    private static bool IsSamePair(News news, Transfer one, Transfer other) =>
        (Referents.AreSame(news, one.Target, other.Target) && Referents.AreSame(news, one.Transferee, other.Transferee))
        || (Referents.AreSame(news, one.Target, other.Transferee) && Referents.AreSame(news, one.Transferee, other.Target));

    /// <summary>
    /// "the merger of A with and into B": A is taken into B. "its merger with B": who merges with somebody takes him, unless it is his holders who vote on it;
    /// "into" goes before "with".
    /// </summary>
    private static Transfer? Read(News news, Frame frame)
    {
        var merged = frame.AtAny("of").Concat(frame.Subject is { } subject ? [subject] : []).SelectMany(slot => slot.Actors).Concat(frame.Owner is { } owner ? [owner] : []);
        var one = First(news, frame, frame.Voice == Voice.Passive ? frame.Patients : merged);
        if (First(news, frame, frame.AtAny("into").SelectMany(slot => slot.Actors)) is { } into)
            return Transfer(news, frame, into, one);
        var with = First(news, frame, frame.AtAny("with").SelectMany(slot => slot.Actors));
        return Voters(frame) is { } voters ? Transfer(news, frame, with, voters) : Transfer(news, frame, one, with);
    }

    /// <summary>"Alder stockholders approved the merger with Birch": Alder; null where no company's holders act.</summary>
    private static Party? Voters(Frame frame)
    {
        if (frame.Stage != Stage.Approved || frame.Subject is not { } subject)
            return null;
        var units = subject.Sentence.Units;
        for (var i = subject.Start; i + 1 < subject.End; i++)
        {
            if (units[i + 1].Is(Holders) && units[i].Mention is PartyMention party)
                return party.Party;
        }

        return null;
    }

    private static Party? First(News news, Frame frame, IEnumerable<Unit> units) => units.Select(unit => Referents.PartyOf(news, frame.Sentence, unit)).FirstOrDefault(party => party is not null);

    private static Transfer? Transfer(News news, Frame frame, Party? taker, Party? taken) => taker is null || taken is null || Referents.AreSame(news, taker, taken)
        ? null
        : Of(frame.Sentence, taker, taken);

    private static Transfer Of(Sentence sentence, Party taker, Party taken) => new() { Transferee = taker, Target = taken, Source = sentence.Passage.Source };
}
