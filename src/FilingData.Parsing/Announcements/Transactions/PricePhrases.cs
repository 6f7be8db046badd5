using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>Steps over what stands between a word for a price and its amount: what is paid for, when, and whom.</summary>
internal static class PricePhrases
{
    private const int Reach = 8;

    // A clause that describes what is paid for.
    private const int Aside = 30;
    private static readonly WordList Payments = WordClasses.Words("upfront up-front initial payment one-time");
    private static readonly WordList Totals = WordClasses.Words("totaled totalled totals is was consists consisted");

    /// <summary>
    /// Behind what is paid for and when, where the words say it: "the purchase price <em>for the assets acquired</em> was", "the purchase price
    /// <em>paid at closing</em> of", "the price <em>of both deals</em> totaled"; else behind the matter itself.
    /// </summary>
    public static int BehindWhat(IReadOnlyList<Unit> units, int matter)
    {
        if (!(units[matter].Word is "price" or "consideration") || matter + 1 == units.Count
            || !(units[matter + 1].Word is "for" or "of" or "paid" or "payable" or "to"))
            return matter + 1;
        var isPaid = units[matter + 1].Word is "paid" or "payable";
        if (BehindRelative(units, matter + 2) is { } behind)
            return behind;
        for (var i = matter + 2; i < units.Count && i <= matter + Reach && units[i].Kind is UnitKind.Word or UnitKind.Mention
            && units[i].Mention is not MoneyMention; i++)
        {
            if (units[i].Is(Totals) || (isPaid && units[i].Is("of")))
                return i + 1;
        }

        return matter + 1;
    }

    /// <summary>
    /// "the price for the papers, <em>which include two weeklies,</em> is": behind its verb; null where no such clause stands there.
    /// </summary>
    private static int? BehindRelative(IReadOnlyList<Unit> units, int start)
    {
        var comma = start;
        while (comma < units.Count && comma < start + Reach && units[comma].Kind is UnitKind.Word or UnitKind.Mention)
            comma++;
        if (comma + 1 >= units.Count || units[comma].Kind != UnitKind.Comma || !units[comma + 1].Is("which"))
            return null;
        for (var i = comma + 2; i + 1 < units.Count && i < comma + Aside && units[i].Kind != UnitKind.Stop; i++)
        {
            if (units[i].Kind == UnitKind.Comma && units[i + 1].Is(Totals))
                return i + 2;
        }

        return null;
    }

    /// <summary>"paid <em>an upfront payment of</em> $50 million": behind the words for what is paid.</summary>
    public static int BehindPayment(IReadOnlyList<Unit> units, int index)
    {
        var at = index;
        while (at < units.Count && at < index + Reach && (Considerations.IsFiller(units[at]) || units[at].Is(Payments)))
            at++;
        return at < units.Count && at < index + Reach ? at : index;
    }

    /// <summary>"paid <em>Alder</em> $50 million": behind whom somebody pays.</summary>
    public static int BehindPayee(IReadOnlyList<Unit> units, int index)
    {
        var next = ClauseMarks.SkipAdverbs(units, index);
        return next + 1 < units.Count && units[next].Mention is PartyMention ? ClauseMarks.SkipAdverbs(units, next + 1) : next;
    }
}
