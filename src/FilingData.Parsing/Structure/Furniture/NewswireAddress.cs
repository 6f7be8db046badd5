using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Furniture;

/// <summary>
/// Finds the address under which a newswire keeps the release, where it holds the day of publication: Business Wire's
/// "businesswire.com/news/home/20190731005954", GlobeNewswire's "globenewswire.com/news-release/2020/03/02/1993456".
/// </summary>
internal static class NewswireAddress
{
    private static readonly string[] Paths = ["businesswire.com/news/home/", "globenewswire.com/news-release/", "globenewswire.com/en/news-release/"];

    // What all paths have in them: few texts need a closer look.
    private const string Common = "wire.com/";

    private const int DayLength = 8;

    /// <summary>The last one in the text; null without any.</summary>
    public static NewswireLink? In(MappedText text)
    {
        if (text.Value.IndexOf(Common, StringComparison.OrdinalIgnoreCase) < 0)
            return null;
        foreach (var path in Paths)
        {
            var at = text.Value.LastIndexOf(path, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && At(text, at, at + path.Length) is { } link)
                return link;
        }

        return null;
    }

    private static NewswireLink? At(MappedText text, int host, int path)
    {
        var digits = new List<char>(DayLength);
        var end = path;
        while (end < text.Length && digits.Count < DayLength && (char.IsDigit(text.Value[end]) || (text.Value[end] == '/' && digits.Count is 4 or 6)))
        {
            if (text.Value[end] != '/')
                digits.Add(text.Value[end]);
            end++;
        }

        if (digits.Count < DayLength)
            return null;
        int year = Number(digits, 0, 4), month = Number(digits, 4, 2), day = Number(digits, 6, 2);
        if (year is < 1990 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        int start = host, last = end;
        while (start > 0 && !char.IsWhiteSpace(text.Value[start - 1]) && text.Value[start - 1] is not ('(' or '<' or '"'))
            start--;
        while (last < text.Length && (char.IsLetterOrDigit(text.Value[last]) || text.Value[last] is '/' or '-' or '.' or '_'))
            last++;
        return new NewswireLink(text.Slice(start, last - start), new DateOnly(year, month, day), text.Slice(path, end - path));
    }

    private static int Number(List<char> digits, int from, int count) =>
        digits.GetRange(from, count).Aggregate(0, (value, digit) => (value * 10) + (digit - '0'));
}
