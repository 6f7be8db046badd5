using FilingData.Parsing.Mentions.Values.Currencies;
using FilingData.Parsing.Mentions.Values.Tokenizing;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Values.Tables;

/// <summary>What a table's words say that its figures count in.</summary>
internal static class TableUnits
{
    private const int LongestCaption = 100;

    private static readonly (string Words, decimal Scale)[] Scales =
    [
        ("$B", 1_000_000_000m), ("$ B", 1_000_000_000m), ("billion", 1_000_000_000m), ("$M", 1_000_000m), ("$ M", 1_000_000m),
        ("million", 1_000_000m), ("$K", 1_000m), ("thousand", 1_000m),
    ];

    /// <summary>The scale of one row, in the bracket at its label's end: "Net income ($B)", "Revenue (in millions)"; null without one.</summary>
    public static decimal? ScaleOf(Passage label)
    {
        var words = label.Words;
        var open = words.LastIndexOf('(');
        if (open < 0 || words[words.Length - 1] != ')')
            return null;
        var unit = Array.Find(Scales, scale => words.IndexOf(scale.Words, open, StringComparison.OrdinalIgnoreCase) >= 0);
        return unit.Words is null ? null : unit.Scale;
    }

    /// <summary>The currency that a line above the figures names: "(in millions of euros)", "RMB in thousands"; null where none does.</summary>
    public static Currency? CurrencyOf(IEnumerable<TableRow> head, CurrencyContext currencies)
    {
        foreach (var caption in head.SelectMany(row => row.Cells).Select(cell => cell.Text)
            .Where(text => text.Length <= LongestCaption && (text.HasWord("millions") || text.HasWord("thousands") || text.HasWord("billions"))))
        {
            using var buffer = new Buffer<Token>(Tokens.UsualInCell);
            var tokens = new Tokens(caption, buffer);
            for (var at = 0; at < tokens.Count; at++)
            {
                if (CurrencyWords.TryReadBehind(tokens, at, currencies, out var currency, out _)
                    || CurrencyWords.TryReadBefore(tokens, at, currencies, out currency, out _))
                    return currency;
            }
        }

        return null;
    }
}
