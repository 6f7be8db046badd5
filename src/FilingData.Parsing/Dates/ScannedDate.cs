namespace FilingData.Parsing.Dates;

/// <summary>A place in a text that names a day or a month, in any of the usual forms.</summary>
/// <param name="Start">Where it begins, weekday included.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Year">The year; null where the words leave it out ("December 14").</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month as written, 1 to 99; null where the words leave it out ("September 2020").</param>
/// <param name="Weekday">The weekday as written; null where the words name none.</param>
public readonly record struct ScannedDate(int Start, int Length, int? Year, int Month, int? Day, DayOfWeek? Weekday)
{
    /// <summary>Behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether year, month and day are all written.</summary>
    public bool IsFull => Year is not null && Day is not null;

    /// <summary>Whether the calendar has no such day: "September 31, 2017", "February 30".</summary>
    public bool IsImpossible => Day is { } day && (day < 1 || day > DateTime.DaysInMonth(Year ?? LeapYear, Month));

    /// <summary>The day; null where the words leave a part out or the calendar has no such day.</summary>
    public DateOnly? Value => IsFull && !IsImpossible ? new DateOnly(Year!.Value, Month, Day!.Value) : null;

    /// <summary>Without a year, 29 February is possible.</summary>
    private const int LeapYear = 2000;
}
