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

    /// <summary>How a document is written. HTML begins so, or has two of HTML's elements.</summary>
    public static FilingForm FormOf(string content, int start, int end)
    {
        var reach = Math.Min(end - start, Sample);
        return Has("<html") || Has("<body") || Has("<!doctype html") || Elements.Where(Has).Skip(1).Any() ? FilingForm.Html : FilingForm.Text;

        bool Has(string tag) => content.IndexOf(tag, start, reach, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>The clean text of a document; null where it cannot be read.</summary>
    public static MarkedText? Read(SourceFile file, int start, int end, bool dashEscaped)
    {
        var text = FormOf(file.Content, start, end) == FilingForm.Html ? HtmlReader.Read(file, start, end) : PlainText.Read(file, start, end, dashEscaped);
        return text is null ? null : PageEdges.Drop(SpacedLetters.Join(text));
    }
}
