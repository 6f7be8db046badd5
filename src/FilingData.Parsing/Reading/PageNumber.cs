using System.Globalization;

namespace FilingData.Parsing.Reading;

/// <summary>A page's number on a line of its own.</summary>
/// <param name="Series">What stands in front of it: "A-" in "A-3".</param>
/// <param name="Value">The number.</param>
internal readonly record struct PageNumber(string Series, int Value)
{
    /// <summary>No release has more pages.</summary>
    public const int MostFigures = 3;

    /// <summary>A line is no page's number when it is longer than "Page 100 of 100".</summary>
    private const int Longest = 20;

    /// <summary>A running head repeats the headline, which has no more characters.</summary>
    private const int LongestHead = 200;

    /// <summary>Numbers that typewritten pages spell: "Page Two".</summary>
    private static readonly string[] Spelled = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Whether a line, wherever it stands, can only be a page's mark: "- 2 -", "Page 2 of 5", "(more)", "-more-".</summary>
    public static bool IsUnmistakable(string text, int start, int end)
    {
        if (end - start > Longest || !(IsBracket(text[start]) || text[start] is 'P' or 'p'))
            return false;
        var line = text.Substring(start, end - start);
        var bare = line.Trim('-', '–', '—', '(', ')', '[', ']', ' ');
        var dashed = line.Length > bare.Length + 1 && IsDash(line[0]) && IsDash(line[line.Length - 1]);
        if (bare.Equals("more", StringComparison.OrdinalIgnoreCase))
            return true;
        if (dashed)
            return IsBare(bare);
        if (!line.StartsWith("page ", StringComparison.OrdinalIgnoreCase))
            return false;
        var words = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return (IsBare(words[1]) || Array.Exists(Spelled, number => words[1].Equals(number, StringComparison.OrdinalIgnoreCase)))
            && (words.Length == 2
            || (words.Length == 4 && words[2].Equals("of", StringComparison.OrdinalIgnoreCase) && IsBare(words[3])));
    }

    /// <summary>
    /// The number that a line at a page's edge may be: "2", "A-2", "2 of 5", "2/5", "Example Reports Results - Page 2", "Example | 2"; null where it
    /// is none.
    /// </summary>
    public static PageNumber? Read(string text, int start, int end)
    {
        if (end - start > LongestHead || !char.IsDigit(text[end - 1]) || !char.IsLetterOrDigit(text[start]))
            return null;
        var line = text.Substring(start, end - start);
        if (line.LastIndexOf("page ", StringComparison.OrdinalIgnoreCase) is >= 0 and var page
            && (page == 0 || !char.IsLetterOrDigit(line[page - 1])))
            return Of(line.Substring(0, page), line.Substring(page + "page ".Length));
        // "Example Inc. | Earnings Release | 2": what stands before the bar is on each page.
        if (line.LastIndexOf(" | ", StringComparison.Ordinal) is > 0 and var bar)
            return Of(line.Substring(0, bar), line.Substring(bar + " | ".Length));
        var dash = line.LastIndexOf('-') + 1;
        return line.Length > Longest ? null : dash is > 1 and <= 5 ? Of(line.Substring(0, dash), line.Substring(dash)) : Of("", line);
    }

    /// <summary>"2", "2 of 5", "2/5".</summary>
    private static PageNumber? Of(string series, string number)
    {
        var parts = number.Replace(" of ", "/").Split('/');
        return parts.Length > 2 || !Array.TrueForAll(parts, IsBare) || (parts.Length == 2 && Number(parts[0]) > Number(parts[1]))
            ? null : new PageNumber(series, Number(parts[0]));
    }

    /// <summary>The number of a mark that can only be a page's: 2 of "- 2 -" and "Page 2 of 5"; null for "(more)".</summary>
    public static PageNumber? OfMark(string text, int start, int end)
    {
        var line = text.Substring(start, end - start).Trim('-', '–', '—', '(', ')', '[', ']', ' ');
        return line.StartsWith("page ", StringComparison.OrdinalIgnoreCase) ? Of("", line.Substring("page ".Length).Trim()) : IsBare(line)
            ? new PageNumber("", Number(line)) : null;
    }

    /// <summary>Whether the words are a number that a page may have, and nothing else.</summary>
    public static bool IsBare(string words) => words.Length is > 0 and <= MostFigures && words.All(character => character is >= '0' and <= '9');

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsDash(char character) => character is '-' or '–' or '—';

    private static bool IsBracket(char character) => IsDash(character) || character is '(' or '[';
}
