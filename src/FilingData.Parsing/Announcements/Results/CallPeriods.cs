using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>Tells of which period a call is.</summary>
internal static class CallPeriods
{
    /// <summary>
    /// "its third quarter results": the only third quarter that the release names with its year; else the one that has just ended, or null.
    /// </summary>
    public static FiscalPeriod? Named(News news, Mention mention, DateOnly day)
    {
        if (mention is LoosePeriodMention { Number: null, Span: PeriodSpan.Quarter, End: { } end })
            return EndedQuarters.OnCalendar(news, end) is { } last ? last with { Source = mention.Passage.Source } : null;
        if (mention is not LoosePeriodMention { Number: { } number, Span: PeriodSpan.Quarter })
            return (mention as PeriodMention)?.Value;
        var same = news.Once(Quarters)[number].Take(2).ToList();
        if (same.Count == 1)
            return same[0] with { Source = mention.Passage.Source };
        // The one of that number that has just ended on the day of the call, where quarters go by the calendar.
        return PeriodDays.JustEnded(PeriodSpan.Quarter, number, day) is { } year
            ? new FiscalPeriod(year, PeriodSpan.Quarter, number) { Source = mention.Passage.Source } : null;
    }

    private static ILookup<int, FiscalPeriod> Quarters(News news) => NamedQuarters.In(news.Sentences);
}
