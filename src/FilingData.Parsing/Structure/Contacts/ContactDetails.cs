using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Contacts;

/// <summary>Whether a line says how to reach somebody.</summary>
internal static class ContactDetails
{
    /// <summary>Whether the line begins with a mail or web address.</summary>
    public static bool BeginsWithAddress(Passage line)
    {
        var end = 0;
        while (end < line.Length && !char.IsWhiteSpace(line[end]))
            end++;
        var word = line.Slice(0, end).Words;
        return IsMail(word) || IsWeb(word);
    }

    /// <summary>Whether a telephone number or a mail address stands in the text, also where it ran together with the words around it.</summary>
    public static bool HasAny(string text) => HasPhone(text) || text.IndexOf('@') > 0;

    /// <summary>Whether a mail address, a web address or a telephone number stands in the line.</summary>
    public static bool IsIn(string line) => line.Split(' ').Any(word => IsMail(word) || IsWeb(word)) || HasPhone(line);

    /// <summary>
    /// Whether there are nine to fifteen digits (the length of numbers with their area, ITU-T E.164), with nothing between them but what sets the groups apart.
    /// </summary>
    public static bool HasPhone(string line)
    {
        int digits = 0, groups = 0;
        var grouped = false;
        foreach (var character in line)
        {
            if (character is >= '0' and <= '9')
            {
                digits++;
                groups += grouped ? 0 : 1;
                grouped = true;
            }
            else if (character is ' ' or '-' or '.' or '(' or ')' or '/' or '+' or '–' or '‑' or '\u2010')
            {
                grouped = false;
            }
            else
            {
                if (IsPhone(digits, groups))
                    return true;
                (digits, groups, grouped) = (0, 0, false);
            }
        }

        return IsPhone(digits, groups);
    }

    private static bool IsPhone(int digits, int groups) => digits is >= 9 and <= 15 && groups is >= 2 and <= 6;

    private static bool IsMail(string word)
    {
        var at = word.IndexOf('@');
        return at > 0 && word.IndexOf('.', at) > at + 1;
    }

    private static bool IsWeb(string word) =>
        word.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || word.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
