using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>Tells classes of securities, which are written with capitals and end as firms do: "Cumulative Trust Preferred Securities".</summary>
internal static class SecurityClasses
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "trust", "preferred", "capital", "common", "cumulative", "noncumulative", "non-cumulative", "junior", "senior", "subordinated", "secured",
        "unsecured", "debt", "deferrable", "interest", "enhanced", "perpetual", "hybrid", "convertible", "exchangeable", "redeemable", "fixed",
        "floating", "rate", "fixed-rate", "floating-rate", "equity", "depositary", "income", "monthly", "quarterly", "outstanding", "existing", "new",
    };

    /// <summary>Whether the word is the short form of depositary securities: "ADSs", "GDRs".</summary>
    public static bool AreDepositary(string word) =>
        word.TrimEnd('s') is "ADS" or "ADR" or "GDS" or "GDR";

    /// <summary>Whether these words, up to "Securities", are a class and no name.</summary>
    public static bool Are(TokenizedBlock block, int first, int last)
    {
        if (!block[last].Equals("securities", StringComparison.OrdinalIgnoreCase))
            return false;
        for (var at = first; at < last; at++)
        {
            if (block.IsWord(at) && !Words.Contains(block[at]))
                return false;
        }

        return true;
    }
}
