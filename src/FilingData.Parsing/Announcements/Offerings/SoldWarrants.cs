using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Offerings;

/// <summary>
/// Finds warrants that buyers of shares get with them: "sold 1,000,000 shares of common stock and <em>warrants</em> to purchase 500,000 shares".
/// </summary>
internal static class SoldWarrants
{
    // "series A common stock purchase warrants to purchase up to an aggregate of 500,000 shares".
    private const int Reach = 10, LongestName = 6;

    private static readonly WordList Selling = WordClasses.Words(
        "sold sell sells sale selling issue issued issues issuance placement offering purchased receive received acquired units financing");

    private static readonly WordList Exercising = WordClasses.Words("purchase acquire");

    // What stands in their name before "warrants".
    private static readonly WordList Parts = WordClasses.Words("series class a b c d common stock share purchase accompanying");

    // Whoever places the offering is paid with some.
    private static readonly WordList Placing = WordClasses.Words("agent agents underwriter underwriters broker brokers finder finders if");

    // Those that are out already are not sold.
    private static readonly WordList Old = WordClasses.Words("exercise exercised previously existing outstanding underlying issuable upon");

    /// <summary>They, each name once.</summary>
    public static IEnumerable<OfferedSecurity> In(News news, IReadOnlyList<Sentence> told) =>
        told.Where(sentence => !EarlierNews.Is(news, sentence)
            && !EarlierNews.IsUnder(news, sentence)).SelectMany(Names).GroupBy(static name => name.Words.ToLowerInvariant())
            .Select(static group => new OfferedSecurity(group.First().Stated().Value) { Source = group.First().Source });

    private static IEnumerable<Passage> Names(Sentence sentence)
    {
        var units = sentence.Units;
        if (!units.Any(static unit => unit.Is(Selling)))
            yield break;
        for (var i = 1; i < units.Count; i++)
        {
            if (!units[i].Is("warrants") || units[i].IsQuoted || units[i - 1].Word is "pre-funded" or "prefunded"
                || !BuysShares(units, i) || sentence.HasBefore(i, LongestName, static unit => unit.Is(Old))
                || sentence.HasBefore(i, i, static unit => unit.Is(Placing)) || IsAside(units, i))
                continue;
            var start = i;
            while (start > 0 && i - start < LongestName && units[start - 1].Is(Parts) && (units[start - 1].Word.Length > 1
                || char.IsUpper(units[start - 1].Passage[0])))
                start--;
            yield return sentence.Range(start, i + 1);
        }
    }

    /// <summary>"investors <em>who also received</em> warrants": told by the way, of a sale that is over.</summary>
    private static bool IsAside(IReadOnlyList<Unit> units, int index)
    {
        for (var i = Math.Max(0, index - LongestName); i + 1 < index; i++)
        {
            if (units[i].Is("who") && units.Skip(i + 1).Take(2).Any(static unit => unit.Is("received")))
                return true;
        }

        return false;
    }

    /// <summary>"to purchase 500,000 shares", "exercisable for 500,000 shares": a single share is what one warrant of many buys.</summary>
    private static bool BuysShares(IReadOnlyList<Unit> units, int index)
    {
        var isTo = false;
        for (var i = index + 1; i < units.Count && i <= index + Reach && units[i].Kind != UnitKind.Stop; i++)
        {
            isTo |= units[i].Is("exercisable") || (units[i].Is(Exercising) && units[i - 1].Is("to"));
            if (isTo && units[i].Mention is ShareCountMention { Value.Count: > 1 })
                return true;
        }

        return false;
    }
}
