using FilingData.Parsing.Dates;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>
/// Finds where a date begins that ends before a bracket: "March 1, 2021" (the “Closing Date”), "May 7, 2026 and July 8, 2026" (the “Class Period”).
/// </summary>
internal static class DatePhrase
{
    private static readonly WordList Hours = WordList.Of("p.m. a.m. pm am PM AM midnight noon");

    // The hour's zone, and what binds it to the day.
    private static readonly WordList AroundHours = WordList.Of(
        ", : at on of New York City London Hong Kong Beijing Eastern Central Pacific Mountain Standard Daylight time Time ET EST EDT GMT");

    /// <summary>The first word of the date, or of the first of two; -1 where no date ends at <paramref name="last"/>.</summary>
    public static int FirstOf(TokenizedBlock block, int last, int limit)
    {
        if (WithHour(block, last, limit) is var hour and >= 0)
            return hour;
        if (block.Is(last, "inclusive"))
            last -= block.Is(last - 1, ',') ? 2 : 1;
        var first = One(block, last, limit);
        // "debentures due May 3, 2031 (the “Debentures”)": the day belongs to their name.
        if (first > limit && block[first - 1] is "due")
            return -1;
        // "the two months ended May 31, 2021 (the “Season”)"
        if (first > limit && block[first - 1] is "ended" or "ending")
            return PeriodTerm.FirstOf(block, first - 1, limit) is var period and >= 0 ? period : first;
        return first > limit + 1 && block[first - 1] is "and" or "to" or "through"
            && One(block, first - 2, limit) is var earlier and >= 0 ? earlier : first;
    }

    // "5:00 p.m., New York City time, on May 3, 2021", "May 3, 2021, at midnight, Eastern Time": the day with its hour.
    private static int WithHour(TokenizedBlock block, int last, int limit)
    {
        int first = -1, day = -1;
        var hasHour = false;
        for (var at = last; at >= limit && IsPart(block, at); at--)
        {
            hasHour |= Hours.Contains(block[at]);
            if (IsMonth(block, at))
                day = at;
            if (IsNumber(block, at, 4) || IsMonth(block, at) || block[at] is "midnight" or "noon" || IsWeekday(block, at))
                first = at;
        }

        return hasHour && day >= 0 ? first : -1;
    }

    private static bool IsPart(TokenizedBlock block, int at) =>
        IsNumber(block, at, 4) || IsMonth(block, at) || IsWeekday(block, at) || Hours.Contains(block[at]) || AroundHours.Contains(block[at]);

    private static bool IsWeekday(TokenizedBlock block, int at) => CalendarWords.Weekday(block[at], 0, block[at].Length) is not null;

    private static int One(TokenizedBlock block, int year, int limit)
    {
        if (!IsNumber(block, year, 4))
            return -1;
        var day = block.Is(year - 1, ',') ? year - 2 : year - 1;
        if (day - 1 < limit)
            return -1;
        // "March 1, 2021", "1 March 2021"
        if (IsNumber(block, day, 2) && IsMonth(block, day - 1))
            return day - 1;
        return IsMonth(block, day) && IsNumber(block, day - 1, 2) ? day - 1 : -1;
    }

    private static bool IsNumber(TokenizedBlock block, int at, int digits) =>
        block[at].Length is > 0 and var length && length <= digits && block[at].All(char.IsDigit);

    private static bool IsMonth(TokenizedBlock block, int at)
    {
        var word = block[at];
        return CalendarWords.Month(word, 0, word.Length - (word.EndsWith(".", StringComparison.Ordinal) ? 1 : 0)) > 0;
    }
}
