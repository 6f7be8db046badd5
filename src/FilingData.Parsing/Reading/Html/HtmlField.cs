namespace FilingData.Parsing.Reading.Html;

/// <summary>A cell of a table that holds something.</summary>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Behind">The column behind its last one.</param>
/// <param name="Start">Where its words begin in the text of all cells.</param>
/// <param name="End">Behind its last word.</param>
internal readonly record struct HtmlCell(int Column, int Behind, int Start, int End);

/// <summary>What a reader takes for one cell: filers write "$", "(1,234" and ")%" into cells of their own to align them.</summary>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Behind">The column behind its last one.</param>
/// <param name="Cells">The cells that it is made of.</param>
/// <param name="Words">Its words.</param>
internal sealed record HtmlField(int Column, int Behind, IReadOnlyList<HtmlCell> Cells, string Words)
{
    /// <summary>
    /// Whether it is a figure, such as one finds in tables: "1,234", "$(0.05)", "12.5%", "$1.2 billion to $1.4 billion", "—"; no telephone number.
    /// </summary>
    public bool IsFigure { get; } = HtmlFigure.Is(Words);

    /// <summary>The fields of a row.</summary>
    public static List<HtmlField> Of(IReadOnlyList<HtmlCell> cells, string text)
    {
        var fields = new List<HtmlField>(cells.Count);
        foreach (var cell in cells)
        {
            var words = text.Substring(cell.Start, cell.End - cell.Start);
            var last = fields.Count > 0 ? fields[fields.Count - 1] : null;
            if (last is not null && ((HtmlFigure.IsPrefix(last.Words) && HtmlFigure.Is(words)) || (HtmlFigure.IsSuffix(words) && last.IsFigure)))
                fields[fields.Count - 1] = new HtmlField(last.Column, cell.Behind, [.. last.Cells, cell], last.Words + words);
            else
                fields.Add(new HtmlField(cell.Column, cell.Behind, [cell], words));
        }

        return fields;
    }
}
