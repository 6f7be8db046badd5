using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Results;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>Tells which period an expectation is for, in the issuer's own fiscal numbering.</summary>
internal sealed class OutlookPeriods
{
    private const int FourDigits = 4, QuartersOfYear = 4;

    // What a company expects of a period that has ended it says within the weeks before the results are due.
    private const int DaysUntilResults = 75;
    private static readonly EarningsReader Results = new();
    private static readonly Cue Reporting = new("results|reports|report|reported|announces|posts|delivers");
    private static readonly Cue Expecting = new("expects|anticipates|estimates|projects … sales|revenue|revenues|earnings|results|income|loss|eps");
    private static readonly Cue Preliminary = new("preliminary|expects|expected|outlook|guidance|expectations");
    private readonly News _news;
    private readonly FiscalPeriod? _reported;

    public OutlookPeriods(News news)
    {
        _news = news;
        // Without results a period that is named is the one to come.
        _reported = Results.IsTold(news) && !IsOutlookOnly(news) && news.Once(ReportedPeriods.In) is { Count: > 0 } periods
            && HasEnded(periods[0]) ? periods[0].Period : null;
    }

    /// <summary>
    /// Whether the headline says that results are expected and reports none. In a release without a day the name of an outlook says it: no day tells
    /// that the period has ended.
    /// </summary>
    private static bool IsOutlookOnly(News news) =>
        news.Words.TryGetValue(Zone.Headline, out var headline) && (Expecting.IsIn(headline) || (news.Date is null && Preliminary.IsIn(headline)))
        && !Reporting.IsIn(headline);

    /// <summary>Whether the release tells no results, so that it speaks only of what is expected.</summary>
    public bool IsWithoutResults => _reported is null;

    /// <summary>The period that is named within the words, or else right behind them, or else last before them.</summary>
    public FiscalPeriod? In(Sentence sentence, int start, int end)
    {
        var units = sentence.Units;
        return units.Skip(start).Take(end - start).Select(Of).FirstOrDefault(period => period is not null)
            ?? units.Skip(end).TakeWhile(unit => Of(unit) is not null || unit.Is("for") || unit.Is("in") || unit.Is(WordClasses.Determiners))
            .Select(Of).FirstOrDefault(period => period is not null)
            ?? units.Take(start).Select(Of).LastOrDefault(period => period is not null);
    }

    /// <summary>The first period that these words name; null where they name none.</summary>
    public FiscalPeriod? In(IEnumerable<Sentence> words) =>
        words.SelectMany(sentence => sentence.Units).Select(Of).FirstOrDefault(period => period is not null);

    /// <summary>
    /// Whether the period had not ended by the release's day, as far as calendar and fiscal year go together, and is not the one that is reported on.
    /// </summary>
    public bool IsToCome(FiscalPeriod period)
    {
        if (_reported is not null && period == _reported)
            return false;
        if (_news.Date is not { } day || period.Year != day.Value.Year)
            return _news.Date is null || period.Year > _news.Date.Value.Year || IsBehindReported(period);
        return IsBehindReported(period) || period.Span switch
        {
            PeriodSpan.Quarter => period.Number * 3 >= day.Value.Month,
            PeriodSpan.Half => period.Number * 6 >= day.Value.Month,
            PeriodSpan.Month => period.Number >= day.Value.Month,
            _ => true,
        };
    }

    /// <summary>
    /// Whether the period had ended shortly before the release's day, so that what is expected of it are results that are still to be told.
    /// </summary>
    public bool HasJustEnded(FiscalPeriod period)
    {
        if (_news.Date is not { } day)
            return period == _reported;
        var end = LastDay(period) ?? (period.Span switch { PeriodSpan.Quarter => EndOf(period.Year, period.Number * 3), PeriodSpan.Half => EndOf(period.Year, period.Number * 6), PeriodSpan.Year => EndOf(period.Year, 12), _ => null });
        return end is { } last && last <= day.Value && last.DayNumber >= day.Value.DayNumber - DaysUntilResults;
    }

    /// <summary>The last day that the text names for the period; null where it names none.</summary>
    private DateOnly? LastDay(FiscalPeriod period) =>
        _news.Once(LastDays).TryGetValue(period, out var end) ? end : null;

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

    private static ILookup<int, FiscalPeriod> Quarters(News news) => NamedQuarters.In(news.Text);

    private static DateOnly? EndOf(int year, int month) =>
        year is < 1 or > 9999 || month is < 1 or > 12 ? null : new DateOnly(year, month, DateTime.DaysInMonth(year, month));

    // A fiscal year may lie a year off the calendar's, so that only a last day tells of a later quarter that it has ended.
    private bool HasEnded(ReportedPeriod reported) => _news.Date is not { } day || (reported.End is { } end ? end.Value <= day.Value
        : reported.Period.Year < day.Value.Year || (reported.Period.Span == PeriodSpan.Quarter && reported.Period.Year == day.Value.Year
        && reported.Period.Number * 3 < day.Value.Month));

    private FiscalPeriod? Of(Unit unit) => unit.Mention is { } mention ? Of(mention) : YearOf(unit);

    /// <summary>"its 2023 revenue guidance": the number alone.</summary>
    private static FiscalPeriod? YearOf(Unit unit) =>
        unit.Kind == UnitKind.Word && unit.Year is >= 2000 and var year
        ? new FiscalPeriod(year, PeriodSpan.Year, 1) { Source = unit.Passage.Source } : null;

    private FiscalPeriod? Of(Mention mention) => mention switch
    {
        PeriodMention period => period.Value,
        LooseDateMention { Year: { } year, Month: null } loose when loose.Passage.Length == FourDigits => new FiscalPeriod(year, PeriodSpan.Year,
            1)
        { Source = loose.Passage.Source },
        LoosePeriodMention { End: { } end } loose => Ending(loose, end),
        LoosePeriodMention loose => Next(loose) is { } next ? next with { Source = loose.Passage.Source } : null,
        _ => null,
    };

    /// <summary>
    /// "The third quarter ending September 30, 2003", where quarters go by the calendar; a year that ends in its first half may be named for the one
    /// before.
    /// </summary>
    private static FiscalPeriod? Ending(LoosePeriodMention loose, DateOnly end) => loose switch
    {
        { Span: PeriodSpan.Quarter, Number: { } number } when number * 3 == end.Month => new FiscalPeriod(end.Year, PeriodSpan.Quarter,
            number)
        { Source = loose.Passage.Source },
        { Span: PeriodSpan.Year } when end.Month > 6 => new FiscalPeriod(end.Year, PeriodSpan.Year, 1) { Source = loose.Passage.Source },
        _ => null,
    };

    /// <summary>
    /// "The third quarter", "the full year": the next one behind the period that is reported on; without such a period, the one that the day of the
    /// release lies in.
    /// </summary>
    private FiscalPeriod? Next(LoosePeriodMention loose)
    {
        if (loose.Span == PeriodSpan.Year)
            return YearToCome() is { } whole ? new FiscalPeriod(whole, PeriodSpan.Year, 1) : null;
        if (loose is not { Span: PeriodSpan.Quarter, Number: { } number })
            return null;
        // "its fiscal first quarter ending February 28, 2014 …. It expects first quarter revenue": the one that the text has named.
        if (Named(number) is { } named)
            return named;
        // Of a quarter that has just ended and whose results are only expected, the same number means the same quarter.
        if (_reported is { Span: PeriodSpan.Quarter } same && same.Number == number && _news.Words.TryGetValue(Zone.Headline, out var headline)
            && Preliminary.IsIn(headline))
            return same;
        if (_reported is { Span: PeriodSpan.Quarter } quarter)
            return new FiscalPeriod(number > quarter.Number ? quarter.Year : quarter.Year + 1, PeriodSpan.Quarter, number);
        return (Following(number) ?? YearToCome()) is { } year ? new FiscalPeriod(year, PeriodSpan.Quarter, number) : null;
    }

    /// <summary>
    /// "In conjunction with its third quarter fiscal 2009 results": the fourth quarter is of that year too; null without such words.
    /// </summary>
    private int? Following(int number)
    {
        var before = _news.Once(Quarters)[number == 1 ? QuartersOfYear : number - 1].Take(2).ToList();
        return before.Count == 1 && _news.Date is { } day && Math.Abs(before[0].Year - day.Value.Year) <= 1
            ? before[0].Year + (number == 1 ? 1 : 0) : null;
    }

    /// <summary>
    /// The only quarter of this number that the text names with its year, the one that is reported on and those before it left out; null where it
    /// names none or several.
    /// </summary>
    private FiscalPeriod? Named(int number)
    {
        var found = _news.Once(Quarters)[number].Where(period => period != _reported).Take(2).ToList();
        return found.Count == 1 && (IsToCome(found[0]) || HasJustEnded(found[0])) ? found[0] : null;
    }

    private int? YearToCome() => _reported switch
    {
        { Span: PeriodSpan.Year } or { Span: PeriodSpan.Quarter, Number: 4 } => _reported.Year + 1,
        not null => _reported.Year,
        null => _news.Date?.Value.Year,
    };

    /// <summary>A fiscal year may lie a year off the calendar's: what comes behind the reported quarter is to come, whatever the day.</summary>
    private bool IsBehindReported(FiscalPeriod period) => _reported is { Span: PeriodSpan.Quarter } reported && (period.Year > reported.Year
        || (period.Year == reported.Year && (period.Span == PeriodSpan.Quarter ? period.Number > reported.Number : period.Span == PeriodSpan.Year
        && reported.Number < 4)));
}
