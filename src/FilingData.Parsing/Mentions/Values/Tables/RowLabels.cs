using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.Values.Tables;

/// <summary>What the label of a row says of its figures.</summary>
internal static class RowLabels
{
    private static readonly string[] PerShare =
    [
        "per share", "per ADS", "per ADR", "per ordinary share", "per common share", "per diluted share", "per basic share", "per unit",
        "per common unit", "per limited partner unit",
        "per American depositary share", "per Class A", "per Class B", "per preferred share", "per-share", "per basic", "per diluted", "EPS",
    ];

    private static readonly string[] Shares =
    [
        "weighted average", "weighted-average", "average shares", "average ADSs", "average number", "number of shares", "number of ADSs",
        "shares outstanding", "ADSs outstanding",
        "units outstanding", "shares used", "ADSs used", "share count", "diluted shares", "basic shares",
    ];

    private static readonly string[] Percents = ["percent", "percentage", "tax rate", "growth rate"];

    /// <summary>With what labels begin that mean something only with the heading above them.</summary>
    private static readonly string[] Continuing = ["basic", "diluted", "assuming dilution", "class a", "class b", "continuing operations",
        "discontinued operations", "from continuing", "from discontinued"];

    private const int LongestContinuing = 48;

    /// <summary>Whether the words say that figures are amounts for one share.</summary>
    public static bool SayPerShare(Passage words) => Has(words, PerShare);

    /// <summary>Whether the label means something only with the heading above it: "Diluted", "— Basic".</summary>
    public static bool Continues(Passage label)
    {
        var start = label.Start;
        while (start < label.End && !char.IsLetter(label.Text.Value[start]))
            start++;
        var length = label.End - start;
        return length <= LongestContinuing && Array.Exists(Continuing, words =>
            length >= words.Length && string.Compare(label.Text.Value, start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0);
    }

    /// <summary>What the figures of a row count, where neither cell nor column says otherwise.</summary>
    public static FigureKind KindOf(Passage? label, Passage? group)
    {
        // "Shares used in computing earnings per share" are shares.
        if (Has(label, Shares))
            return FigureKind.Shares;
        if (Has(label, PerShare))
            return FigureKind.PerShare;
        if (Has(group, Shares))
            return FigureKind.Shares;
        if (Has(group, PerShare))
            return FigureKind.PerShare;
        return Has(label, Percents) || (label is { } words && words.Text.Value.IndexOf('%', words.Start, words.Length) >= 0)
            ? FigureKind.Percent : FigureKind.Money;
    }

    private static bool Has(Passage? label, string[] words) => label is { } passage && Array.Exists(words, word => passage.HasWord(word));
}
