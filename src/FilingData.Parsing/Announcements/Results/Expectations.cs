using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>Finds what is expected of a period to come: "expects full-year 2023 revenue of $7.8 billion to $8.2 billion".</summary>
internal static class Expectations
{
    private static readonly HashSet<string> Expecting = WordClasses.Words(
        """
        expects expect expected expecting anticipates anticipate anticipated anticipating forecasts forecast forecasting projects projected projecting estimates
        guidance outlook reaffirms reaffirming reiterates reiterating reaffirmed reiterated
        """);

    // What was expected before, and what is only held against it, is no expectation of today.
    private static readonly HashSet<string> Earlier = WordClasses.Words("previous previously prior earlier original originally former formerly initial compared versus exceeded exceeding above below had was were");

    /// <summary>The expectations, in the order of the text, each metric of a period once.</summary>
    public static IEnumerable<Expectation> In(News news)
    {
        var known = new HashSet<(string Metric, FiscalPeriod? Period)>();
        Sentence? lead = null;
        foreach (var sentence in news.Sentences)
        {
            // Bullets go on with the sentence that opens the list: "For fiscal year 2023, the Company expects:".
            if (sentence.Block.Kind != BlockKind.Bullet)
                lead = OpensList(sentence) ? sentence : null;
            foreach (var expectation in In(news, sentence, sentence.Block.Kind == BlockKind.Bullet ? lead : null))
            {
                if (known.Add((expectation.Metric.ToUpperInvariant(), expectation.Period)))
                    yield return expectation;
            }
        }
    }

    private static IEnumerable<Expectation> In(News news, Sentence sentence, Sentence? lead)
    {
        var isListed = lead is not null;
        if (!isListed && !sentence.Units.Any(unit => unit.Is(Expecting)))
            yield break;
        var free = 0;
        foreach (var metric in ExpectedMetric.In(sentence))
        {
            if (metric.Start < free || sentence.Units[metric.Start].IsQuoted || ExpectedRange.Behind(sentence, metric.End) is not { } range)
                continue;
            free = range.End;
            var before = ClauseOf(sentence, metric.Start);
            if (!isListed && !sentence.Units.Take(range.Start).Any(unit => unit.Is(Expecting)))
                continue;
            if (before.Concat(sentence.Units.Skip(metric.End).Take(range.End - metric.End)).Any(unit => unit.Is(Earlier)))
                continue;
            var period = PeriodOf(sentence, metric.Start, range.End) ?? (lead is null ? null : PeriodOf(lead, 0, lead.Units.Count));
            if (period is null || !IsToCome(news, period))
                continue;
            yield return range.Of(sentence.Range(metric.Start, metric.End).Stated()) with { Period = period, Source = sentence.Range(metric.Start, range.End).Source };
        }
    }

    private static bool OpensList(Sentence sentence) => sentence.Passage.Words.TrimEnd().EndsWith(":", StringComparison.Ordinal) && sentence.Units.Any(unit => unit.Is(Expecting));

    /// <summary>The units between the clause's beginning and this one.</summary>
    private static IEnumerable<Unit> ClauseOf(Sentence sentence, int index)
    {
        for (var i = index - 1; i >= 0 && sentence.Units[i].Kind is not (UnitKind.Stop or UnitKind.Comma) && !sentence.Units[i].Is("and"); i--)
            yield return sentence.Units[i];
    }

    /// <summary>The period that is named within the words, or else right behind them, or else last before them.</summary>
    private static FiscalPeriod? PeriodOf(Sentence sentence, int start, int end)
    {
        var units = sentence.Units;
        return units.Skip(start).Take(end - start).Select(Period).FirstOrDefault(period => period is not null)
            ?? units.Skip(end).TakeWhile(unit => Period(unit) is not null || unit.Is("for") || unit.Is("in") || unit.Is(WordClasses.Determiners)).Select(Period).FirstOrDefault(period => period is not null)
            ?? units.Take(start).Select(Period).LastOrDefault(period => period is not null);
    }

    private static FiscalPeriod? Period(Unit unit) => unit.Mention switch
    {
        PeriodMention period => period.Value with { Source = period.Passage.Source },
        LooseDateMention { Year: { } year, Month: null } loose when loose.Passage.Length == FourDigits => new FiscalPeriod(year, PeriodSpan.Year, 1) { Source = loose.Passage.Source },
        _ => null,
    };

    private const int FourDigits = 4;

    /// <summary>Whether the period had not ended by the release's day, as far as calendar and fiscal year go together.</summary>
    private static bool IsToCome(News news, FiscalPeriod period)
    {
        if (news.Date is not { } day || period.Year != day.Value.Year)
            return news.Date is null || period.Year > news.Date.Value.Year;
        return period.Span switch
        {
            PeriodSpan.Quarter => period.Number * 3 >= day.Value.Month,
            PeriodSpan.Half => period.Number * 6 >= day.Value.Month,
            PeriodSpan.Month => period.Number >= day.Value.Month,
            _ => true,
        };
    }
}
