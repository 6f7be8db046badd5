namespace FilingData.Parsing.Dates;

/// <summary>
/// Finds the days and months that a text names, in one pass: "September 27, 2017", "Tuesday, Sept. 5, 2019", "25 July 2023", "the 3rd day of March,
/// 2020", "October 21-24, 2019", "2019-12-02", "12/8/2022", "02.03.2020", "December 14", "September 2020".
/// </summary>
public static class DateScanner
{
    /// <summary>All of them, in order; they don't overlap.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<ScannedDate> Scan(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        var found = RentedLists<ScannedDate>.Rent();
        var at = 0;
        while (at < text.Length)
        {
            if (IsTokenStart(text, at) && ReadAt(text, at, found))
                at = found[found.Count - 1].End;
            else
                at = TokenEnd(text, at);
        }

        return RentedLists<ScannedDate>.ToArray(found);
    }

    /// <summary>The one that begins at this place, or null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ScannedDate? At(string text, int start)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        if (start >= text.Length || !IsTokenStart(text, start))
            return null;
        var found = RentedLists<ScannedDate>.Rent();
        ScannedDate? date = ReadAt(text, start, found) ? found[0] : null;
        RentedLists<ScannedDate>.Return(found);
        return date;
    }

    private static bool ReadAt(string text, int at, List<ScannedDate> found)
    {
        var cursor = new TextCursor(text, at);
        var weekday = ReadWeekday(ref cursor, text);
        if (cursor.Letters() > 0)
            return NamedMonth.ReadMonthFirst(text, at, cursor, weekday, found);
        if (cursor.Digits() == 0)
            return false;
        return NumericDate.Read(text, at, cursor, weekday, found) || NamedMonth.ReadDayFirst(text, at, cursor, weekday, found);
    }

    /// <summary>"Tuesday, " before a date; the cursor stays where it is when there is none.</summary>
    private static DayOfWeek? ReadWeekday(ref TextCursor cursor, string text)
    {
        var letters = cursor.Letters();
        if (CalendarWords.Weekday(text, cursor.At, letters) is not { } weekday)
            return null;
        var behind = cursor;
        behind.Pass(letters);
        behind.Skip('.');
        behind.Skip(',');
        behind.Spaces();
        behind.SkipWord("the");
        behind.Spaces();
        cursor = behind;
        return weekday;
    }

    private static bool IsTokenStart(string text, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static int TokenEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[end - 1]))
            end++;
        return end;
    }
}
