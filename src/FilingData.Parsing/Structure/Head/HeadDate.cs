using FilingData.Parsing.Dates;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Head;

/// <summary>Lines above the text that are a date.</summary>
internal static class HeadDate
{
    /// <summary>No such line is longer.</summary>
    private const int Longest = 60;

    private const int LongestTime = 36;

    private const string At = "at ";

    private static readonly string[] Leads = ["Date:", "Dated", "On ", "Company Release", "Press Release", "News Release"];

    /// <summary>
    /// The date that a line is made of: "March 3, 2020", "Date: March 3, 2020", "Press Release - 03/03/2020 4:05 PM ET"; null where there is more or
    /// less in it.
    /// </summary>
    public static Passage? In(MappedText line)
    {
        if (line.Length > Longest)
            return null;
        var from = Array.Find(Leads, lead => line.Value.StartsWith(lead, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
        while (from < line.Length && !char.IsLetterOrDigit(line.Value[from]))
            from++;
        if (DateScanner.At(line.Value, from) is not { IsFull: true } date)
            return null;
        if (IsTime(line.Value, date.End))
            return line.Slice(date.Start, date.Length);
        for (var i = date.End; i < line.Length; i++)
        {
            // "March 3, 2020  NYSE: EXM"
            if (char.IsLetterOrDigit(line.Value[i]))
            {
                if (i > date.End && Letterhead.IsSymbol(line.Value.Substring(i)))
                    break;
                return null;
            }
        }

        return line.Slice(date.Start, date.Length);
    }

    /// <summary>Whether a line is a day without its year and a time: "Wednesday January 30, 12:27 pm Eastern Time".</summary>
    public static bool IsMoment(string line) =>
        line.Length <= Longest && DateScanner.At(line, 0) is { Day: not null, Weekday: not null } date && IsTime(line, date.End);

    /// <summary>"03/03/2020 | 04:31pm EST", "March 3, 2020 at 6:45 AM EST": whether nothing but a time of day stands behind the date.</summary>
    private static bool IsTime(string line, int start)
    {
        var at = start;
        while (at < line.Length && line[at] is ' ' or '|' or ',' or '-' or '–')
            at++;
        if (string.CompareOrdinal(line, at, At, 0, At.Length) == 0)
            at += At.Length;
        return at < line.Length && line.Length - at <= LongestTime && char.IsDigit(line[at])
            && line.IndexOf(':', at) is var colon && colon - at is 1 or 2 && colon + 2 < line.Length && char.IsDigit(line[colon + 1]);
    }
}
