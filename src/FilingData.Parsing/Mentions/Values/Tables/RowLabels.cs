using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.Values.Tables;

/// <summary>What the label of a row says of its figures.</summary>
internal static class RowLabels
{
    private static readonly string[] PerShare =
    [
        "per share", "per ADS", "per ordinary share", "per common share", "per diluted share", "per basic share", "per unit", "per common unit", "per ADR", "per American depositary",
        "per Class", "per limited", "a share", "per preferred share", "-per-share", "per basic and diluted", "per diluted", "EPS", "par value",
    ];

    private static readonly string[] Shares = ["shares", "ADSs", "units outstanding", "share count"];

    private static readonly string[] Percents = ["margin", "tax rate", "% of", "as a percentage", "percent", "%", "ratio"];

    private static readonly string[] Continuing = ["basic", "diluted", "assuming dilution", "class a", "class b", "continuing operations", "discontinued operations", "- basic", "- diluted", "—basic",
        "—diluted", "– basic", "– diluted", "from continuing", "from discontinued"];

    /// <summary>Whether the label means something only with the heading above it: "Diluted", "Basic and diluted".</summary>
    public static bool Continues(Passage label)
    {
        var words = label.Trim();
        return Array.Exists(Continuing, start => words.Length < start.Length + 24 && string.Compare(words.Text.Value, words.Start, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0
            && words.Length >= start.Length);
    }

    /// <summary>What the figures of a row count, where neither cell nor column says otherwise.</summary>
    public static FigureKind KindOf(Passage? label, Passage? group)
    {
        if (Has(label, PerShare) || (Has(group, PerShare) && !Has(label, Shares)))
            return FigureKind.PerShare;
        if (Has(label, Shares) || Has(group, Shares))
            return FigureKind.Shares;
        return Has(label, Percents) ? FigureKind.Percent : FigureKind.Money;
    }

    private static bool Has(Passage? label, string[] words) =>
        label is { } passage && Array.Exists(words, word => passage.Text.Value.IndexOf(word, passage.Start, passage.Length, StringComparison.OrdinalIgnoreCase) >= 0);
}
