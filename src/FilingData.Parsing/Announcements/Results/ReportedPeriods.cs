using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>A period that is reported on, with its last day where the release says it.</summary>
/// <param name="Period">The period, with its place.</param>
/// <param name="End">The last day; null where not stated.</param>
internal sealed record ReportedPeriod(FiscalPeriod Period, Stated<DateOnly>? End)
{
    /// <summary>Whether it is the release's first: what is said without a period is said of it.</summary>
    public bool IsPrincipal { get; init; } = true;
}

/// <summary>Finds the periods whose results a release tells: those of the headline, or else of the lead.</summary>
internal static class ReportedPeriods
{
    // "Third Quarter 2021 Revenue and Earnings Guidance": a metric or two stand between.
    private const int Near = 4;

    private static readonly HashSet<string> Guidance = WordClasses.Words("guidance outlook forecast forecasts expectations");
    private static readonly HashSet<string> Expecting = WordClasses.Words("expects forecasts forecasting expecting anticipates projects");

    /// <summary>The periods, the principal one first.</summary>
    public static IReadOnlyList<ReportedPeriod> In(News news)
    {
        var headline = news.Sentences.Where(sentence => sentence.Zone is Zone.Headline or Zone.Subheadline)
            .SelectMany(sentence => sentence.Mentions.Where(mention => !IsToCome(sentence, mention) && !Comparisons.IsCompared(sentence, mention))).ToList();
        var telling = news.Text.Where(sentence => !CitesFiling(sentence)).ToList();
        var text = telling.SelectMany(sentence => sentence.Mentions).ToList();
        var named = headline.Select(mention => Named(mention, text)).OfType<PeriodMention>().ToList();
        if (named.Count == 0)
            named = telling.Where(sentence => sentence.Zone == Zone.Lead).SelectMany(sentence => sentence.Mentions.OfType<PeriodMention>().Where(mention => !IsToCome(sentence, mention) && !Comparisons.IsCompared(sentence, mention))).Take(1).ToList();
        if (named.Count == 0)
            named = telling.Where(sentence => sentence.Zone == Zone.Lead).SelectMany(sentence => Following(sentence, telling)).Take(1).ToList();
        if (named.Count == 0)
            named = telling.Where(TellsResult).SelectMany(sentence => sentence.Mentions.OfType<PeriodMention>().Where(mention => !IsToCome(sentence, mention) && !Comparisons.IsCompared(sentence, mention))).Take(1).ToList();
        return named.GroupBy(period => period.Value)
            .Select((group, index) => new ReportedPeriod(group.Key with { Source = group.First().Passage.Source }, EndOf(group.Key, group.First(), text)) { IsPrincipal = index == 0 }).ToList();
    }

    /// <summary>A quarter or half without a year: the one after that it is compared with, "compared with $5 million in the fourth quarter of 2020".</summary>
    private static IEnumerable<PeriodMention> Following(Sentence sentence, IReadOnlyList<Sentence> text) =>
        from loose in sentence.Mentions.OfType<LoosePeriodMention>()
        where loose.Number is not null && !IsToCome(sentence, loose) && !Comparisons.IsCompared(sentence, loose)
        from other in text
        from period in other.Mentions.OfType<PeriodMention>()
        where period.Value.Span == loose.Span && period.Value.Number == loose.Number && Comparisons.IsCompared(other, period)
        select new PeriodMention(loose.Passage, period.Value with { Year = period.Value.Year + 1 }) { End = loose.End };

    private static bool TellsResult(Sentence sentence) => Metric.Revenue.In(sentence).Any() || Metric.NetIncome.In(sentence).Any();

    /// <summary>Whether the period is one of guidance: "Raises Full Year 2021 Guidance", "Forecasting First Quarter Revenue".</summary>
    private static bool IsToCome(Sentence sentence, Mention period)
    {
        var at = sentence.Units.ToList().FindIndex(unit => unit.Mention == period);
        return at >= 0 && (sentence.Units.Skip(at + 1).Take(Near).TakeWhile(unit => unit.Kind != UnitKind.Stop).Any(unit => unit.Is(Guidance))
            || (at > 0 && sentence.Units[at - 1].Is(Expecting)) || Expectancy.IsBefore(sentence, at));
    }

    /// <summary>Whether the sentence cites a report on file, which tells of another period: "Form 10-K for the year ended".</summary>
    private static bool CitesFiling(Sentence sentence) => sentence.Units.Any(unit => unit.Passage.Words is var words
        && (words.IndexOf("10-K", StringComparison.OrdinalIgnoreCase) >= 0 || words.IndexOf("10-Q", StringComparison.OrdinalIgnoreCase) >= 0 || words.IndexOf("20-F", StringComparison.OrdinalIgnoreCase) >= 0));

    /// <summary>A headline's period; where it leaves the year open ("third quarter"), the text's first one of that number.</summary>
    private static PeriodMention? Named(Mention mention, IReadOnlyList<Mention> text) => mention switch
    {
        PeriodMention period => period,
        LoosePeriodMention { Number: { } number } loose => text.OfType<PeriodMention>().FirstOrDefault(period => period.Value.Span == loose.Span && period.Value.Number == number),
        _ => null,
    };

    private static Stated<DateOnly>? EndOf(FiscalPeriod period, PeriodMention mention, IReadOnlyList<Mention> text)
    {
        foreach (var other in text.Prepend(mention))
        {
            var (end, span) = other switch
            {
                PeriodMention full when full.Value == period => (full.End, full.Value.Span),
                LoosePeriodMention loose when loose.Span == period.Span && (loose.Number ?? period.Number) == period.Number => (loose.End, loose.Span),
                _ => (null, default(PeriodSpan)),
            };
            if (end is { } day && span == period.Span)
                return new Stated<DateOnly>(day) { Source = other.Passage.Source };
        }

        return null;
    }
}
