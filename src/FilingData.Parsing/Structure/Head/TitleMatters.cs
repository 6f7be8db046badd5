namespace FilingData.Parsing.Structure.Head;

/// <summary>Tells titles that name a matter, as London's do, from the names of companies.</summary>
internal static class TitleMatters
{
    /// <summary>"Sale of Example Limited", "Agreement with Example SA": what a title names, and no company does.</summary>
    private static readonly HashSet<string> Matters = new(StringComparer.OrdinalIgnoreCase)
    {
        "sale", "acquisition", "disposal", "purchase", "merger", "statement", "appointment", "offer", "completion", "termination", "update", "notice",
        "agreement", "contract", "licence", "license", "collaboration", "partnership", "response", "investment", "joint", "placing", "application",
        "change", "admission", "issue", "disposals", "acquisitions", "subscription", "result", "results",
    };

    /// <summary>"Sale of", "Proposed Acquisition of": a matter and the small word that leads to whom it concerns.</summary>
    public static bool AreIn(string[] words)
    {
        for (var i = 0; i + 2 < words.Length && i < 2; i++)
        {
            if (Matters.Contains(words[i]) && char.IsLower(words[i + 1][0]))
                return true;
        }

        return false;
    }

    /// <summary>
    /// "Placing of 10,526,316 new Ordinary Shares", "Proposed change of name": whether the line opens with a matter, as a title of its own does.
    /// </summary>
    public static bool Open(string line)
    {
        var words = line.Split([' '], 4, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && ((Matters.Contains(words[0]) && char.IsLower(words[1][0]) && words[1].Length < words[0].Length)
            || (words[0].Equals("Proposed", StringComparison.OrdinalIgnoreCase) && Matters.Contains(words[1])));
    }
}
