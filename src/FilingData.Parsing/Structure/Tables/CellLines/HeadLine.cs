using FilingData.Parsing.Dates;

namespace FilingData.Parsing.Structure.Tables.CellLines;

/// <summary>Tells the heads of columns by their words: a line that holds nothing but words of periods and of comparisons is one.</summary>
internal static class HeadLine
{
    /// <summary>A longer line says more than which column it heads.</summary>
    private const int Longest = 48;

    private static readonly HashSet<string> Lengths = new(StringComparer.OrdinalIgnoreCase)
    {
        "quarter", "quarters", "year", "years", "months", "month", "weeks", "week", "days", "half", "date", "q1", "q2", "q3", "q4", "h1", "h2", "1q",
        "2q", "3q", "4q", "1h", "2h", "ytd", "qtd", "fy",
    };

    private static readonly HashSet<string> BesidePeriods = new(StringComparer.OrdinalIgnoreCase)
    {
        "first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th", "three", "six", "nine", "twelve", "thirteen", "fourteen", "twenty",
        "thirty", "forty", "fifty", "fiscal", "full", "calendar",
        "ended", "ending", "end", "as", "of", "at", "to", "the", "for", "and",
    };

    private static readonly HashSet<string> Comparing = new(StringComparer.OrdinalIgnoreCase)
    {
        "change", "changes", "%", "$", "vs", "vs.", "versus", "inc", "dec", "increase", "decrease", "growth", "variance", "yoy", "qoq", "y", "q",
        "fav", "unfav", "favorable", "unfavorable", "better", "worse", "gaap",
        "non", "us", "u.s", "ifrs", "adjusted", "reported", "actual", "guidance", "outlook", "forecast", "estimate", "estimated", "current", "prior",
        "previous", "updated", "new", "old", "initial", "low", "high",
        "midpoint", "range", "unaudited", "audited", "basis", "constant", "currency", "excluding", "translation", "percent", "pro", "forma",
        "comparable", "amount", "results", "approximately",
    };

    /// <summary>With what the heads of columns begin that hold parts of a whole: "% of sales".</summary>
    private static readonly string[] Shares = ["% of ", "Percent of ", "As a % of ", "% to "];

    /// <summary>Whether the line only counts what the next one names: "Thirteen" above "Weeks Ended".</summary>
    public static bool IsCount(string line) => line.Length <= Longest && Array.TrueForAll(line.Split(' ', '-'), word => BesidePeriods.Contains(word));

    /// <summary>What the line heads; <see cref="CellLineKind.Words"/> where it is another line.</summary>
    public static CellLineKind KindOf(string line)
    {
        if (line.Length > Longest)
            return CellLineKind.Words;
        if (Array.Exists(Shares, share => line.StartsWith(share, StringComparison.OrdinalIgnoreCase)))
            return CellLineKind.Head;
        bool month = false, year = false, length = false, other = false, day = false, any = false;
        foreach (var word in line.Split([' ', ',', '-', '–', '—', '/', '(', ')', '.', '’', '\'', '*', ':', '\n', '\r', '\t', '\u00a0'],
            StringSplitOptions.RemoveEmptyEntries))
        {
            any = true;
            if (CalendarWords.Month(word, 0, word.Length) > 0)
                month = true;
            else if (IsYear(word) || IsFiscalYear(word))
                year = true;
            else if (Lengths.Contains(word))
                length = true;
            else if (Comparing.Contains(word))
                other = true;
            else if (word.All(char.IsDigit) && word.Length <= 2)
                day = true;
            else if (!BesidePeriods.Contains(word) && word.Length > 1)
                return CellLineKind.Words;
        }

        if (!any)
            return CellLineKind.Words;
        if (year || IsDate(line))
            return CellLineKind.Year;
        if (month)
            return length ? CellLineKind.Span : CellLineKind.Day;
        if (length)
            return CellLineKind.Span;
        return other && !day ? CellLineKind.Head : CellLineKind.Words;
    }

    /// <summary>Four figures of this or the last century.</summary>
    private static bool IsYear(string word) =>
        word.Length == 4 && word.All(char.IsDigit)
        && (word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal));

    /// <summary>"FY24", "FY2024".</summary>
    private static bool IsFiscalYear(string word) =>
        word.Length is 4 or 6 && word.StartsWith("FY", StringComparison.OrdinalIgnoreCase) && word.Skip(2).All(char.IsDigit);

    /// <summary>"12/31/2022".</summary>
    private static bool IsDate(string line)
    {
        var parts = line.Split('/');
        return parts.Length == 3 && parts.All(part => part.Length is 1 or 2 or 4 && part.All(char.IsDigit)) && parts[0].Length <= 2;
    }
}
