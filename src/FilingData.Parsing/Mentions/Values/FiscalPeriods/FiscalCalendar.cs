namespace FilingData.Parsing.Mentions.Values.FiscalPeriods;

/// <summary>Numbers fiscal years by the day on which a period ends.</summary>
internal static class FiscalCalendar
{
    /// <summary>Years of 52 or 53 weeks end up to a week behind the month's end.</summary>
    private const int Overhang = 7;

    /// <summary>
    /// The fiscal year of a period that ends on this day: the calendar year in which that fiscal year ends. Null where it ends in January or
    /// February: there some companies, retailers above all, count by the year in which it begins.
    /// </summary>
    public static int? YearOf(PeriodSpan span, int number, DateOnly end)
    {
        var monthsLeft = span switch
        {
            PeriodSpan.Quarter => (4 - number) * 3,
            PeriodSpan.Half => (2 - number) * 6,
            PeriodSpan.NineMonths => 3,
            PeriodSpan.Year => 0,
            _ => -1,
        };
        if (monthsLeft < 0)
            return null;
        var day = end.AddDays(-Overhang);
        var month = day.Month - 1 + monthsLeft;
        return month % 12 < 2 ? null : day.Year + (month / 12);
    }
}
