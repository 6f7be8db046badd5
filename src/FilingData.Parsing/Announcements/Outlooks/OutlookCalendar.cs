using FilingData.Parsing.Announcements.Results;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>Tells which periods are to come, by the day of a release and by the period that it reports on.</summary>
/// <param name="news">The news.</param>
/// <param name="reported">The period that is reported on; null where the release tells no results.</param>
internal sealed class OutlookCalendar(News news, FiscalPeriod? reported)
{
    // What a company expects of a period that has ended it says within the weeks before the results are due.
    private const int DaysUntilResults = 75, DaysOfYear = 365;

    /// <summary>
    /// Whether the period had not ended by the release's day, as far as calendar and fiscal year go together, and is not the one that is reported on.
    /// </summary>
    public bool IsToCome(FiscalPeriod period)
    {
        if (reported is not null && period == reported)
            return false;
        if (news.Date is not { } day || period.Year != day.Value.Year)
            return news.Date is null || period.Year > news.Date.Value.Year || IsBehindReported(period);
        return IsBehindReported(period) || period.Span switch
        {
            PeriodSpan.Quarter => period.Number * 3 >= day.Value.Month,
            PeriodSpan.Half => period.Number * 6 >= day.Value.Month,
            PeriodSpan.Month => period.Number >= day.Value.Month,
            PeriodSpan.Year => !(YearEnd(period) <= day.Value),
            _ => true,
        };
    }

    /// <summary>
    /// Whether the period had ended shortly before the release's day, so that what is expected of it are results that are still to be told.
    /// </summary>
    public bool HasJustEnded(FiscalPeriod period)
    {
        if (news.Date is not { } day)
            return period == reported;
        var end = LastDay(period) ?? (period.Span switch { PeriodSpan.Quarter => EndOf(period.Year, period.Number * 3), PeriodSpan.Half => EndOf(period.Year, period.Number * 6), PeriodSpan.Year => EndOf(period.Year, 12), _ => null });
        return end is { } last && last <= day.Value && last.DayNumber >= day.Value.DayNumber - DaysUntilResults;
    }

    /// <summary>The last day that the text names for the period; null where it names none.</summary>
    private DateOnly? LastDay(FiscalPeriod period) =>
        news.Once(LastDays).TryGetValue(period, out var end) ? end : null;

    /// <summary>The last day of a fiscal year, which the text may name of the year before or behind; null where it names none.</summary>
    private DateOnly? YearEnd(FiscalPeriod year) => LastDay(year)
        ?? LastDay(year with { Year = year.Year + 1 })?.AddDays(-DaysOfYear) ?? LastDay(year with { Year = year.Year - 1 })?.AddDays(DaysOfYear);

    private static Dictionary<FiscalPeriod, DateOnly> LastDays(News news)
    {
        var days = new Dictionary<FiscalPeriod, DateOnly>();
        foreach (var mention in news.Sentences.SelectMany(sentence => sentence.Mentions.OfType<PeriodMention>()))
        {
            if (mention.End is { } end && !days.ContainsKey(mention.Value))
                days[mention.Value] = end;
        }

        return days;
    }

    private static DateOnly? EndOf(int year, int month) =>
        year is < 1 or > 9999 || month is < 1 or > 12 ? null : new DateOnly(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>
    /// Whether the period that is reported on had ended by the release's day. A fiscal year may lie a year off the calendar's, so that only a last
    /// day
    /// tells of a later quarter that it has ended.
    /// </summary>
    public static bool HasEnded(News news, ReportedPeriod period) => news.Date is not { } day || (period.End is { } end ? end.Value <= day.Value
        : period.Period.Year < day.Value.Year || (period.Period.Span == PeriodSpan.Quarter && period.Period.Year == day.Value.Year
        && period.Period.Number * 3 < day.Value.Month));

    /// <summary>A fiscal year may lie a year off the calendar's: what comes behind the reported quarter is to come, whatever the day.</summary>
    private bool IsBehindReported(FiscalPeriod period) => reported is { Span: PeriodSpan.Quarter } quarter && (period.Year > quarter.Year
        || (period.Year == quarter.Year && (period.Span == PeriodSpan.Quarter ? period.Number > quarter.Number : period.Span == PeriodSpan.Year
        && quarter.Number < 4)));
}
