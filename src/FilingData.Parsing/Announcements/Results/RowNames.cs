namespace FilingData.Parsing.Announcements.Results;

/// <summary>
/// The labels by which tables name a row, the surest first: "Total revenues" before a "Revenues" that may be the end of a wrapped label.
/// </summary>
internal sealed class RowNames(IReadOnlyList<string> names)
{
    /// <summary>
    /// Which of them the label is, from 0; null for another one. It is the name itself, or one that ends in "attributable to" with whose it is behind
    /// it; footnotes' marks and units are left out.
    /// </summary>
    public int? RankOf(string label)
    {
        var words = Bare(label);
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (words.Equals(name, StringComparison.OrdinalIgnoreCase))
                return i;
            var isOpen = name.EndsWith(" to", StringComparison.Ordinal) || name.EndsWith(" common", StringComparison.Ordinal);
            if (isOpen && words.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && words.IndexOf("controlling", StringComparison.OrdinalIgnoreCase) < 0
                && words.IndexOf("per ", StringComparison.OrdinalIgnoreCase) < 0)
                return i;
        }

        return null;
    }

    /// <summary>
    /// The label without "GAAP" before it and without what a bracket of a mark or a unit adds: "Net income (loss) ($B)", "Revenue (1)", "Total
    /// revenues (a)".
    /// </summary>
    private static string Bare(string label)
    {
        var words = label.Trim().TrimEnd(':', '.', '*');
        foreach (var basis in new[] { "GAAP ", "Reported ", "U.S. GAAP " })
        {
            if (words.StartsWith(basis, StringComparison.OrdinalIgnoreCase))
                words = words.Substring(basis.Length);
        }

        while (words.EndsWith(")", StringComparison.Ordinal))
        {
            var open = words.LastIndexOf('(');
            var inside = open < 0 ? "" : words.Substring(open + 1, words.Length - open - 2);
            if (open < 1 || !(inside.Length <= 2 || inside[0] is '$' or '€' or '£' || inside.StartsWith("in ", StringComparison.OrdinalIgnoreCase)
                || inside.Equals("GAAP", StringComparison.Ordinal)))
                break;
            words = words.Substring(0, open).TrimEnd();
        }

        return words;
    }
}
