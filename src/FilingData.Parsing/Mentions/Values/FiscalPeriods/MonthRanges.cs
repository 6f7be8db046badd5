using FilingData.Parsing.Dates;
using FilingData.Parsing.Mentions.Values.Tokenizing;

namespace FilingData.Parsing.Mentions.Values.FiscalPeriods;

/// <summary>
/// Reads periods that European reports name by their months: "January–June 2019" is a first half, "April–June 2019" a second quarter, "the period 1
/// January to 30 September 2016" nine months.
/// </summary>
internal static class MonthRanges
{
    private const int MonthsOfQuarter = 3, MonthsOfYear = 12;

    private static readonly WordTable<bool> Reports = new(("report reports results statement period accounts", true));

    /// <summary>The words with which such a period can begin.</summary>
    public static IEnumerable<string> Starters => ["January", "April", "July", "October", "Jan", "Apr", "Jul", "Oct"];

    /// <summary>The period that begins at this token.</summary>
    public static bool TryRead(Tokens tokens, int index, out PeriodPhrase phrase)
    {
        phrase = default;
        int first;
        var isOfDays = tokens.Date(index) is { Day: 1 };
        if (tokens.Date(index) is { Day: 1 } start && (start.Year is null || start.Year == tokens.Date(index + 2)?.Year) && IsOfReport(tokens, index))
            first = start.Month;
        else if (tokens.IsWord(index) && CalendarWords.Month(tokens.Text, tokens[index].Start, tokens[index].Length) is > 0 and var month)
            first = month;
        else
            return false;
        var isJoined = tokens.IsDash(index + 1) || tokens.Is(index + 1, "to", "through");
        if (!isJoined || tokens.Date(index + 2) is not { Year: { } year } last || last.Day is not null != isOfDays
            || (isOfDays && !(last.Value is { } day && day.Day == DateTime.DaysInMonth(day.Year, day.Month))))
            return false;
        if (Of(index, first, last.Month) is not { } named)
            return false;
        phrase = named with { Year = year, LastDay = isOfDays ? index + 2 : null };
        return true;
    }

    /// <summary>Days open and end other spans, too: only behind a report's own word they are of its period.</summary>
    private static bool IsOfReport(Tokens tokens, int index) =>
        tokens.Find(index - 1, Reports, out _) || (tokens.Is(index - 1, "from", "of") && tokens.Find(index - 2, Reports, out _));

    private static PeriodPhrase? Of(int index, int first, int last)
    {
        var months = last - first + 1;
        var end = index + 3;
        if (months == MonthsOfQuarter && last % MonthsOfQuarter == 0)
            return new PeriodPhrase(index, end, PeriodSpan.Quarter, last / MonthsOfQuarter);
        return (first, months) switch
        {
            (1, 6) => new PeriodPhrase(index, end, PeriodSpan.Half, 1),
            (1, 9) => new PeriodPhrase(index, end, PeriodSpan.NineMonths, 1),
            (1, MonthsOfYear) => new PeriodPhrase(index, end, PeriodSpan.Year, 1),
            _ => null,
        };
    }
}
