namespace FilingData.Parsing.Structure.Sections;

/// <summary>Tells standing texts that have no heading by what they say.</summary>
internal static class Boilerplate
{
    /// <summary>
    /// What such a text says at its beginning: a statement under the Private Securities Litigation Reform Act of 1995; or a notice that a release
    /// must not be taken for an offer (Securities Act of 1933, section 5; 17 CFR 230.134, 230.135c).
    /// </summary>
    private static readonly Phrases<SectionKind> Sayings = new(
    [
        ("forward looking statement", SectionKind.SafeHarbor), ("forward looking information", SectionKind.SafeHarbor),
        ("shall not constitute an offer", SectionKind.Legal),
        ("does not constitute an offer", SectionKind.Legal), ("not an offer to", SectionKind.Legal), ("not an offer of", SectionKind.Legal),
        ("neither an offer", SectionKind.Legal),
        ("is not a solicitation", SectionKind.Legal), ("does not constitute a solicitation", SectionKind.Legal),
        ("shall not constitute a notice", SectionKind.Legal),
    ]);

    /// <summary>What a safe harbor statement says besides; 15 U.S.C. 78u-5(c) asks for "meaningful cautionary statements".</summary>
    private static readonly Phrases<bool> Cautions = new(new[]
    {
        "litigation reform act", "within the meaning of", "risks and uncertainties", "actual results", "safe harbor", "differ materially",
        "undue reliance", "risk factors", "securities exchange act",
    }.Select(words => (words, true)));

    /// <summary>What who manages an offering does.</summary>
    private static readonly Phrases<bool> Managing = new(new[] { "acted as", "acting as", "acts as", "served as", "serving as" }

        .Select(words => (words, true)));

    private static readonly Phrases<bool> Furthermore = new(new[]
    {
        "forward looking", "undertake", "no obligation", "differ materially", "risk factors", "form 10 k", "form 20 f",
        "securities and exchange commission", "undue reliance",
    }.Select(words => (words, true)));

    /// <summary>A sentence that says it says so at its beginning.</summary>
    private const int Beginning = 260;

    /// <summary>What the paragraph is, if it is a standing text; null where it is news.</summary>
    public static SectionKind? KindOf(string paragraph)
    {
        if (paragraph[0] is '“' or '"' || Sayings.Find(paragraph, 0, Math.Min(Beginning, paragraph.Length)) is not { } found)
            return null;
        // "Alder Securities acted as book-runner of the offering. This release shall not constitute an offer": the notice only ends it.
        if (found.Meaning == SectionKind.Legal && Managing.Find(paragraph, 0, Math.Min(Beginning, paragraph.Length)) is { } manages
            && manages.Start < found.Start)
            return null;
        return found.Meaning != SectionKind.SafeHarbor || Cautions.Find(paragraph, 0, paragraph.Length) is not null ? found.Meaning : null;
    }

    /// <summary>Whether a paragraph behind a safe harbor statement belongs to it.</summary>
    public static bool GoesOn(string paragraph) => Furthermore.Find(paragraph, 0, paragraph.Length) is not null;
}
