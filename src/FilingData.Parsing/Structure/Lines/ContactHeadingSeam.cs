using FilingData.Parsing.Structure.Contacts;

namespace FilingData.Parsing.Structure.Lines;

/// <summary>
/// Tells a heading of contacts that ran into the line below it: "Media Contact:Jane Doe", "Investor InquiriesJane Doe", "Contact(555) 555-0100".
/// </summary>
internal static class ContactHeadingSeam
{
    private const string Information = " Information", And = "and ";

    /// <summary>
    /// Where the heading of contacts ends that begins here: words of desks, then "Contact" or "Inquiries", behind it a colon or the next line; 0
    /// without one.
    /// </summary>
    /// <param name="text">The text that holds the line.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where the line ends.</param>
    public static int EndOf(string text, int at, int end)
    {
        var words = 0;
        for (var start = at; start < end && char.IsUpper(text[start]) && words < ContactLabel.MostWords; words++)
        {
            var behind = start;
            while (behind < end && char.IsLetter(text[behind]) && (behind == start || !IsSeam(text, behind)))
                behind++;
            var word = SharedWords.Of(text, start, behind - start);
            if (ContactLabel.IsAsking(word))
            {
                if (behind + Information.Length < end && string.Compare(text, behind, Information, 0, Information.Length,
                    StringComparison.OrdinalIgnoreCase) == 0)
                    behind += Information.Length;
                if (behind < end && text[behind] == ':')
                    return behind + 1;
                return behind < end && (char.IsUpper(text[behind]) || char.IsDigit(text[behind]) || text[behind] == '(') ? behind : 0;
            }

            if (!ContactLabel.IsDesk(word))
                return 0;
            start = behind;
            while (start < end && text[start] is ' ' or '&' or '/')
                start++;
            if (start + And.Length < end && string.CompareOrdinal(text, start, And, 0, And.Length) == 0)
                start += And.Length;
            if (start == behind)
                return 0;
        }

        return 0;
    }

    private static bool IsSeam(string text, int at) => char.IsUpper(text[at]) && char.IsLower(text[at - 1]);
}
