using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>Reads results out of sentences: "Net sales for the quarter increased 8 percent, to $54 billion from $50 billion last year."</summary>
internal static class ResultSentences
{
    // "GAAP diluted earnings per".
    private const int NameUnits = 4;

    /// <summary>The metric's amount for the period; null where these sentences do not say it.</summary>
    public static Money? Amount(IEnumerable<Sentence> sentences, Metric metric, ReportedPeriod period) => sentences.SelectMany(sentence => metric.In(sentence)
        .Where(at => IsOf(sentence, at, period)).Select(at => Amount(sentence, at, period))).FirstOrDefault(amount => amount is not null);

    /// <summary>How the metric changed against the year before, negative for a fall; null where the text does not say it.</summary>
    public static Percentage? Change(News news, Metric metric, ReportedPeriod period) => news.Text.SelectMany(sentence => metric.In(sentence)
        .Where(at => IsOf(sentence, at, period) && Amount(sentence, at, period) is not null).Select(at => Change(sentence, at))).FirstOrDefault(change => change is not null);

    /// <summary>
    /// Whether what stands at this unit is said of the period: the first period behind it, or else before it, is this one, or none is named. A period that it is
    /// compared with does not count; where only such a one is named, it must be of the same length. What is said of a further period names it.
    /// </summary>
    public static bool IsOf(Sentence sentence, int at, ReportedPeriod period)
    {
        var from = sentence.Units[at].Passage.Start;
        var stop = sentence.Units.Skip(at).FirstOrDefault(unit => unit.Kind == UnitKind.Stop)?.Passage.Start ?? sentence.Passage.End;
        var periods = sentence.Mentions.Where(mention => mention is PeriodMention or LoosePeriodMention && mention.Passage.Start < stop).ToList();
        var named = Owner(sentence.Units, at) ?? periods.FirstOrDefault(mention => mention.Passage.Start >= from && !Comparisons.IsCompared(sentence, mention))
            ?? periods.FirstOrDefault(mention => mention.Passage.Start < from && !Comparisons.IsCompared(sentence, mention));
        return named is null ? period.IsPrincipal && (periods.Count == 0 || IsOfSameLength(periods[0], period.Period)) : named switch
        {
            PeriodMention full => full.Value == period.Period,
            LoosePeriodMention loose => loose.Span == period.Period.Span && (loose.Number is null || loose.Number == period.Period.Number)
                && (loose.End is null || period.End is null || loose.End == period.End.Value),
            _ => true,
        };
    }

    /// <summary>The period that stands as the metric's own before it: "<em>full-year</em> net revenue"; null where none does.</summary>
    private static Mention? Owner(IReadOnlyList<Unit> units, int at)
    {
        var i = at - 1;
        while (i > 0 && i >= at - NameUnits && units[i] is { Kind: UnitKind.Word } word && !word.Is(WordClasses.Prepositions) && !word.Is(WordClasses.Conjunctions)
            && !word.Is(WordClasses.FiniteVerbs) && !WordClasses.IsAuxiliary(word))
            i--;
        return i >= 0 && units[i].Mention is PeriodMention or LoosePeriodMention ? units[i].Mention : null;
    }

    private static bool IsOfSameLength(Mention compared, FiscalPeriod period) => compared switch
    {
        PeriodMention full => full.Value.Span == period.Span && full.Value.Number == period.Number,
        LoosePeriodMention loose => loose.Span == period.Span && (loose.Number ?? period.Number) == period.Number,
        _ => false,
    };

    /// <summary>The amount that stands behind this unit as a level; null where none does. That of a loss is negative.</summary>
    public static Money? Amount(Sentence sentence, int at, ReportedPeriod period)
    {
        var isLoss = sentence.Units[at].Is("loss");
        for (var i = at + 1; i < sentence.Units.Count && sentence.Units[i].Kind != UnitKind.Stop; i++)
        {
            if (sentence.Units[i].Mention is not MoneyMention { Value.Per: null } money)
                continue;
            if (Expectancy.IsOpen(sentence, i, period))
                return null;
            switch (Comparisons.RoleOf(sentence.Units, i))
            {
                case AmountRole.Level:
                    return money.Value with { Amount = isLoss ? -Math.Abs(money.Value.Amount) : money.Value.Amount, Source = money.Passage.Source };
                case AmountRole.Compared:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The change against the year before; where a sentence tells that against the quarter before, too, it is passed over.</summary>
    private static Percentage? Change(Sentence sentence, int at)
    {
        for (var i = at + 1; i < sentence.Units.Count && sentence.Units[i].Kind != UnitKind.Stop; i++)
        {
            if (sentence.Units[i].Mention is not PercentageMention change || IsSequential(sentence, i))
                continue;
            var around = sentence.Units.Skip(Math.Max(at, i - 4)).Take(7).ToList();
            if (around.Any(unit => unit.Is(Comparisons.Down)))
                return change.Value with { Value = -Math.Abs(change.Value.Value), Source = change.Passage.Source };
            return around.Any(unit => unit.Is(Comparisons.Up)) ? change.Value with { Source = change.Passage.Source } : null;
        }

        return null;
    }

    private static bool IsSequential(Sentence sentence, int index)
    {
        foreach (var unit in sentence.Units.Skip(index + 1).Take(8).TakeWhile(unit => unit.Kind != UnitKind.Comma && unit.Mention is not PercentageMention && !unit.Is(WordClasses.Conjunctions)))
        {
            if (unit.Word is "year" or "year-over-year" or "year-on-year" or "prior-year")
                return false;
            if (unit.Word is "sequentially" or "quarter-over-quarter" or "quarter" or "quarter-on-quarter" or "sequential")
                return unit.Word != "quarter" || sentence.Units.Skip(index + 1).Take(8).Any(near => near.Word is "previous" or "prior" or "preceding");
        }

        return false;
    }
}
