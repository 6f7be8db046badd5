namespace FilingData.Parsing.Dates;

/// <summary>
/// Dates in figures. With slashes and hyphens the month comes first, as in the United States, unless only the other order is possible; with points
/// the day.
/// </summary>
internal static class NumericDate
{
    public static bool Read(string text, int start, TextCursor cursor, DayOfWeek? weekday, List<ScannedDate> found)
    {
        if (cursor.At > 0 && text[cursor.At - 1] is '/' or '.' or '-' or '$' or '#')
            return false;
        var digits = cursor.Digits();
        if (digits is not (1 or 2 or 4))
            return false;
        var first = cursor.Number(digits);
        var mark = cursor.Next;
        if (mark is not ('/' or '-' or '.'))
            return false;
        cursor.Pass(1);
        if (cursor.Digits() is not (1 or 2) || (digits == 4 && cursor.Digits() != 2))
            return false;
        var second = cursor.Number(cursor.Digits());
        if (!cursor.Skip(mark))
            return false;
        var lastDigits = cursor.Digits();
        if (digits == 4 ? lastDigits != 2 : lastDigits != 4 && (lastDigits != 2 || mark != '/'))
            return false;
        var last = cursor.Number(lastDigits);
        if (char.IsLetterOrDigit(cursor.Next) || (cursor.Next is '/' or '-' or '.' && cursor.Peek(1) is >= '0' and <= '9'))
            return false;

        int year, month, day;
        if (digits == 4)
            (year, month, day) = (first, second, last);
        else if (mark == '.' || first > 12)
            (year, month, day) = (last, second, first);
        else
            (year, month, day) = (last, first, second);
        if (lastDigits == 2 && digits != 4)
            year += year < 70 ? 2000 : 1900;
        if (month is < 1 or > 12 || day is < 1 or > 31 || year is < DateParts.FirstYear or > DateParts.LastYear)
            return false;
        found.Add(new ScannedDate(start, cursor.At - start, year, month, day, weekday));
        return true;
    }
}
