using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>A period that is reported on, with its last day where the release says it.</summary>
/// <param name="Period">The period, with its place.</param>
/// <param name="End">The last day; null where not stated.</param>
internal sealed record ReportedPeriod(FiscalPeriod Period, Stated<DateOnly>? End);

/// <summary>Finds the periods whose results a release tells: those of the headline, or else of the lead.</summary>
internal static class ReportedPeriods
{
    // "Third Quarter 2021 Revenue and Earnings Guidance": a metric or two stand between.
    private const int Near = 4;

    /// <summary>The sentences that tell what a release reports on.</summary>
    private const int Opening = 14;

    private static readonly WordList Guidance = WordClasses.Words("guidance outlook forecast forecasts expectations");
    private static readonly WordList Expecting = WordClasses.Words("expects forecasts forecasting expecting anticipates projects");

    /// <summary>The periods, the principal one first.</summary>
    public static IReadOnlyList<ReportedPeriod> In(News news)
    {
        var headline = news.Sentences.Where(sentence => sentence.Zone is Zone.Headline or Zone.Subheadline)
            .SelectMany(sentence => sentence.Mentions.Where(mention => !IsToCome(sentence, mention) && !IsYearOf(sentence, mention) && !Comparisons.IsCompared(sentence, mention))).ToList();
        var sentences = news.Text.Where(sentence => !ResultText.IsCiting(sentence)).ToList();
        var text = sentences.SelectMany(sentence => sentence.Mentions).ToList();
        var named = headline.Select(mention => Named(news, mention, sentences)).OfType<PeriodMention>().ToList();
        if (YearOf(news, named) is { } whole)
            named.Add(whole);
        if (named.Count == 0)
            named.AddRange(Years(news));
        if (named.Count == 1 && Beside(sentences.Take(Opening), named[0]) is { } beside)
            named.Add(beside);
        if (named.Count == 0)
            named = Told(news, sentences.Take(Opening));
        if (named.Count == 0)
            named = sentences.SelectMany(sentence => sentence.Mentions.OfType<PeriodMention>().Where(mention => IsTold(sentence, mention))).Take(1).ToList();
        return named.GroupBy(period => period.Value).Select(group => new ReportedPeriod(group.Key, PeriodDays.EndOf(news, group.Key, group.First(), text))).ToList();
    }

    /// <summary>"Fourth Quarter and Fiscal Year Results": the year is that of its last quarter; null where none is told so.</summary>
    private static PeriodMention? YearOf(News news, List<PeriodMention> named)
    {
        if (named.Find(period => period.Value is { Span: PeriodSpan.Quarter, Number: 4 }) is not { } last || named.Exists(period => period.Value.Span == PeriodSpan.Year))
            return null;
        foreach (var units in news.Sentences.Where(sentence => sentence.Zone is Zone.Headline).Select(sentence => sentence.Units))
        {
            for (var i = 1; i < units.Count; i++)
            {
                var and = units[i - 1].Word is "fiscal" or "full" ? i - 2 : i - 1;
                if ((units[i].Word is "year" or "year-end" or "full-year" || units[i].Mention is LoosePeriodMention { Span: PeriodSpan.Year }) && and > 0 && units[and].Is("and") && !units.Skip(i + 1).Take(Near).Any(unit => unit.Is(Guidance)))
                    return new PeriodMention(units[i].Passage, new FiscalPeriod(last.Value.Year, PeriodSpan.Year, 1) { Source = units[i].Passage.Source });
            }
        }

        return null;
    }

    /// <summary>The year beside its last quarter, or the last quarter beside the year, where the first sentences tell an amount of it; null where they tell none.</summary>
    private static PeriodMention? Beside(IEnumerable<Sentence> opening, PeriodMention named)
    {
        var isYear = named.Value.Span == PeriodSpan.Year;
        if (!isYear && named.Value is not { Span: PeriodSpan.Quarter, Number: 4 })
            return null;
        return opening.Where(sentence => sentence.Mentions.Any(mention => mention is MoneyMention { Value.Per: null }) && Metric.NetIncome.In(sentence).Concat(Metric.Revenue.In(sentence)).Any())
            .SelectMany(sentence => sentence.Mentions.OfType<PeriodMention>().Where(mention => IsTold(sentence, mention))).FirstOrDefault(mention => mention.Value.Year == named.Value.Year
                && (isYear ? mention.Value is { Span: PeriodSpan.Quarter, Number: 4 } : mention.Value.Span == PeriodSpan.Year));
    }

    /// <summary>Whether the period is one of guidance: "Raises Full Year 2021 Guidance", "Forecasting First Quarter Revenue".</summary>
    private static bool IsToCome(Sentence sentence, Mention period)
    {
        var at = IndexOf(sentence, period);
        // "Announces Earnings and Dividend for First Quarter"
        if (at > 1 && sentence.Units[at - 1].Word is "for" or "of" && sentence.Units[at - 2].Word is "dividend" or "distribution")
            return true;
        if (at > 1 && sentence.Units[at - 1].Word is "for" or "of" && sentence.Units.Take(at).Any(unit => unit.Is(Guidance)))
            return true;
        return at >= 0 && (sentence.Units.Skip(at + 1).Take(Near).TakeWhile(unit => unit.Kind != UnitKind.Stop).Any(unit => unit.Is(Guidance))
            || (at > 0 && sentence.Units[at - 1].Is(Expecting)) || Expectancy.IsBefore(sentence, at));
    }

    /// <summary>Whether it only dates the part of a year before it: "Third Quarter and Year-to-Date Results for Fiscal 2023".</summary>
    private static bool IsYearOf(Sentence sentence, Mention period)
    {
        var at = IndexOf(sentence, period);
        return period is PeriodMention { Value.Span: PeriodSpan.Year } && at > 0 && sentence.Units[at - 1].Word is "for" or "of" or "in"
            && sentence.Units.Take(at).Any(unit => unit.Mention is LoosePeriodMention { Number: not null, Span: not PeriodSpan.Year });
    }

    private static int IndexOf(Sentence sentence, Mention mention) => sentence.Units.ToList().FindIndex(unit => unit.Mention == mention);

    /// <summary>"Announces 2004 Earnings": the years in headlines right behind which "earnings" or "results" stand.</summary>
    private static IEnumerable<PeriodMention> Years(News news)
    {
        foreach (var units in news.Sentences.Where(sentence => sentence.Zone == Zone.Headline).Select(sentence => sentence.Units))
        {
            for (var i = 0; i + 1 < units.Count; i++)
            {
                var year = units[i].Year ?? (units[i].Mention as LooseDateMention is { Year: { } told, Month: null, Day: null } ? told : null);
                var next = units[i + 1].Word is "annual" or "financial" && i + 2 < units.Count ? units[i + 2] : units[i + 1];
                if (year is { } whole && next.Word is "earnings" or "results" && !(i > 0 && units[i - 1].Mention is PeriodMention or LoosePeriodMention))
                    yield return new PeriodMention(units[i].Passage, new FiscalPeriod(whole, PeriodSpan.Year, 1) { Source = units[i].Passage.Source });
            }
        }
    }

    /// <summary>The periods that the first sentences report on: the first one, and those of another length of which they tell amounts.</summary>
    private static List<PeriodMention> Told(News news, IEnumerable<Sentence> opening)
    {
        var sentences = opening.ToList();
        var named = new List<PeriodMention>();
        foreach (var sentence in sentences)
        {
            foreach (var mention in sentence.Mentions.Where(mention => IsTold(sentence, mention)))
            {
                var isAmount = sentence.Mentions.Any(other => other is MoneyMention) && Metric.NetIncome.In(sentence).Concat(Metric.Revenue.In(sentence)).Any();
                if (Named(news, mention, sentences) is { } period && IsRecent(news, period.Value) && (named.Count == 0 ? isAmount || sentence.Zone == Zone.Lead : isAmount && named.TrueForAll(other => other.Value.Span != period.Value.Span)))
                    named.Add(period);
            }
        }

        return named;
    }

    // Fiscal years run ahead of the calendar's by a year at most, and reports come within the year.
    private static bool IsRecent(News news, FiscalPeriod period) => news.Date is not { } date || Math.Abs(period.Year - date.Value.Year) < 2;

    private static bool IsTold(Sentence sentence, Mention mention) =>
        !IsToCome(sentence, mention) && !Comparisons.IsCompared(sentence, mention) && (mention is PeriodMention or LoosePeriodMention { Number: not null });

    /// <summary>
    /// A period; where it leaves the year open ("third quarter"), the text's first one of that number, or the year behind the one that it is compared with ("compared
    /// with the third quarter of 2003"), or the calendar's where the quarter of that number has just ended.
    /// </summary>
    private static PeriodMention? Named(News news, Mention mention, IReadOnlyList<Sentence> text)
    {
        if (mention is not LoosePeriodMention { Number: { } number } loose)
            return mention as PeriodMention;
        var same = text.SelectMany(sentence => sentence.Mentions.OfType<PeriodMention>().Where(period => period.Value.Span == loose.Span && period.Value.Number == number && IsRecent(news, period.Value))
            .Select(period => (period, IsOld: Comparisons.IsCompared(sentence, period)))).ToList();
        if (same.Find(found => !found.IsOld).period is { } own)
            return own;
        if (same.Count > 0)
            return InYear(same[0].period.Value.Year + 1);
        return news.Date is { } date && PeriodDays.JustEnded(loose.Span, number, date.Value) is { } year ? InYear(year) : null;

        PeriodMention InYear(int year) => new(loose.Passage, new FiscalPeriod(year, loose.Span, number) { Source = loose.Passage.Source }) { End = loose.End };
    }
}
