namespace FilingData.Parsing.Structure.Tables;

/// <summary>
/// What a table's figures count in, as the lines above its columns say: "(in thousands, except per share data)", "($ in millions)", "(000s omitted)".
/// </summary>
internal static class TableScale
{
    private static readonly (string Words, decimal Scale)[] Table =
    [
        ("thousand", 1_000m), ("000s", 1_000m), ("000's", 1_000m), ("000’s", 1_000m), ("$000", 1_000m), ("000 omitted", 1_000m),
        ("million", 1_000_000m), ("billion", 1_000_000_000m),
    ];

    private const int Longest = 200;

    private static readonly string[] Shares = ["units in ", "shares in "];

    /// <summary>Words that go with a unit; a mere "$5 million" in a label is no unit of the table.</summary>
    private static readonly string[] Saying = ["in ", "amounts", "dollars", "figures", "except", "omitted", "expressed", "stated", "$000", "000s",
        "000's", "000’s", "(millions", "(thousands", "millions of", "thousands of", "$ ",
        "eur ", "€ ", "usd ", "gbp ", "chf ", "sek ", "nok ", "dkk ", "rmb "];

    /// <summary>What one unit is worth, and whether amounts per share are excepted; null where the line says nothing of it.</summary>
    public static (decimal Scale, bool PerShareExcepted)? In(string line)
    {
        if (line.Length > Longest || !line.HasAny(Saying))
            return null;

        // The first unit is that of most figures: "in millions, except shares, which are in thousands".
        foreach (var (at, scale) in Table.Select(unit => (At: line.IndexOf(unit.Words, StringComparison.OrdinalIgnoreCase), unit.Scale))
            .Where(unit => unit.At >= 0).OrderBy(unit => unit.At))
        {
            if (IsCounted(line, at) || IsOfShares(line, at))
                continue;
            var except = line.IndexOf("except", StringComparison.OrdinalIgnoreCase);
            if (except < 0)
                except = line.IndexOf("other than", StringComparison.OrdinalIgnoreCase);
            return (scale, except >= 0 && (line.IndexOf("per", except, StringComparison.OrdinalIgnoreCase) >= 0
                || line.IndexOf("EPS", except, StringComparison.OrdinalIgnoreCase) >= 0));
        }

        return null;
    }

    /// <summary>"Units in '000s, $ amounts in millions": whether the unit is that of shares, and amounts have one of their own behind it.</summary>
    private static bool IsOfShares(string line, int at) =>
        Array.Exists(Shares, words => at >= words.Length && line.IndexOf(words, Math.Max(0, at - words.Length - 2), Math.Min(at, words.Length + 2),
            StringComparison.OrdinalIgnoreCase) >= 0)
        && (line.IndexOf('$', at) > 0 || line.IndexOf("amounts", at, StringComparison.OrdinalIgnoreCase) > 0);

    /// <summary>Whether a number stands before the word: "$5 million".</summary>
    private static bool IsCounted(string line, int at)
    {
        while (at > 0 && line[at - 1] == ' ')
            at--;
        return at > 0 && char.IsDigit(line[at - 1]);
    }
}
