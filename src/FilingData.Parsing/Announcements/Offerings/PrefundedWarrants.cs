using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Offerings;

/// <summary>
/// Finds what is sold in place of shares, nearly all of it paid: "<em>pre-funded warrants</em> to purchase up to 1,000,000 shares of common stock".
/// </summary>
internal static class PrefundedWarrants
{
    private const int Reach = 10;

    /// <summary>They, with how many shares they stand for; none where no sentence offers them.</summary>
    public static IEnumerable<OfferedSecurity> In(IReadOnlyList<Sentence> told)
    {
        foreach (var sentence in told)
        {
            for (var i = 1; i < sentence.Units.Count; i++)
            {
                if (sentence.Units[i].Word is not ("warrants" or "warrant") || !sentence.Units[i - 1].Is(Kinds) || sentence.Units[i].IsQuoted
                    || CountBehind(sentence.Units, i) is not { } count || OverAllotments.Are(sentence, count))
                    continue;
                var words = sentence.Range(i - 1, i + 1);
                return [new OfferedSecurity(words.Stated().Value) { Shares = count.Value, Price = PriceIn(told), Source = words.Source }];
            }
        }

        return [];
    }

    private static WordList Kinds { get; } = WordClasses.Words("pre-funded prefunded");

    private static ShareCountMention? CountBehind(IReadOnlyList<Unit> units, int index)
    {
        var isTo = false;
        for (var i = index + 1; i < units.Count && i <= index + Reach && units[i].Kind != UnitKind.Stop; i++)
        {
            isTo |= units[i].Word is "purchase" or "acquire";
            if (isTo && units[i].Mention is ShareCountMention { Value.Count: > 1 } count)
                return count;
        }

        return null;
    }

    /// <summary>"$3.999 per pre-funded warrant".</summary>
    private static Money? PriceIn(IReadOnlyList<Sentence> told)
    {
        foreach (var sentence in told)
        {
            for (var i = 0; i + 3 < sentence.Units.Count; i++)
            {
                if (sentence.Units[i].Mention is MoneyMention { Value: var price } && sentence.Units[i + 1].Word is "per" or "for"
                    && sentence.Units.Skip(i + 1).Take(4).Any(static unit => unit.Is(Kinds)))
                    return price;
            }
        }

        return null;
    }
}
