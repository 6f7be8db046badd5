using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Reading.Html;

/// <summary>Tells HTML that ends before its page does.</summary>
internal static class CutOffHtml
{
    /// <summary>The place where the page breaks off; null for a whole page.</summary>
    public static Problem? Find(SourceFile file, int start, int end)
    {
        var content = file.Content;
        var last = end - 1;
        while (last > start && char.IsWhiteSpace(content[last]))
            last--;
        var opens = content.LastIndexOf('<', last, last - start + 1);
        if (opens >= 0 && content.LastIndexOf('>', last, last - start + 1) < opens && IsTag(content, opens + 1, end))
            return new Problem(Catalogue.CutOffHtml, file.At(opens, last - opens + 1), "the end of a tag",
                content.Substring(opens, Math.Min(last - opens + 1, 40)));
        // Not every page has its outermost tags, but one that has the first has the last, and its tables end.
        foreach (var name in new[] { "html", "body", "table" })
        {
            var begin = content.LastIndexOf("<" + name, last, last - start + 1, StringComparison.OrdinalIgnoreCase);
            var close = content.LastIndexOf("</" + name, last, last - start + 1, StringComparison.OrdinalIgnoreCase);
            if (begin >= 0 && close < begin)
            {
                return new Problem(Catalogue.CutOffHtml, file.At(last, 1), "</" + name + ">",
                    content.Substring(Math.Max(start, last - 30), last - Math.Max(start, last - 30) + 1).Trim())
                {
                    Other = file.At(begin, name.Length + 1),
                };
            }
        }

        return null;
    }

    /// <summary>A mark for "less than" begins no tag.</summary>
    private static bool IsTag(string content, int at, int end) => at >= end || char.IsLetter(content[at]) || content[at] is '/' or '!';
}
