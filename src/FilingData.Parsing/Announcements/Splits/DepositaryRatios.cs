using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Splits;

/// <summary>
/// Reads changes of how many shares a depositary share stands for, which split or combine these: "from one ADS representing two ordinary shares
/// to one ADS representing six ordinary shares".
/// </summary>
internal static class DepositaryRatios
{
    // "representing three Class A ordinary shares".
    private const int Reach = 3;

    private static readonly WordList Receipts = WordClasses.Words("ads adss adr adrs depositary");
    private static readonly WordList Standing = WordClasses.Words("representing represents represent equals equaling");
    private static readonly WordList Changing = WordClasses.Words("change changes changing changed new");

    /// <summary>Whether the sentence speaks of such a change: by its name, "the ratio change", or in full.</summary>
    public static bool AreIn(Sentence sentence)
    {
        var ratio = sentence.IndexOf(static unit => unit.Is("ratio") && !unit.IsQuoted);
        return ratio >= 0 && ((ratio + 1 < sentence.Units.Count && sentence.Units[ratio + 1].Word is "change")
            || (sentence.Units.Any(static unit => unit.Is(Changing)) && sentence.Units.Any(static unit => unit.Is(Receipts))));
    }

    /// <summary>New for old depositary shares; null where the sentence doesn't tell both ratios.</summary>
    public static ShareRatio? In(Sentence sentence)
    {
        if (!AreIn(sentence))
            return null;
        (decimal Receipts, decimal Shares)? old = null;
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (sentence.Units[i].Mention is not ShareCountMention receipts || StandsFor(sentence.Units, i) is not { } shares)
                continue;
            if (old is not { } before)
                old = (receipts.Value.Count, shares);
            else
                return LowestTerms.Of(before.Shares * receipts.Value.Count, before.Receipts * shares) with { Source = receipts.Passage.Source };
        }

        return null;
    }

    /// <summary>"one ADS <em>representing six ordinary shares</em>": how many; null where nothing of the sort stands behind.</summary>
    private static decimal? StandsFor(IReadOnlyList<Unit> units, int index)
    {
        for (var i = index + 2; i < units.Count && i <= index + Reach; i++)
        {
            if (units[i].Mention is ShareCountMention { Value.Count: > 0 } shares
                && units.Skip(index + 1).Take(i - index - 1).Any(static unit => unit.Is(Standing)))
                return shares.Value.Count;
        }

        return null;
    }
}
