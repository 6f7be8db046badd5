using System.Globalization;
using HtmlAgilityPack;

namespace FilingData.Parsing.Reading.Html;

/// <summary>Reads HTML as EDGAR's filers write it: tables for layout, fonts, inline XBRL, hidden parts, elements that never end.</summary>
internal sealed class HtmlReader
{
    private readonly Dictionary<string, HtmlStyle> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<HtmlNode, int> _items = [];
    private readonly int _offset;

    private HtmlReader(SourceFile file, int offset)
    {
        File = file;
        _offset = offset;
    }

    /// <summary>The file that is read.</summary>
    public SourceFile File { get; }

    /// <summary>The clean text of a part of the file; null where its elements are nested deeper than any page's.</summary>
    public static MarkedText? Read(SourceFile file, int start, int end)
    {
        if (HtmlTree.Load(file.Content.Substring(start, end - start)) is not { } root)
            return null;
        var lines = new HtmlLines(file, (end - start) / 4);
        new HtmlReader(file, start).Visit(root, default, lines);
        return lines.Build();
    }

    /// <summary>The style of an element.</summary>
    public HtmlStyle StyleOf(HtmlNode element)
    {
        if (!element.HasAttributes || element.Attributes["style"]?.Value is not { Length: > 0 } value)
            return HtmlStyle.None;
        if (!_styles.TryGetValue(value, out var style))
            _styles[value] = style = HtmlStyle.Read(value);
        return style;
    }

    /// <summary>Writes what a node and those within it hold.</summary>
    public void Visit(HtmlNode node, HtmlLook look, HtmlLines lines)
    {
        switch (node.NodeType)
        {
            case HtmlNodeType.Text:
                HtmlText.Read(_offset + node.StreamPosition, _offset + node.StreamPosition + node.OuterLength, look, lines);
                break;
            case HtmlNodeType.Document:
                VisitChildren(node, look, lines);
                break;
            case HtmlNodeType.Element when !HtmlElements.IsHidden(node):
                VisitElement(node, look, lines);
                break;
        }
    }

    /// <summary>Writes what the nodes within a node hold.</summary>
    public void VisitChildren(HtmlNode node, HtmlLook look, HtmlLines lines)
    {
        foreach (var child in node.ChildNodes)
            Visit(child, look, lines);
    }

    private void VisitElement(HtmlNode element, HtmlLook look, HtmlLines lines)
    {
        var style = StyleOf(element);
        if (style.Hidden)
            return;
        // Old pages end in their number above a rule.
        if (style.PageAbove || element.Name == "page" || (element.Name == "hr" && lines.EndsWithNumber))
            lines.PageEnd(_offset + element.StreamPosition);
        look = look.Within(element.Name, style, HtmlElements.AlignmentOf(element));
        if (element.Name == "br")
            lines.LineEnd();
        else if (element.Name == "table")
            new HtmlTableReader(this, element).Write(look, lines);
        else if (HtmlElements.IsBlock(element.Name) && !style.Inline)
            VisitBlock(element, style, look, lines);
        else
            VisitChildren(element, look, lines);
        if (style.PageBelow)
            lines.PageEnd(_offset + element.StreamPosition);
    }

    private void VisitBlock(HtmlNode element, HtmlStyle style, HtmlLook look, HtmlLines lines)
    {
        var gap = HtmlElements.HasGaps(element.Name);
        lines.Break(style.GapAbove ?? gap);
        if (element.Name == "li")
            lines.AddMark(MarkOf(element), _offset + element.StreamPosition);
        VisitChildren(element, look, lines);
        lines.Break(style.GapBelow ?? gap);
    }

    /// <summary>The mark of a list's item: a bullet, or its number.</summary>
    private string MarkOf(HtmlNode item)
    {
        if (item.ParentNode is not { Name: "ol" } list)
            return "• ";
        _items[list] = _items.TryGetValue(list, out var before) ? before + 1 : 1;
        return _items[list].ToString(CultureInfo.InvariantCulture) + ". ";
    }
}
