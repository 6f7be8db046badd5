using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>
/// Finds who buys at an auction: "was selected as the winning bidder <em>for substantially all of the assets of Alder Corp.</em>". The bidder takes
/// what the auction is held for.
/// </summary>
internal static class Auctions
{
    // "winning bidder in a court-supervised auction for".
    private const int AuctionReach = 16;

    private static readonly Verb Acquire = new("acquire");
    private static readonly WordList Bidders = WordClasses.Words("bidder bid purchaser");
    private static readonly WordList Winning = WordClasses.Words("winning successful prevailing highest horse stalking-horse");
    private static readonly WordList Choosing = WordClasses.Words(
        """
        selected named declared chosen designated deemed announced confirmed approved as stalking winning successful prevailing highest best and or
        was is has have been be being
        """);

    /// <summary>The clause of the sentence's winning bid; null where it tells of none, or names nobody who bids.</summary>
    public static Frame? In(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 1; i + 1 < units.Count; i++)
        {
            if (units[i].Is(Bidders) && units[i - 1].Is(Winning) && !units[i].IsQuoted && ForWhat(units, i) is { } what)
                return FrameAt(sentence, i, what);
        }

        return null;
    }

    private static int? ForWhat(IReadOnlyList<Unit> units, int bidder)
    {
        for (var i = bidder + 1; i + 1 < units.Count && i < bidder + AuctionReach && units[i].Kind != UnitKind.Stop; i++)
        {
            if (units[i].Is("for") || (units[i].Is("of") && units[i - 1].Word is "auction" or "sale"))
                return i;
            if (units[i].Is("to") || units[i].IsActor || WordClasses.IsAuxiliary(units[i]))
                return null;
        }

        return null;
    }

    private static Frame? FrameAt(Sentence sentence, int bidder, int what)
    {
        var units = sentence.Units;
        var edge = bidder - 1;
        while (edge > 0 && (units[edge - 1].Is(Choosing) || units[edge - 1].Is(WordClasses.Determiners) || WordClasses.IsAdverb(units[edge - 1])))
            edge--;
        var slots = SlotReader.Read(sentence, TransferVerbs.All, what + 1, units.Count, out _);
        var (subject, _) = SubjectReader.Read(sentence, TransferVerbs.All, edge);
        return slots.Count == 0 || slots[0].Preposition.Length > 0 || subject is null ? null
            : new Frame(sentence, Acquire, Voice.Active, Stage.Announced, sentence.Range(edge, bidder + 1))
            {
                Index = what,
                ClauseStart = ClauseStart.Of(units, edge, TransferVerbs.All),
                Edge = edge,
                Tense = Tense.Future,
                Subject = subject,
                Slots = slots,
            };
    }
}
