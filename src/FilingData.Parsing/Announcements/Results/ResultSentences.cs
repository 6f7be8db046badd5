using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>Reads results out of sentences: "Net sales for the quarter increased 8 percent, to $54 billion from $50 billion last year."</summary>
internal static class ResultSentences
{
    private static readonly HashSet<string> Compared = WordClasses.Words("from compared versus vs than over against by");
    private static readonly HashSet<string> Up = WordClasses.Words("increase increased increases increasing up grew growth rise rose higher grow grown gain gained");
    private static readonly HashSet<string> Down = WordClasses.Words("decrease decreased decreases decreasing down decline declined declines fell lower drop dropped");

    /// <summary>The metric's amount for the period; null where the text does not say it.</summary>
    public static Money? Amount(News news, Metric metric, ReportedPeriod period) => news.Text.SelectMany(sentence => metric.In(sentence)
        .Where(at => IsOf(sentence, at, period)).Select(at => Amount(sentence, at))).FirstOrDefault(amount => amount is not null);

    /// <summary>How the metric changed against the year before, negative for a fall; null where the text does not say it.</summary>
    public static Percentage? Change(News news, Metric metric, ReportedPeriod period) => news.Text.SelectMany(sentence => metric.In(sentence)
        .Where(at => IsOf(sentence, at, period) && Amount(sentence, at) is not null).Select(at => Change(sentence, at))).FirstOrDefault(change => change is not null);

    /// <summary>Diluted earnings per share for the period; null where the text does not say them. What is adjusted is left out.</summary>
    public static Money? DilutedEps(News news, ReportedPeriod period)
    {
        foreach (var sentence in news.Text)
        {
            var isLoss = sentence.Units.Any(unit => unit.Is("loss"));
            foreach (var money in sentence.Mentions.OfType<MoneyMention>().Where(money => money.Value.Per is not null && IsDiluted(sentence, money) && IsOf(sentence, 0, period)))
                return money.Value with { Amount = isLoss ? -Math.Abs(money.Value.Amount) : money.Value.Amount, Source = money.Passage.Source };
        }

        return null;
    }

    /// <summary>Whether what stands at this unit is said of the period: the first period behind it is this one, or none is named.</summary>
    private static bool IsOf(Sentence sentence, int at, ReportedPeriod period)
    {
        var from = sentence.Units[at].Passage.Start;
        var named = sentence.Mentions.FirstOrDefault(mention => mention is PeriodMention or LoosePeriodMention && mention.Passage.Start >= from)
            ?? sentence.Mentions.FirstOrDefault(mention => mention is PeriodMention or LoosePeriodMention);
        return named switch
        {
            PeriodMention full => full.Value == period.Period,
            LoosePeriodMention loose => loose.Span == period.Period.Span && (loose.Number is null || loose.Number == period.Period.Number)
                && (loose.End is null || period.End is null || loose.End == period.End.Value),
            _ => true,
        };
    }

    private static Money? Amount(Sentence sentence, int at)
    {
        var isLoss = sentence.Units[at].Is("loss");
        for (var i = at + 1; i < sentence.Units.Count && sentence.Units[i].Kind != UnitKind.Stop; i++)
        {
            if (sentence.Units[i].Mention is MoneyMention { Value.Per: null } money && !sentence.Units[i - 1].Is(Compared))
                return money.Value with { Amount = isLoss ? -Math.Abs(money.Value.Amount) : money.Value.Amount, Source = money.Passage.Source };
            if (sentence.Units[i].Is(Compared) && i > at + 1 && Amounts(sentence, at, i))
                return null;
        }

        return null;
    }

    private static bool Amounts(Sentence sentence, int from, int to) => sentence.Units.Skip(from).Take(to - from).Any(unit => unit.Mention is MoneyMention);

    /// <summary>The change against the year before; where a sentence tells that against the quarter before, too, it is passed over.</summary>
    private static Percentage? Change(Sentence sentence, int at)
    {
        for (var i = at + 1; i < sentence.Units.Count && sentence.Units[i].Kind != UnitKind.Stop; i++)
        {
            if (sentence.Units[i].Mention is not PercentageMention change || IsSequential(sentence, i))
                continue;
            var around = sentence.Units.Skip(Math.Max(at, i - 4)).Take(7).ToList();
            if (around.Any(unit => unit.Is(Down)))
                return change.Value with { Value = -Math.Abs(change.Value.Value), Source = change.Passage.Source };
            return around.Any(unit => unit.Is(Up)) ? change.Value with { Source = change.Passage.Source } : null;
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

    private static bool IsDiluted(Sentence sentence, MoneyMention money)
    {
        var text = sentence.Block.Text.Value;
        var from = Math.Max(sentence.Passage.Start, money.Passage.Start - 60);
        var before = text.Substring(from, money.Passage.Start - from);
        var behind = text.Substring(money.Passage.Start, Math.Min(sentence.Passage.End, money.Passage.End + 25) - money.Passage.Start);
        return (Holds(before, "diluted") || Holds(behind, "diluted")) && !Holds(before, "adjusted") && !Holds(before, "non-GAAP") && !Holds(before, "core ");
    }

    private static bool Holds(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
