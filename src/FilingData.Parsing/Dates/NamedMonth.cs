namespace FilingData.Parsing.Dates;

/// <summary>Dates whose month is a word.</summary>
internal static class NamedMonth
{
    /// <summary>No announcement speaks of a day before or behind these years.</summary>
    public const int FirstYear = 1700, LastYear = 2299;

    private static readonly string[] Joints = ["to", "through", "until", "and", "or"];

    /// <summary>"September 27, 2017", "October 21-24, 2019", "May 2 and 3, 2020", "September 2020", "December 14".</summary>
    public static bool ReadMonthFirst(string text, int start, TextCursor cursor, DayOfWeek? weekday, List<ScannedDate> found)
    {
        if (!ReadMonth(text, ref cursor, out var month))
            return false;
        var behindMonth = cursor;
        cursor.Spaces();
        if (!ReadDay(ref cursor, out var day))
            return ReadMonthAndYear(start, behindMonth, month, weekday, found);

        // A year behind the last day of a range or a list is the year of all of its days. Without one, a bare number ("May 2 and 3") may be anything.
        int first = found.Count, sure = first + 1;
        found.Add(new ScannedDate(start, cursor.At - start, null, month, day, weekday));
        while (true)
        {
            if (ReadYear(ref cursor, out var year))
            {
                for (var i = first; i < found.Count; i++)
                    found[i] = found[i] with { Year = year };
                var last = found[found.Count - 1];
                found[found.Count - 1] = last with { Length = cursor.At - last.Start, Weekday = last.Weekday ?? ReadWeekdayBehind(text, ref cursor) };
                return true;
            }

            if (!ReadJoint(ref cursor))
                break;
            var from = cursor.At;
            var named = ReadMonth(text, ref cursor, out var another);
            month = named ? another : month;
            cursor.Spaces();
            if (!ReadDay(ref cursor, out day))
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
        if (!ReadDay(ref cursor, out var day))
            return false;
        var hyphen = cursor.Skip('-');
        cursor.Spaces();
        if (cursor.SkipWord("day"))
            cursor.Spaces();
        if (cursor.SkipWord("of"))
            cursor.Spaces();
        if (!ReadMonth(text, ref cursor, out var month))
            return false;
        var end = cursor.At;
        if (hyphen)
            cursor.Skip('-');
        int? year = ReadYear(ref cursor, out var written) ? written : null;
        found.Add(new ScannedDate(start, (year is null ? end : cursor.At) - start, year, month, day, weekday));
        return true;
    }

    private static bool ReadMonthAndYear(int start, TextCursor cursor, int month, DayOfWeek? weekday, List<ScannedDate> found)
    {
        if (!ReadYear(ref cursor, out var year))
            return false;
        found.Add(new ScannedDate(start, cursor.At - start, year, month, null, weekday));
        return true;
    }

    private static bool ReadMonth(string text, ref TextCursor cursor, out int month)
    {
        var letters = cursor.Letters();
        month = CalendarWords.Month(text, cursor.At, letters);
        if (month == 0)
            return false;
        cursor.Pass(letters);
        cursor.Skip('.');
        return true;
    }

    /// <summary>One or two digits that are no part of a larger figure, with or without the ending of an ordinal.</summary>
    private static bool ReadDay(ref TextCursor cursor, out int day)
    {
        day = 0;
        var digits = cursor.Digits();
        if (digits is not (1 or 2))
            return false;
        var behind = cursor;
        day = behind.Number(digits);
        if (behind.Letters() == 2)
            _ = behind.SkipWord("st") || behind.SkipWord("nd") || behind.SkipWord("rd") || behind.SkipWord("th");
        if (char.IsLetter(behind.Next) || behind.Next == '%' || (behind.Next is ',' or '.' or ':' && char.IsDigit(behind.Peek(1)) && !IsGluedYear(behind)))
            return false;
        cursor = behind;
        return true;
    }

    /// <summary>The space that "January 19,2000" lost.</summary>
    private static bool IsGluedYear(TextCursor cursor) => cursor.Skip(',') && cursor.Digits() == 4;

    /// <summary>", 2017", " 2017" or " of 2017"; the cursor stays where it is when there is none.</summary>
    private static bool ReadYear(ref TextCursor cursor, out int year)
    {
        year = 0;
        var behind = cursor;
        behind.Spaces();
        if (behind.Skip(','))
            behind.Spaces();
        else if (behind.SkipWord("of"))
            behind.Spaces();
        if (behind.Digits() != 4)
            return false;
        year = behind.Number(4);
        if (year is < FirstYear or > LastYear || char.IsLetter(behind.Next) || behind.Next == '%'
            || (behind.Next is ',' or '.' && char.IsDigit(behind.Peek(1))))
            return false;
        cursor = behind;
        return true;
    }

    /// <summary>What joins the days of a range or a list: "-", ",", "to", "and".</summary>
    private static bool ReadJoint(ref TextCursor cursor)
    {
        var behind = cursor;
        behind.Spaces();
        var joint = behind.Skip('-') || behind.Skip('–') || behind.Skip('—') || behind.Skip('&') || behind.Skip(',');
        behind.Spaces();
        foreach (var word in Joints)
            joint = behind.SkipWord(word) || joint;
        behind.Spaces();
        if (joint)
            cursor = behind;
        return joint;
    }

    /// <summary>"March 2, 2020 (Monday)": the weekday, which isn't part of the date's words.</summary>
    private static DayOfWeek? ReadWeekdayBehind(string text, ref TextCursor cursor)
    {
        var behind = cursor;
        behind.Spaces();
        return behind.Skip('(') ? CalendarWords.Weekday(text, behind.At, behind.Letters()) : null;
    }
}
