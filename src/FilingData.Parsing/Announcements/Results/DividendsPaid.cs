using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>
/// Reads what was paid on a share for a period that results are told of: "dividends of $0.50 per share for fiscal 2019". A dividend that is declared
/// now is an announcement of its own.
/// </summary>
internal static class DividendsPaid
{
    private const int Reach = 8;

    /// <summary>The amount; null where no sentence tells it of this period by the period's name.</summary>
    public static Money? Of(ResultSentences text, ReportedPeriod period)
    {
        foreach (var sentence in text.Sentences)
        {
            var units = sentence.Sentence.Units;
            if (units.Any(unit => unit.Word is "record" or "payable" or "declare" or "declares" or "will")
                || (units.Any(static unit => unit.IsBoard) && units.Any(static unit => unit.Is("declared"))))
                continue;
            for (var i = 0; i < units.Count; i++)
            {
                if (!(units[i].Word is "dividend" or "dividends") || units[i].IsQuoted)
                    continue;
                for (var at = i + 1; at < units.Count && at - i <= Reach; at++)
                {
                    if (units[at].Mention is MoneyMention { Value.Per: not null } amount && sentence.Periods.Any(named => named.Is(period))
                        && text.IsOf(sentence, i, at, units.Count, period))
                        return amount.Value with { Source = amount.Passage.Source };
                }
            }
        }

        return null;
    }
}
