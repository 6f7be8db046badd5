namespace FilingData.Parsing.Structure.Tables.CellLines;

/// <summary>
/// Tells the lines that are figures of a table, ranges of them among these: "28.0% to 30.0%", "approximately $0.1 billion", "down 32%", "no change".
/// </summary>
internal static class FigureLine
{
    private const int Longest = 48;

    private static readonly HashSet<string> Before = new(StringComparer.OrdinalIgnoreCase)
    {
        "approximately", "about", "around", "roughly", "nearly", "slightly", "above", "below", "up", "down", "at", "least", "over", "under", "more",
        "less", "than", "between", "low", "high",
    };

    private static readonly HashSet<string> Between = new(StringComparer.OrdinalIgnoreCase)
    {
        "to", "and", "-", "–", "—", "million", "billion", "thousand", "percent", "points", "point", "bps", "pts", "pt", "ppts", "ppt", "basis", "%",
        "x", "+/-", "per", "share", "y/y", "yoy", "fx", "plus", "or", "minus",
    };

    private static readonly HashSet<string> Standing = new(StringComparer.OrdinalIgnoreCase)
    {
        "no change", "no impact", "unchanged", "none", "flat", "not applicable", "not meaningful", "n/a", "nm", "n/m",
    };

    /// <summary>Whether the line is such a cell.</summary>
    public static bool Is(string line)
    {
        if (line.Length > Longest)
            return false;
        if (Standing.Contains(line))
            return true;
        if (Figures.Is(line))
            return !HoldsSeveral(line);
        var words = line.Split([' ', '\n', '\r', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        while (at < words.Length && Before.Contains(words[at]))
            at++;
        if (at == words.Length || !Figures.Begins(words[at].TrimStart('~'), 0))
            return false;
        for (; at < words.Length; at++)
        {
            if (!Between.Contains(words[at]) && !Figures.Is(words[at]))
                return false;
        }

        return true;
    }

    /// <summary>"$ 1,234 $ 1,100", "65 ~": the figures of several columns, or a part of the next one's.</summary>
    private static bool HoldsSeveral(string line)
    {
        var signs = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '$' or '€' or '£' or '¥' or '~')
                signs += i + 1 < line.Length ? 1 : line[i] == '~' ? 2 : 0;
        }

        return signs > 1 && line.IndexOfAny(['-', '–', '—']) < 0;
    }
}
