using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Lines;

namespace FilingData.Parsing.Structure.Tables.CellLines;

/// <summary>A cell that stands on a line of its own.</summary>
/// <param name="Text">What it holds: a figure with its sign and its bracket, also where these stand on lines of their own.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsApart">Whether an empty line or a page's end stands above it.</param>
/// <param name="Line">Its first line's place among the lines.</param>
internal readonly record struct CellLine(Passage Text, CellLineKind Kind, bool IsApart, int Line)
{
    /// <summary>The words.</summary>
    public string Words => Text.Words;

    /// <summary>Whether it is the head of a column, not of a row.</summary>
    public bool IsHead => Kind is CellLineKind.Year or CellLineKind.Day or CellLineKind.Span or CellLineKind.Head;

    /// <summary>The cells on these lines.</summary>
    public static List<CellLine> Read(IReadOnlyList<TextLine> lines)
    {
        var cells = new List<CellLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var words = lines[i].Words;
            var above = cells.Count > 0 ? cells[cells.Count - 1] : default;
            if (cells.Count > 0 && above.Kind == CellLineKind.Figure && IsRest(words))
            {
                cells[cells.Count - 1] = above with { Text = above.Text.To(lines[i].Text) };
                continue;
            }

            var kind = LineCell.HasGap(lines[i]) && LineCell.Of(lines[i]).Count > 1 ? CellLineKind.Words : KindOf(words);
            var cell = new CellLine(lines[i].Text, kind, lines[i].Gap != Gap.None, i);
            if (cells.Count > 0 && kind == CellLineKind.Figure && above.Kind == CellLineKind.Sign && !cell.IsApart)
                cells[cells.Count - 1] = cell with { Text = above.Text.To(Bare(cell.Text)), IsApart = above.IsApart, Line = above.Line };
            else
                cells.Add(kind == CellLineKind.Figure ? cell with { Text = Bare(cell.Text) } : cell);
        }

        return Sorted(cells);
    }

    /// <summary>
    /// Without footnotes' marks below labels; words of heads that stand among labels are labels ("Growth" between "Revenue" and "Operating margin"),
    /// and a head in two lines is one.
    /// </summary>
    private static List<CellLine> Sorted(List<CellLine> cells)
    {
        var sorted = new List<CellLine>(cells.Count);
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Kind == CellLineKind.Words && i + 1 < cells.Count && cells[i + 1] is { Kind: CellLineKind.Span, IsApart: false } span
                && HeadLine.IsCount(cells[i].Words))
            {
                sorted.Add(cells[i] with { Text = cells[i].Text.To(span.Text), Kind = CellLineKind.Span });
                i++;
                continue;
            }

            var isBelowLabel = i > 0 && cells[i - 1].Kind == CellLineKind.Words && !cells[i].IsApart;
            var next = i + 1 < cells.Count ? cells[i + 1] : default;
            if (isBelowLabel && cells[i].Kind == CellLineKind.Figure && IsMark(cells[i].Words) && (next.IsApart || next.Kind == CellLineKind.Sign))
                continue;
            sorted.Add(isBelowLabel && cells[i].Kind == CellLineKind.Head && next.Kind == CellLineKind.Words
                && !next.IsApart ? cells[i] with { Kind = CellLineKind.Words } : cells[i]);
        }

        return sorted;
    }

    /// <summary>"(1)".</summary>
    private static bool IsMark(string words) => words.Length == 3 && words[0] == '(' && words[2] == ')';

    /// <summary>The end of a figure that a converter cut off: its bracket, its percent sign, its scale.</summary>
    private static bool IsRest(string words) => words is ")" or "%" or ")%" or "%)" or "Million" or "million" or "Billion" or "billion";

    private static CellLineKind KindOf(string words)
    {
        if (words is "$" or "€" or "£" or "¥" or "US$" or "RMB" or "HK$" or "C$" or "NT$")
            return CellLineKind.Sign;
        var head = HeadLine.KindOf(words);
        if (head is CellLineKind.Year || (head != CellLineKind.Words && !Figures.Is(words)))
            return head;
        return FigureLine.Is(words) ? CellLineKind.Figure : head;
    }

    /// <summary>The figure without a sign at its end: that is the next column's.</summary>
    private static Passage Bare(Passage figure) =>
        figure.Length > 2 && figure[figure.Length - 1] is '$' or '€' or '£' or '¥'
        && char.IsWhiteSpace(figure[figure.Length - 2]) ? figure.Slice(0, figure.Length - 1).Trim() : figure;
}
