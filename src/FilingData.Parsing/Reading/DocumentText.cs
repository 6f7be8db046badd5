using FilingData.Parsing.Reading.Html;

namespace FilingData.Parsing.Reading;

/// <summary>Reads one document, in the form that it has.</summary>
internal static class DocumentText
{
    /// <summary>What a document is that cannot be read.</summary>
    public const string TooDeep = "HTML whose elements are nested deeper than any page's";

    /// <summary>How much of a document shows its form.</summary>
    private const int Sample = 20_000;

    /// <summary>Elements that only HTML has: EDGAR's tags for plain text have TABLE, CAPTION, S and C too.</summary>
    private static readonly string[] Elements = ["<p>", "<p ", "<div", "<br", "<font", "<td", "<span", "<center", "<b>", "</p>", "<hr", "<pre>"];

    /// <summary>Tags that only an HTML page begins with.</summary>
    private static readonly string[] Beginnings = ["<html", "<body", "<!doctype html"];

    /// <summary>How a document is written. HTML begins so, or has two of HTML's elements.</summary>
    public static FilingForm FormOf(string content, int start, int end)
    {
        var limit = start + Math.Min(end - start, Sample);
        var first = -1;
        for (var at = content.IndexOf('<', start, limit - start); at >= 0; at = content.IndexOf('<', at + 1, limit - at - 1))
        {
            var element = IndexOf(Elements, content, at, limit);
            if (IndexOf(Beginnings, content, at, limit) >= 0 || (element >= 0 && first >= 0 && element != first))
                return FilingForm.Html;
            first = first < 0 ? element : first;
        }

        return FilingForm.Text;
    }

    private static int IndexOf(string[] tags, string content, int at, int limit) =>
        Array.FindIndex(tags, tag => at + tag.Length <= limit
        && string.Compare(content, at, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0);

    /// <summary>The clean text of a document; null where it cannot be read.</summary>
    public static MarkedText? Read(SourceFile file, int start, int end, bool dashEscaped)
    {
        var text = FormOf(file.Content, start, end) == FilingForm.Html
            ? HtmlReader.Read(file, start, end) : PlainText.Read(file, start, end, dashEscaped);
        return text is null ? null : PageEdges.Drop(SpacedLetters.Join(text));
    }
}
