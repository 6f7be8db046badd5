using HtmlAgilityPack;

namespace FilingData.Parsing.Reading.Html;

/// <summary>What HTML's elements are by their names. Source: the HTML standard's section on rendering, "display" and margins.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "dl", "document", "dt", "fieldset", "figure", "footer",
        "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "listing", "main", "nav", "ol", "p", "page", "pre", "section",
        "tbody", "td",
        "text", "tfoot", "th", "thead", "tr", "ul", "xmp",
    };

    private static readonly HashSet<string> WithGaps = new(StringComparer.Ordinal)
    {
        "blockquote", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "listing", "ol", "p", "pre", "ul", "xmp",
    };

    /// <summary>
    /// Elements that show nothing, among them those of inline XBRL that hold data for machines (Inline XBRL 1.1, sections 8 and 9).
    /// </summary>
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal)
    {
        "ix:header", "ix:hidden", "ix:references", "ix:resources", "link", "meta", "noframes", "script", "select", "style", "template", "textarea",
        "title",
    };

    /// <summary>Whether an element shows nothing.</summary>
    public static bool IsHidden(HtmlNode element) =>
        Hidden.Contains(element.Name) || (element.HasAttributes && element.Attributes["hidden"] is not null);

    /// <summary>Whether an element begins and ends a line.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether an element has a gap above and below.</summary>
    public static bool HasGaps(string name) => WithGaps.Contains(name);

    /// <summary>What the element's own attribute says of its lines' alignment; null where it says nothing.</summary>
    public static string? AlignmentOf(HtmlNode element) =>
        element.HasAttributes && (IsBlock(element.Name)) ? element.Attributes["align"]?.Value : null;
}
