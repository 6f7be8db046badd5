namespace FilingData.Parsing.Structure.Sections;

/// <summary>
/// Tells where the heading of a topic ends that stands on one line with its text: "BOARD ORGANIZATION. Following the meeting, …", "Asset Quality.
/// Nonperforming assets were …", "Business Outlook – We expect …".
/// </summary>
internal static class TopicEnd
{
    /// <summary>A heading that is written as a title is not longer.</summary>
    private const int MostWords = 6;

    /// <summary>Behind the heading whose last word, or the mark behind it, is the last of these; null where no heading ends there.</summary>
    public static int? At(string text, int from, List<(int Start, int End)> words)
    {
        var (start, end) = words[words.Count - 1];
        if (end + 1 >= text.Length || !char.IsUpper(text[end + 1]))
            return null;
        if (text[end - 1] == '.')
            return !IsStatement(text, words) && (HeadingText.IsCapitals(text, from, end) ? HeadingText.HasSmallBehind(text, end)
                : words.Count > 1 && IsTitle(text, words, words.Count)) ? end - 1 : null;
        // A dash may be a dateline's, and a colon that of a field: the last word must be one that headings end with.
        if (words.Count > 1 && end - start == 1 && Dashes.Is(text[start]))
            return EndsAt(text, words, words.Count - 1) ? start - 1 : null;
        return text[end - 1] == ':' && EndsAt(text, words, words.Count) ? end - 1 : null;
    }

    /// <summary>
    /// "Taxation – Cash Dividends Cash dividends will be": where the text begins with the heading's last words; null where it doesn't.
    /// </summary>
    public static int? BeforeRepeated(string text, List<(int Start, int End)> words)
    {
        var count = words.Count;
        for (var repeated = 2; repeated * 2 <= count; repeated++)
        {
            var (start, end) = words[count - repeated];
            var isHeading = char.IsUpper(text[words[count - repeated - 1].Start]) && char.IsUpper(text[start])
                && char.IsLower(text[words[count - 1].Start]);
            if (isHeading && end > start && HeadingText.IsRepeated(text, words, repeated))
                return start;
        }

        return null;
    }

    private static bool EndsAt(string text, List<(int Start, int End)> words, int count) => count > 1
        && HeadingWords.EndsHeading(HeadingText.Word(text, words[count - 1].Start, words[count - 1].End)) && IsTitle(text, words, count);

    private static bool IsTitle(string text, List<(int Start, int End)> words, int count)
    {
        if (count > MostWords)
            return false;
        for (var i = 0; i < count; i++)
        {
            var (start, end) = words[i];
            if (!(char.IsUpper(text[start]) || (i > 0 && HeadingWords.IsSmall(HeadingText.Word(text, start, end))) || text[start] == '&')
                || (i + 1 < count && text[end - 1] is '.' or ':' or ';' or ')'))
                return false;
        }

        var (first, behind) = words[count - 1];
        return char.IsUpper(text[first]) && behind - first > 3 && text[behind - 2] != ')';
    }

    /// <summary>Whether the words are a sentence: one of them is a verb that no heading has, or an abbreviation ends them.</summary>
    private static bool IsStatement(string text, List<(int Start, int End)> words)
    {
        foreach (var (start, end) in words)
        {
            if (HeadingText.Word(text, start, end) is "IS" or "ARE" or "WAS" or "WILL" or "SHALL" or "MAY" or "DOES" or "DO" or "HAS" or "HAVE"
                or "NOT" or "MUST")
                return true;
        }

        var last = words[words.Count - 1];
        return HeadingForm.EndsWithAbbreviation(text.Substring(last.Start, last.End - last.Start));
    }
}
