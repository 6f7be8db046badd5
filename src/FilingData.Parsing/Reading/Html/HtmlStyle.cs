using System.Globalization;

namespace FilingData.Parsing.Reading.Html;

/// <summary>What an element's style attribute says that matters for reading.</summary>
internal sealed class HtmlStyle
{
    /// <summary>A distance of a third of a line, in points, is seen as a gap between paragraphs.</summary>
    private const double SeenGap = 4;

    /// <summary>The style of an element that has none.</summary>
    public static readonly HtmlStyle None = new();

    /// <summary>Whether it is not shown.</summary>
    public bool Hidden { get; private set; }

    /// <summary>Whether it is bold; null where the style doesn't say.</summary>
    public bool? Bold { get; private set; }

    /// <summary>Whether it is underlined.</summary>
    public bool Underlined { get; private set; }

    /// <summary>Whether its lines are centred; null where the style doesn't say.</summary>
    public bool? Centred { get; private set; }

    /// <summary>Whether it stands above the line.</summary>
    public bool Raised { get; private set; }

    /// <summary>Whether its spaces and line ends count.</summary>
    public bool Preformatted { get; private set; }

    /// <summary>Whether it stands in the line although it is a block by its name.</summary>
    public bool Inline { get; private set; }

    /// <summary>Whether there is a gap above it; null where the style doesn't say.</summary>
    public bool? GapAbove { get; private set; }

    /// <summary>Whether there is a gap below it; null where the style doesn't say.</summary>
    public bool? GapBelow { get; private set; }

    /// <summary>Whether a page ends above it.</summary>
    public bool PageAbove { get; private set; }

    /// <summary>Whether a page ends below it.</summary>
    public bool PageBelow { get; private set; }

    /// <summary>Reads the attribute's value: "margin-top:12pt; text-align:center".</summary>
    public static HtmlStyle Read(string value)
    {
        var style = new HtmlStyle();
        var start = 0;
        while (start < value.Length)
        {
            var end = value.IndexOf(';', start);
            end = end < 0 ? value.Length : end;
            var colon = value.IndexOf(':', start, end - start);
            if (colon > 0)
                style.Declare(value.Substring(start, colon - start).Trim().ToLowerInvariant(), value.Substring(colon + 1, end - colon - 1).Trim()
                    .ToLowerInvariant());
            start = end + 1;
        }

        return style;
    }

    private void Declare(string property, string value)
    {
        switch (property)
        {
            case "display":
                Hidden |= value == "none";
                Inline = value is "inline" or "inline-block";
                break;
            case "visibility":
                Hidden |= value == "hidden";
                break;
            case "font-weight":
                Bold = value is "bold" or "bolder" or "600" or "700" or "800" or "900";
                break;
            case "text-decoration" or "text-decoration-line":
                Underlined = value.StartsWith("underline", StringComparison.Ordinal);
                break;
            case "text-align":
                Centred = value == "center";
                break;
            case "vertical-align":
                Raised = value is "super" or "top" or "text-top";
                break;
            case "top":
                Raised |= value.StartsWith("-", StringComparison.Ordinal);
                break;
            case "white-space":
                Preformatted = value is "pre" or "pre-wrap";
                break;
            case "margin" or "padding":
                var sides = value.Split([' '], StringSplitOptions.RemoveEmptyEntries);
                if (sides.Length > 0)
                {
                    DeclareGap(above: true, property, sides[0]);
                    DeclareGap(above: false, property, sides[sides.Length > 2 ? 2 : 0]);
                }

                break;
            case "margin-top" or "padding-top":
                DeclareGap(above: true, property, value);
                break;
            case "margin-bottom" or "padding-bottom":
                DeclareGap(above: false, property, value);
                break;
            case "page-break-before" or "break-before":
                PageAbove = value is "always" or "page" or "left" or "right";
                break;
            case "page-break-after" or "break-after":
                PageBelow = value is "always" or "page" or "left" or "right";
                break;
        }
    }

    /// <summary>A margin says that there is a gap or none; a padding only that there is one.</summary>
    private void DeclareGap(bool above, string property, string length)
    {
        var seen = Points(length) >= SeenGap;
        if (!seen && property[0] == 'p')
            return;
        if (above)
            GapAbove = seen;
        else
            GapBelow = seen;
    }

    private static double Points(string length)
    {
        var digits = 0;
        while (digits < length.Length && (char.IsDigit(length[digits]) || length[digits] is '.' or '-'))
            digits++;
        if (!double.TryParse(length.Substring(0, digits), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return 0;
        return number * length.Substring(digits).Trim() switch
        {
            "" or "px" => 0.75,
            "in" => 72,
            "cm" => 28.3,
            "mm" => 2.83,
            "em" or "rem" or "pc" => 12,
            "ex" => 6,
            "%" => 1,
            _ => 1,
        };
    }
}
