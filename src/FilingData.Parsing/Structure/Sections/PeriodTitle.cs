using FilingData.Parsing.Dates;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>
/// Tells lines that name a period and nothing else, over what is told of it: "Second quarter 2019", "Nine months to September 30, 2019", "The year in
/// brief".
/// </summary>
internal static class PeriodTitle
{
    private const int Longest = 60;

    private static readonly char[] WordEnds = [' ', ',', '-', '–', '—', ':', '/', '(', ')'];

    private static readonly HashSet<string> Spans = new(StringComparer.OrdinalIgnoreCase)
    {
        "quarter", "half", "half-year", "year", "months", "period", "Q1", "Q2", "Q3", "Q4", "H1", "H2", "9M",
    };

    private static readonly HashSet<string> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        "first", "second", "third", "fourth", "three", "six", "nine", "twelve", "full", "fiscal", "financial", "interim", "entire", "the", "of", "in",
        "for", "to", "and", "ended", "ending", "brief", "summary", "highlights", "key", "figures", "results", "at", "a",
        "glance", "st", "nd", "rd", "th",
    };

    /// <summary>Whether the line is one.</summary>
    public static bool Is(string line)
    {
        if (line.Length > Longest || !(char.IsUpper(line[0]) || char.IsDigit(line[0])))
            return false;
        var isNamed = false;
        foreach (var word in line.Split(WordEnds, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Spans.Contains(word) || CalendarWords.Month(word, 0, word.Length) > 0)
                isNamed = true;
            else if (!Parts.Contains(word) && !char.IsDigit(word[0]))
                return false;
        }

        return isNamed;
    }
}
