using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Tables.CellLines;

/// <summary>The labels of a table that was written column by column: they stand one below the other, the names of groups among them.</summary>
/// <param name="Start">The first cell.</param>
/// <param name="Rows">The labels in order; those of groups have no figures.</param>
internal sealed record ListedLabels(int Start, IReadOnlyList<(Passage Text, bool IsGroup)> Rows)
{
    private const string Total = "Total ";

    private static readonly string[] PerShare = ["per share", "per ADS", "per common share", "per diluted share", "EPS"];

    /// <summary>The last labels before this cell that have figures, so many; null where they don't begin where labels may begin.</summary>
    /// <param name="cells">All cells.</param>
    /// <param name="floor">The first cell that may belong to them.</param>
    /// <param name="end">Behind the last label.</param>
    /// <param name="count">How many labels have figures.</param>
    /// <param name="isHeaded">Whether only heads or a unit may stand above them: an empty line isn't enough.</param>
    public static ListedLabels? Before(IReadOnlyList<CellLine> cells, int floor, int end, int count, bool isHeaded)
    {
        var rows = new List<(Passage Text, bool IsGroup)>();
        var totals = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var at = end;
        while (at > floor && cells[at - 1].Kind == CellLineKind.Words)
        {
            var start = ListedRows.LabelStart(cells, floor, at - 1);
            var text = cells[start].Text.To(cells[at - 1].Text);
            var words = text.Words;
            var isGroup = words[words.Length - 1] == ':' || totals.Contains(words);
            if (!isGroup && count-- == 0)
                break;
            if (words.StartsWith(Total, StringComparison.OrdinalIgnoreCase))
                totals.Add(words.Substring(Total.Length));
            rows.Add((text, isGroup));
            at = start;
        }

        rows.Reverse();
        return count <= 0 && rows.Count > 0 && Begins(cells, floor, at, rows[0].IsGroup, isHeaded) ? new ListedLabels(at, rows) : null;
    }

    private static bool Begins(IReadOnlyList<CellLine> cells, int floor, int at, bool isGroup, bool isHeaded) =>
        (at > floor && (cells[at - 1].Kind != CellLineKind.Words || TableScale.In(cells[at - 1].Words) is not null))
        || (!isHeaded && (at == floor || cells[at].IsApart || isGroup));

    /// <summary>Whether the line goes on with the label above it.</summary>
    public static bool Continues(CellLine above, CellLine line) =>
        char.IsLower(line.Text[0]) || OpenWords.End(above.Text) || above.Text[above.Text.Length - 1] is ',' or '-' or '–';

    /// <summary>Whether the figures may be those of the label: an amount for one share has cents.</summary>
    public static bool Go(Passage label, IReadOnlyList<CellLine> figures)
    {
        var words = label.Words;
        if (!words.Any(char.IsLetter))
            return false;
        return words.StartsWith("Shares", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Weighted", StringComparison.OrdinalIgnoreCase)
            || !Array.Exists(PerShare, perShare => words.IndexOf(perShare, StringComparison.Ordinal) >= 0)
            || figures.All(figure => !figure.Words.Any(char.IsDigit) || figure.Words.IndexOf('.') >= 0 || figure.Words.IndexOf('%') >= 0
            || figure.Words.IndexOf('¢') >= 0);
    }
}
