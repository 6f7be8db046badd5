namespace FilingData.Parsing.Structure.Sections;

/// <summary>Tells standing texts that have no heading by what they say.</summary>
internal static class Boilerplate
{
    private static readonly string[] Looking = ["forward-looking statement", "forward looking statement", "forward-looking information", "forward looking information"];

    /// <summary>What a statement under the Private Securities Litigation Reform Act of 1995 says besides; 15 U.S.C. 78u-5(c) asks for "meaningful cautionary statements".</summary>
    private static readonly string[] Cautions =
    [
        "litigation reform act", "within the meaning of", "risks and uncertainties", "actual results", "safe harbor", "differ materially", "undue reliance", "risk factors", "securities exchange act",
    ];

    private static readonly string[] Furthermore =
    [
        "forward-looking", "forward looking", "undertake", "no obligation", "differ materially", "risk factors", "form 10-k", "form 20-f", "securities and exchange commission", "undue reliance",
    ];

    /// <summary>What a notice says that a release must not be taken for an offer (Securities Act of 1933, section 5; 17 CFR 230.134, 230.135c).</summary>
    private static readonly string[] NoOffer =
    [
        "shall not constitute an offer", "does not constitute an offer", "not an offer to", "not an offer of", "neither an offer", "is not a solicitation", "shall not constitute a notice", "does not constitute a solicitation",
    ];

    /// <summary>A sentence that says it says so at its beginning.</summary>
    private const int Beginning = 260;

    /// <summary>What the paragraph is, if it is a standing text; null where it is news.</summary>
    public static SectionKind? KindOf(string paragraph)
    {
        if (paragraph[0] is '“' or '"')
            return null;
        var beginning = paragraph.Substring(0, Math.Min(Beginning, paragraph.Length));
        if (HasAny(beginning, Looking) && HasAny(paragraph, Cautions))
            return SectionKind.SafeHarbor;
        return HasAny(beginning, NoOffer) ? SectionKind.Legal : null;
    }

    /// <summary>Whether a paragraph behind a safe harbor statement belongs to it.</summary>
    public static bool GoesOn(string paragraph) => HasAny(paragraph, Furthermore);

    private static bool HasAny(string text, string[] words) => Array.Exists(words, word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
