using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Markets;

/// <summary>A stretch of a text that names something.</summary>
/// <param name="Words">The words.</param>
internal sealed record NamedStretch(Passage Words)
{
    /// <summary>The words with their place.</summary>
    public Stated<string> Stated() => Words.Stated();
}

/// <summary>Finds the exchanges and indices that a sentence names outside of brackets: "New York Stock Exchange", "Nasdaq-100 Index".</summary>
internal static class MarketNames
{
    // The operators' short names, which stand alone; ISO 10383 lists their markets.
    private static readonly HashSet<string> Alone = WordClasses.Words("nasdaq nyse amex tsx hkex euronext otcqb otcqx nasdaq's nyse's");
    private static readonly HashSet<string> Heads = WordClasses.Words("exchange index indices indexes market markets");

    // What makes "market" an exchange's tier rather than a market for goods.
    private static readonly HashSet<string> Tiers = WordClasses.Words("nasdaq nyse global capital select otcqb otcqx stock american");

    /// <summary>Verbs of coming to a market and leaving it; in a headline they have capitals as names have.</summary>
    public static HashSet<string> Moves { get; } = WordClasses.Words(
        """
        join joins joining joined become becomes added addition replace replaces transfer transfers transferring transferred move moves moving switch switches
        list lists listing listed delist delisting delisted uplist uplisting trade trades trading change changes changing begin commence symbol notice notification
        notified compliance deficiency
        """);

    /// <summary>The names, in order.</summary>
    public static IEnumerable<NamedStretch> In(Sentence sentence)
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (!IsName(sentence.Units[i]))
                continue;
            var end = i;
            while (end < sentence.Units.Count && (IsName(sentence.Units[end]) || (sentence.Units[end].Is("of") && end > i && end + 1 < sentence.Units.Count && IsName(sentence.Units[end + 1]))))
                end++;
            if (IsMarket(sentence, i, end))
                yield return new NamedStretch(sentence.Range(i, end));
            i = end;
        }
    }

    private static bool IsName(Unit unit) => unit.Kind is UnitKind.Word or UnitKind.Mention && unit.Passage.Length > 0 && !unit.IsQuoted
        && (char.IsUpper(unit.Passage[0]) || unit.Is(Heads)) && !unit.Is(WordClasses.Determiners) && !unit.Is(WordClasses.Prepositions) && !unit.Is(Moves);

    private static bool IsMarket(Sentence sentence, int start, int end)
    {
        var last = Last(sentence.Units[end - 1]);
        for (var i = start; i < end; i++)
        {
            var word = sentence.Units[i].Passage.Words.ToLowerInvariant();
            if (Alone.Contains(word) || (end - start > 1 && Heads.Contains(last) && (last is not ("market" or "markets") || Tiers.Contains(word))))
                return end - start > 1 || !sentence.Units[i].IsPossessive || Alone.Contains(word);
        }

        return sentence.Units[end - 1].Mention is not null && last is "exchange" or "index";
    }

    private static string Last(Unit unit) => unit.Passage.Words.Substring(unit.Passage.Words.LastIndexOf(' ') + 1).ToLowerInvariant();
}
