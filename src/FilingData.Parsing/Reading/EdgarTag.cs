namespace FilingData.Parsing.Reading;

/// <summary>A tag of EDGAR's at the beginning of a line of plain text. Source: EDGAR Filer Manual, volume II, "Tags for ASCII documents".</summary>
/// <param name="Name">Its name in capitals.</param>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="End">Behind it, and behind the page's number that stands beside a page's tag.</param>
internal readonly record struct EdgarTag(string Name, int Start, int End)
{
    private static readonly string[] Names = ["PAGE", "TABLE", "/TABLE", "CAPTION", "S", "C", "FN", "/FN", "R", "/R"];

    /// <summary>How many characters it has; 0 for none.</summary>
    public int Length => End - Start;

    /// <summary>The tag with which the line begins here, blanks aside; an empty one where there is none.</summary>
    public static EdgarTag At(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
            start++;
        if (start == end || text[start] != '<')
            return default;
        foreach (var name in Names)
        {
            var behind = start + name.Length + 2;
            if (behind <= end && text[behind - 1] == '>'
                && string.Compare(text, start + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return new EdgarTag(name, start, name == "PAGE" ? BehindNumber(text, behind, end) : behind);
        }

        return default;
    }

    private static int BehindNumber(string text, int start, int end)
    {
        var i = start;
        while (i < end && (text[i] is ' ' or '\t' || char.IsDigit(text[i])))
            i++;
        return i == end ? end : start;
    }
}
