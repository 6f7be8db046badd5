namespace FilingData.Parsing.Dates;

/// <summary>The words of the calendar, in full and as newsrooms shorten them.</summary>
internal static class CalendarWords
{
    /// <summary>English month names and their abbreviations ("Sept." is the Associated Press's, "Sep" that of ISO-minded writers).</summary>
    private static readonly Dictionary<string, int> Months = new(StringComparer.OrdinalIgnoreCase)
    {
        ["January"] = 1,
        ["Jan"] = 1,
        ["February"] = 2,
        ["Feb"] = 2,
        ["March"] = 3,
        ["Mar"] = 3,
        ["April"] = 4,
        ["Apr"] = 4,
        ["May"] = 5,
        ["June"] = 6,
        ["Jun"] = 6,
        ["July"] = 7,
        ["Jul"] = 7,
        ["August"] = 8,
        ["Aug"] = 8,
        ["September"] = 9,
        ["Sept"] = 9,
        ["Sep"] = 9,
        ["October"] = 10,
        ["Oct"] = 10,
        ["November"] = 11,
        ["Nov"] = 11,
        ["December"] = 12,
        ["Dec"] = 12,
    };

    private static readonly Dictionary<string, DayOfWeek> Weekdays = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Sunday"] = DayOfWeek.Sunday,
        ["Sun"] = DayOfWeek.Sunday,
        ["Monday"] = DayOfWeek.Monday,
        ["Mon"] = DayOfWeek.Monday,
        ["Tuesday"] = DayOfWeek.Tuesday,
        ["Tues"] = DayOfWeek.Tuesday,
        ["Tue"] = DayOfWeek.Tuesday,
        ["Wednesday"] = DayOfWeek.Wednesday,
        ["Wed"] = DayOfWeek.Wednesday,
        ["Thursday"] = DayOfWeek.Thursday,
        ["Thurs"] = DayOfWeek.Thursday,
        ["Thu"] = DayOfWeek.Thursday,
        ["Friday"] = DayOfWeek.Friday,
        ["Fri"] = DayOfWeek.Friday,
        ["Saturday"] = DayOfWeek.Saturday,
        ["Sat"] = DayOfWeek.Saturday,
    };

    /// <summary>No month or weekday is longer: a longer word need not be looked up.</summary>
    private const int Longest = 9;

    private static readonly HashSet<int> Openings = new(Months.Keys.Concat(Weekdays.Keys).Select(word => Opening(word, 0)));

    /// <summary>The month that a capitalised word names, or 0: "may" is a verb, "May" a month.</summary>
    public static int Month(string text, int start, int length) =>
        IsCandidate(text, start, length) && Months.TryGetValue(text.Substring(start, length), out var month) ? month : 0;

    /// <summary>The weekday that a capitalised word names.</summary>
    public static DayOfWeek? Weekday(string text, int start, int length) =>
        IsCandidate(text, start, length) && Weekdays.TryGetValue(text.Substring(start, length), out var weekday) ? weekday : null;

    private static bool IsCandidate(string text, int start, int length) =>
        length is >= 3 and <= Longest && text[start] is >= 'A' and <= 'Z' && Openings.Contains(Opening(text, start));

    /// <summary>The three letters that a word begins with, in either case: they tell nearly all words apart from those of the calendar.</summary>
    private static int Opening(string text, int start) => ((text[start] | ' ') << 16) ^ ((text[start + 1] | ' ') << 8) ^ (text[start + 2] | ' ');
}
