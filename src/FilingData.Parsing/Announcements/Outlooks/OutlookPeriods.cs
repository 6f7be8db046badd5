using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Results;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>Tells which period an expectation is for, in the issuer's own fiscal numbering.</summary>
internal sealed class OutlookPeriods
{
    private const int FourDigits = 4, QuartersOfYear = 4;
    private static readonly EarningsReader Results = new();
    private readonly News _news;
    private readonly FiscalPeriod? _reported;
    private readonly Lazy<FiscalPeriod?> _headline;

    public OutlookPeriods(News news)
    {
        _news = news;
        // Without results a period that is named is the one to come.
        _reported = Results.IsTold(news) && !OutlookHeadline.IsAlone(news) && news.Once(ReportedPeriods.In) is { Count: > 0 } periods
            && OutlookCalendar.HasEnded(news, periods[0]) ? periods[0].Period : null;
        Calendar = new OutlookCalendar(news, _reported);
        _headline = new(() => OnlyOne([.. news.Sentences.Where(sentence => sentence.Zone == Zone.Headline)
            .SelectMany(sentence => sentence.Units).Select(Of).OfType<FiscalPeriod>().Distinct().Take(2)]));
    }

    /// <summary>The period that the headline names; null where it names none, or several.</summary>
    public FiscalPeriod? OfHeadline(Sentence sentence) => sentence.Zone is Zone.Headline or Zone.Subheadline ? null : _headline.Value;

    private static FiscalPeriod? OnlyOne(List<FiscalPeriod> named) => named.Count == 1 ? named[0] : null;

    /// <summary>Which periods are to come.</summary>
    public OutlookCalendar Calendar { get; }

    /// <summary>Whether the release tells no results, so that it speaks only of what is expected.</summary>
    public bool IsWithoutResults => _reported is null;

    /// <summary>The period that is named within the words, or else right behind them, or else last before them.</summary>
    public FiscalPeriod? In(Sentence sentence, int start, int end)
    {
        var units = sentence.Units;
        // "its annual earnings per share guidance"
        if (start > 0 && units[start - 1].Word is "annual" or "yearly" && YearToCome() is { } annual)
            return new FiscalPeriod(annual, PeriodSpan.Year, 1) { Source = units[start - 1].Passage.Source };
        return Within(units, start, end)
            ?? units.Skip(end).TakeWhile(unit => Of(unit) is not null || unit.Is("for") || unit.Is("in") || unit.Is(WordClasses.Determiners))
            .Select(Of).FirstOrDefault(period => period is not null)
            ?? units.Take(start).Select(Of).LastOrDefault(period => period is not null)
            ?? (OutlookWords.IsForYear(units) && YearToCome() is { } year
            ? new FiscalPeriod(year, PeriodSpan.Year, 1) { Source = units[2].Passage.Source } : null);
    }

    /// <summary>The first period from one unit to another, those left out of which it speaks by the way.</summary>
    private FiscalPeriod? Within(IReadOnlyList<Unit> units, int start, int end)
    {
        for (var i = OutlookAside.Behind(units, start); i < end; i = OutlookAside.Behind(units, i + 1))
        {
            if (Of(units[i]) is { } period)
                return period;
        }

        return null;
    }

    /// <summary>The first period that these words name; null where they name none.</summary>
    public FiscalPeriod? In(IEnumerable<Sentence> words) =>
        words.SelectMany(sentence => sentence.Units).Select(Of).FirstOrDefault(period => period is not null);

    private static ILookup<int, FiscalPeriod> Quarters(News news) => NamedQuarters.In(news.Text);
    private FiscalPeriod? Of(Unit unit) => unit.Mention is { } mention ? Of(mention) : YearOf(unit);

    /// <summary>"its 2023 revenue guidance": the number alone.</summary>
    private static FiscalPeriod? YearOf(Unit unit) =>
        unit.Kind == UnitKind.Word && unit.Year is >= 2000 and var year
        ? new FiscalPeriod(year, PeriodSpan.Year, 1) { Source = unit.Passage.Source } : null;

    private FiscalPeriod? Of(Mention mention) => mention switch
    {
        PeriodMention period => period.Value,
        LooseDateMention { Year: { } year, Month: null } loose when loose.Passage.Length == FourDigits =>
            new FiscalPeriod(year, PeriodSpan.Year, 1) { Source = loose.Passage.Source },
        LoosePeriodMention loose => (loose.End is { } end ? Ending(loose, end) : Next(loose)) is { } named
            ? named with { Source = loose.Passage.Source } : null,
        _ => null,
    };

    /// <summary>
    /// "The third quarter ending September 30, 2003", where quarters go by the calendar, or come behind a year that is reported on; a year that ends
    /// in its first half may be named for the one before.
    /// </summary>
    private FiscalPeriod? Ending(LoosePeriodMention loose, DateOnly end) => loose switch
    {
        // "the quarter ended June 30, 2022" under "Expects Second Quarter Sales to Rise"
        { Span: PeriodSpan.Quarter, Number: null } when HeadQuarters.Names(_news, end.Month) =>
            new FiscalPeriod(end.Year, PeriodSpan.Quarter, end.Month / 3),
        { Span: PeriodSpan.Quarter, Number: { } number } when number * 3 == end.Month =>
            new FiscalPeriod(end.Year, PeriodSpan.Quarter, number),
        { Span: PeriodSpan.Quarter, Number: not null } when _reported is not null && end > _news.Date?.Value => Next(loose),
        { Span: PeriodSpan.Quarter, Number: { } number } => Named(number),
        { Span: PeriodSpan.Year } when end.Month > 6 => new FiscalPeriod(end.Year, PeriodSpan.Year, 1),
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
        if (_reported is { Span: PeriodSpan.Quarter } same && same.Number == number && OutlookHeadline.IsPreliminary(_news))
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
        return found.Count == 1 && (Calendar.IsToCome(found[0]) || Calendar.HasJustEnded(found[0])) ? found[0] : null;
    }

    private int? YearToCome() => _reported switch
    {
        { Span: PeriodSpan.Year } or { Span: PeriodSpan.Quarter, Number: 4 } => _reported.Year + 1,
        not null => _reported.Year,
        null => _news.Date?.Value.Year,
    };
}
