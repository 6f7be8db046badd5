using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>A period as a sentence names it, with or without its number and year: "the fourth quarter of 2022", "the quarter", "full-year".</summary>
/// <param name="At">Its unit.</param>
/// <param name="Span">How much of a year it is.</param>
/// <param name="Number">Which quarter or half; null where the words don't say.</param>
internal sealed record NamedPeriod(int At, PeriodSpan Span, int? Number)
{
    // "second quarter earnings results for 2003"
    private const int YearReach = 5;

    private static readonly WordList Openers = WordClasses.Words("the this our its current reported for full fiscal entire");
    private static readonly WordList Others = WordClasses.Words(
        "last prior previous year-ago prior-year same preceding comparable corresponding earlier next ago first second third fourth each every per");
    private static readonly WordList Behind = WordClasses.Words("ago earlier over last before");

    /// <summary>The period in full; null where the words leave its number or year open.</summary>
    public FiscalPeriod? Full { get; init; }

    /// <summary>Its last day; null where the words leave it out.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The periods that the sentence speaks of, those that it compares with left out.</summary>
    public static IReadOnlyList<NamedPeriod> In(Sentence sentence)
    {
        var found = new List<NamedPeriod>();
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (Read(sentence.Units, i) is { } period && !IsYearOfQuarter(sentence.Units, i) && !Comparisons.IsAgainst(sentence.Units, i))
                found.Add(period);
        }

        return found;
    }

    /// <summary>"second quarter results for <em>2003</em>": the year of the quarter before it.</summary>
    private static bool IsYearOfQuarter(IReadOnlyList<Unit> units, int at)
    {
        if (at < 2 || !(units[at - 1].Word is "for" or "of") || WholeYears.YearOf(units[at]) is null)
            return false;
        for (var i = at - 2; i >= 0 && at - i <= YearReach; i--)
        {
            if (units[i].Mention is LoosePeriodMention { Span: PeriodSpan.Quarter, Number: not null })
                return true;
        }

        return false;
    }

    /// <summary>Whether it is this period, as far as the words say.</summary>
    public bool Is(ReportedPeriod period)
    {
        if (Full is { } full)
            return full == period.Period;
        var isNumbered = Number is null || Span == PeriodSpan.Year || Number == period.Period.Number;
        return Span == period.Period.Span && isNumbered && (End is null || period.End is null || End == period.End.Value);
    }

    private static NamedPeriod? Read(IReadOnlyList<Unit> units, int at) => units[at].Mention switch
    {
        PeriodMention full => new NamedPeriod(at, full.Value.Span, full.Value.Number) { Full = full.Value, End = full.End },
        LoosePeriodMention loose => new NamedPeriod(at, loose.Span, loose.Number) { End = loose.End },
        LooseDateMention { Year: { } year, Month: null, Day: null } => new NamedPeriod(at, PeriodSpan.Year,
            1)
        { Full = new FiscalPeriod(year, PeriodSpan.Year, 1) },
        null => OfYear(units, at) ?? Unnumbered(units, at),
        _ => null,
    };

    /// <summary>"On a per-share basis, <em>2011</em> earnings were": the year by its number alone, where it opens the clause.</summary>
    private static NamedPeriod? OfYear(IReadOnlyList<Unit> units, int at) =>
        units[at].Year is { } year && (at == 0 || units[at - 1].Kind == UnitKind.Comma) && at + 1 < units.Count && units[at + 1].Is("earnings")
        ? new NamedPeriod(at, PeriodSpan.Year, 1) { Full = new FiscalPeriod(year, PeriodSpan.Year, 1) } : null;

    /// <summary>"the quarter", "for the full year", "full-year": none of another time ("the same quarter last year", "a year ago").</summary>
    private static NamedPeriod? Unnumbered(IReadOnlyList<Unit> units, int at)
    {
        if (units[at].Is("full-year"))
            return new NamedPeriod(at, PeriodSpan.Year, null);
        var span = units[at].Word switch
        {
            "quarter" => PeriodSpan.Quarter,
            "year" => PeriodSpan.Year,
            _ => default(PeriodSpan?),
        };
        var isSaid = span is not null && at > 0 && units[at - 1].Is(Openers) && !(at > 1 && units[at - 2].Is(Others))
            && !(at + 1 < units.Count && units[at + 1].Is(Behind));
        return isSaid ? new NamedPeriod(at, span!.Value, null) : null;
    }
}
