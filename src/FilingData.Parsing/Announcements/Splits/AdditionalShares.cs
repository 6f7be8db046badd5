using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Splits;

/// <summary>
/// Reads splits that are told by what holders get in addition: "one additional share for every two shares held", "a 100% stock dividend".
/// </summary>
internal static class AdditionalShares
{
    // "one additional share of Class A common stock for each share".
    private const int Reach = 10;
    private static readonly WordList Shares = WordClasses.Words("share shares");

    /// <summary>The ratio that the sentence's words make up; null where they tell of none.</summary>
    public static ShareRatio? In(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i + 2 < units.Count; i++)
        {
            if (AddedAt(units, i) is { } added && !units[i].IsQuoted && Held(units, i) is { } held)
                return new ShareRatio(held + added, held) { Source = units[i].Passage.Source };
            if (units[i].Mention is PercentageMention { Value.Value: > 0 and <= 1000 } part && units[i + 1].Is("stock") && units[i + 2].Is("dividend")
                && decimal.Truncate(part.Value.Value) == part.Value.Value)
                return LowestTerms.Of(100 + part.Value.Value, 100) with { Source = part.Passage.Source };
        }

        return null;
    }

    /// <summary>"one additional share": how many shares come in addition; null where nothing of the sort stands here.</summary>
    private static decimal? AddedAt(IReadOnlyList<Unit> units, int index)
    {
        if (units[index].Mention is ShareCountMention { Value.Count: > 0 and < 1000 } shares)
            return shares.Passage.Words.IndexOf("additional", StringComparison.OrdinalIgnoreCase) > 0 ? shares.Value.Count : null;
        return units[index].Is("additional") && index > 0 ? CountAt(units, index - 1) : null;
    }

    /// <summary>For how many shares the holder gets them: behind "for each" or "for every"; null where the words go on otherwise.</summary>
    private static decimal? Held(IReadOnlyList<Unit> units, int start)
    {
        var hasShares = false;
        for (var i = start; i + 2 < units.Count && i < start + Reach && units[i].Kind is UnitKind.Word or UnitKind.Mention; i++)
        {
            hasShares |= units[i].Is(Shares) || units[i].Mention is ShareCountMention;
            if (!hasShares || !units[i].Is("for") || units[i + 1].Word is not ("each" or "every"))
                continue;
            if (units[i + 2].Mention is ShareCountMention held)
                return held.Value.Count;
            var count = CountAt(units, i + 2);
            return units.Skip(i + 2).Take(Reach).Any(static unit => unit.Is(Shares)) ? count ?? 1 : null;
        }

        return null;
    }

    private static decimal? CountAt(IReadOnlyList<Unit> units, int index) =>
        units[index].Mention is NumberMention { Value: > 0 and < 1000 } number ? number.Value
        : units[index].Word is "a" or "an" or "one" ? 1 : null;
}
