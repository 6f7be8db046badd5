using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Offerings;

/// <summary>Finds what all that is offered is worth, or brings.</summary>
internal static class OfferingTotals
{
    // "gross proceeds to the Company from this offering are expected to be approximately $20 million"
    private const int ProceedsReach = 16;

    // "underwritten public offering".
    private const int WholeReach = 3;

    /// <summary>"a total offering of $2 billion", and the amount of a headline.</summary>
    public static IEnumerable<Money> In(News news, IReadOnlyList<Sentence> told) =>
        told.Where(sentence => sentence.Units.Any(unit => unit.Is("total"))).SelectMany(AfterTotal)
            .Concat(news.Sentences.Where(sentence => sentence.Zone == Zone.Headline && OfferingStages.Speaks(sentence))
            .SelectMany(sentence => sentence.Mentions.OfType<MoneyMention>()))
            .Concat(told.Where(sentence => sentence == news.Opening).SelectMany(OfWhole))
            .Where(money => money.Value.Per is null).Select(money => money.Value);

    /// <summary>"a <em>$26.4 million</em> private placement of common stock".</summary>
    private static IEnumerable<MoneyMention> OfWhole(Sentence sentence)
    {
        for (var i = 0; i + 2 < sentence.Units.Count; i++)
        {
            if (sentence.Units[i].Mention is MoneyMention money
                && sentence.Units.Skip(i + 1).Take(WholeReach).TakeWhile(static unit => unit.Kind == UnitKind.Word)
                .Any(static unit => unit.Word is "placement" or "offering"))
                yield return money;
        }
    }

    /// <summary>
    /// "for gross proceeds of $87 million", "$87 million in gross proceeds": what shares bring before costs; null where the sentence doesn't say.
    /// </summary>
    public static Money? GrossProceeds(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 1; i < units.Count; i++)
        {
            // "Should all warrants be exercised, gross proceeds will total": what may come later.
            if (!units[i].Is("proceeds") || units[i].IsQuoted || (units.Any(static unit => unit.Is("warrants"))
                && units.Any(static unit => unit.Is("exercised"))) || !sentence.HasBefore(i, 3, static unit => unit.Is("gross")))
                continue;
            var behind = units.Skip(i + 1).Take(ProceedsReach).TakeWhile(unit => unit.Kind is not UnitKind.Stop && !unit.Is("net"))
                .Select(unit => unit.Mention).OfType<MoneyMention>().FirstOrDefault();
            var before = units.Take(i).Skip(Math.Max(0, i - 4)).Select(unit => unit.Mention).OfType<MoneyMention>().LastOrDefault();
            if ((behind ?? before) is { Value.Per: null } money)
                return money.Value;
        }

        return null;
    }

    private static IEnumerable<MoneyMention> AfterTotal(Sentence sentence) =>
        sentence.Units.SkipWhile(unit => !unit.Is("total")).Take(5).Select(unit => unit.Mention).OfType<MoneyMention>();
}
