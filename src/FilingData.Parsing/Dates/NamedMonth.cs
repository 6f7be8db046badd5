namespace FilingData.Parsing.Dates;

/// <summary>Dates whose month is a word.</summary>
internal static class NamedMonth
{
    /// <summary>"September 27, 2017", "October 21-24, 2019", "May 2 and 3, 2020", "September 2020", "December 14".</summary>
    public static bool ReadMonthFirst(string text, int start, TextCursor cursor, DayOfWeek? weekday, List<ScannedDate> found)
    {
        if (!DateParts.ReadMonth(text, ref cursor, out var month))
            return false;
        var behindMonth = cursor;
        cursor.Spaces();
        if (!DateParts.ReadDay(ref cursor, out var day))
            return ReadMonthAndYear(start, behindMonth, month, weekday, found);

        // A year behind the last day of a range or a list is the year of all of its days. Without one, a bare number ("May 2 and 3") may be anything.
        int first = found.Count, sure = first + 1;
        found.Add(new ScannedDate(start, cursor.At - start, null, month, day, weekday));
        while (true)
        {
            if (DateParts.ReadYear(ref cursor, out var year))
            {
                for (var i = first; i < found.Count; i++)
                    found[i] = found[i] with { Year = year };
                var last = found[found.Count - 1];
                found[found.Count - 1] = last with
                {
                    Length = cursor.At - last.Start,
                    Weekday = last.Weekday
                    ?? DateParts.ReadWeekdayBehind(text, ref cursor)
                };
                return true;
            }

            if (!DateParts.ReadJoint(ref cursor))
                break;
            var from = cursor.At;
            var named = DateParts.ReadMonth(text, ref cursor, out var another);
            month = named ? another : month;
            cursor.Spaces();
            if (!DateParts.ReadDay(ref cursor, out day))
                break;
            found.Add(new ScannedDate(from, cursor.At - from, null, month, day, null));
            sure = named ? found.Count : sure;
        }

        found.RemoveRange(sure, found.Count - sure);
        return true;
    }

    /// <summary>"25 July 2023", "25-Jul-2023", "the 3rd day of March, 2020", "14 December".</summary>
    public static bool ReadDayFirst(string text, int start, TextCursor cursor, DayOfWeek? weekday, List<ScannedDate> found)
    {
        if (!DateParts.ReadDay(ref cursor, out var day))
            return false;
        var hyphen = cursor.Skip('-');
        cursor.Spaces();
        if (cursor.SkipWord("day"))
            cursor.Spaces();
        if (cursor.SkipWord("of"))
            cursor.Spaces();
        if (!DateParts.ReadMonth(text, ref cursor, out var month))
            return false;
        var end = cursor.At;
        if (hyphen)
            cursor.Skip('-');
        int? year = DateParts.ReadYear(ref cursor, out var written) ? written : null;
        found.Add(new ScannedDate(start, (year is null ? end : cursor.At) - start, year, month, day, weekday));
        return true;
    }

    private static bool ReadMonthAndYear(int start, TextCursor cursor, int month, DayOfWeek? weekday, List<ScannedDate> found)
    {
        if (!DateParts.ReadYear(ref cursor, out var year))
            return false;
        found.Add(new ScannedDate(start, cursor.At - start, year, month, null, weekday));
        return true;
    }
}
