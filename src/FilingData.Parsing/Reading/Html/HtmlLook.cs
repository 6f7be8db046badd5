namespace FilingData.Parsing.Reading.Html;

/// <summary>How text looks where it stands, as far as the look says what the text is.</summary>
/// <param name="Bold">Bold.</param>
/// <param name="Underlined">Underlined.</param>
/// <param name="Centred">In the middle of the line.</param>
/// <param name="Raised">Above the line, as the marks of footnotes are.</param>
/// <param name="Preformatted">With its own spaces and line ends.</param>
internal readonly record struct HtmlLook(bool Bold, bool Underlined, bool Centred, bool Raised, bool Preformatted)
{
    /// <summary>Whether letters of this look set a line apart as a heading.</summary>
    public bool IsMarked => Bold || Underlined;

    /// <summary>The look within an element.</summary>
    public HtmlLook Within(string name, HtmlStyle style, string? align)
    {
        var look = this;
        switch (name)
        {
            case "b" or "strong" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "th":
                look = look with { Bold = true };
                break;
            case "u" or "ins":
                look = look with { Underlined = true };
                break;
            case "sup":
                look = look with { Raised = true };
                break;
            case "center":
                look = look with { Centred = true };
                break;
            case "pre" or "xmp" or "listing":
                look = look with { Preformatted = true };
                break;
        }

        return look with
        {
            Bold = style.Bold ?? look.Bold,
            Underlined = look.Underlined || style.Underlined,
            // A cell at the top of its row is no mark above the line.
            Raised = look.Raised || (style.Raised && name is "span" or "font" or "a"),
            Preformatted = look.Preformatted || style.Preformatted,
            Centred = style.Centred ?? (align is null ? look.Centred : align.Equals("center", StringComparison.OrdinalIgnoreCase)),
        };
    }
}
