using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>Reads the day that newswires write into their releases' addresses.</summary>
internal static class NewswireAddress
{
    // What stands before the day in the addresses of Business Wire (…/news/home/20190731005954/en/) and GlobeNewswire (…/news-release/2019/12/02/…).
    private static readonly string[] Paths = ["businesswire.com/news/home/", "globenewswire.com/news-release/", "globenewswire.com/en/news-release/"];

    /// <summary>The day in the first such address; null where there is none.</summary>
    public static Stated<DateOnly>? Find(MappedText text)
    {
        foreach (var path in Paths)
        {
            for (var at = text.Value.IndexOf(path, StringComparison.OrdinalIgnoreCase); at >= 0;
                at = text.Value.IndexOf(path, at + path.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (DayAt(text, at + path.Length) is { } day)
                    return day;
            }
        }

        return null;
    }

    private static Stated<DateOnly>? DayAt(MappedText text, int start)
    {
        int at = start, digits = 0, number = 0;
        for (; at < text.Length && digits < 8; at++)
        {
            if (text.Value[at] is >= '0' and <= '9')
                (number, digits) = ((number * 10) + (text.Value[at] - '0'), digits + 1);
            else if (text.Value[at] != '/')
                return null;
        }

        int year = number / 10000, month = number / 100 % 100, day = number % 100;
        return digits == 8 && year is >= 1990 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new Stated<DateOnly>(new DateOnly(year, month, day)) { Source = text.Slice(start, at - start).Source }
            : null;
    }
}
