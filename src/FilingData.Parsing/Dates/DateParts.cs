namespace FilingData.Parsing.Dates;

/// <summary>The parts of a date whose month is a word; each moves the cursor on only when it is there.</summary>
internal static class DateParts
{
    /// <summary>No announcement speaks of a day before or behind these years.</summary>
    public const int FirstYear = 1700, LastYear = 2299;

    private static readonly string[] Joints = ["to", "through", "until", "and", "or"];

    /// <summary>A month's name or its abbreviation, with its period.</summary>
    public static bool ReadMonth(string text, ref TextCursor cursor, out int month)
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
    public static bool ReadDay(ref TextCursor cursor, out int day)
    {
        day = 0;
        var digits = cursor.Digits();
        if (digits is not (1 or 2))
            return false;
        var behind = cursor;
        day = behind.Number(digits);
        if (behind.Letters() == 2)
            _ = behind.SkipWord("st") || behind.SkipWord("nd") || behind.SkipWord("rd") || behind.SkipWord("th");
        if (char.IsLetter(behind.Next) || behind.Next == '%'
            || (behind.Next is ',' or '.' or ':' && char.IsDigit(behind.Peek(1)) && !IsGluedYear(behind)))
            return false;
        cursor = behind;
        return true;
    }

    /// <summary>The space that "January 19,2000" lost.</summary>
    private static bool IsGluedYear(TextCursor cursor) => cursor.Skip(',') && cursor.Digits() == 4;

    /// <summary>", 2017", " 2017" or " of 2017"; the cursor stays where it is when there is none.</summary>
    public static bool ReadYear(ref TextCursor cursor, out int year)
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
    public static bool ReadJoint(ref TextCursor cursor)
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
    public static DayOfWeek? ReadWeekdayBehind(string text, ref TextCursor cursor)
    {
        var behind = cursor;
        behind.Spaces();
        return behind.Skip('(') ? CalendarWords.Weekday(text, behind.At, behind.Letters()) : null;
    }
}
