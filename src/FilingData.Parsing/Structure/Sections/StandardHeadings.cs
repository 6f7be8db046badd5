using FilingData.Parsing.Structure.Contacts;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>The headings of the standard sections, by the words that tell them.</summary>
internal static class StandardHeadings
{
    /// <summary>What a heading with these words opens; the first that matches counts. Hyphens count as spaces.</summary>
    private static readonly (string Words, SectionKind Kind)[] Table =
    [
        ("forward looking", SectionKind.SafeHarbor), ("safe harbor", SectionKind.SafeHarbor), ("safe harbour", SectionKind.SafeHarbor),
        ("cautionary", SectionKind.SafeHarbor), ("litigation reform act", SectionKind.SafeHarbor), ("note to investors", SectionKind.SafeHarbor), ("disclosure notice", SectionKind.SafeHarbor),
        ("risk factors", SectionKind.SafeHarbor), ("disclaimer", SectionKind.SafeHarbor), ("future results", SectionKind.SafeHarbor),
        ("non gaap", SectionKind.NonGaap), ("non ifrs", SectionKind.NonGaap), ("alternative performance measures", SectionKind.NonGaap), ("regulation g", SectionKind.NonGaap),
        ("conference call", SectionKind.ConferenceCall), ("webcast", SectionKind.ConferenceCall), ("earnings call", SectionKind.ConferenceCall),
        ("teleconference", SectionKind.ConferenceCall), ("dial in", SectionKind.ConferenceCall), ("call information", SectionKind.ConferenceCall), ("call details", SectionKind.ConferenceCall),
        ("exchange rate", SectionKind.ExchangeRate), ("convenience translation", SectionKind.ExchangeRate), ("currency convenience", SectionKind.ExchangeRate),
        ("where to find", SectionKind.Legal), ("where you can find", SectionKind.Legal), ("additional information", SectionKind.Legal), ("important information", SectionKind.Legal),
        ("participants in", SectionKind.Legal), ("offer or solicitation", SectionKind.Legal), ("no offer", SectionKind.Legal), ("legal notice", SectionKind.Legal), ("important notice", SectionKind.Legal),
        ("trademarks", SectionKind.Legal), ("note to editors", SectionKind.Legal), ("notes to editors", SectionKind.Legal), ("editor's note", SectionKind.Legal),
        ("footnotes", SectionKind.Footnotes), ("endnotes", SectionKind.Footnotes),
        ("company profile", SectionKind.About), ("corporate profile", SectionKind.About), ("about us", SectionKind.About), ("company description", SectionKind.About),
    ];

    /// <summary>Phrases of the table that no sentence writes with capitals: where one stands so, a heading is written, also within a line.</summary>
    private static readonly string[] Telling =
    [
        "Forward Looking Statement", "Forward Looking Information", "Safe Harbor", "Safe Harbour", "Cautionary", "Note to Investors", "Non GAAP", "Non IFRS",
        "Conference Call", "Webcast", "Where to Find", "Where You Can Find", "Participants in", "No Offer", "Note to Editors", "Notes to Editors", "Additional Information", "Important Information",
        "Disclosure Notice", "Exchange Rate",
    ];

    /// <summary>Whether a run of words with capitals names a standard section.</summary>
    /// <param name="run">The words.</param>
    /// <param name="atStart">Whether they must begin with the section's name.</param>
    public static bool IsTold(string run, bool atStart = false)
    {
        var words = run.Replace('-', ' ').Replace('‑', ' ');
        return Array.Exists(Telling, phrase => words.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && char.IsUpper(words[at]) && (at == 0 || !atStart));
    }

    /// <summary>What a line that is a heading opens; <see cref="SectionKind.Topic"/> where it isn't one of a standard section.</summary>
    public static SectionKind KindOf(string heading)
    {
        var words = heading.Replace('-', ' ').Replace('‑', ' ').Replace('’', '\'');
        if (words.StartsWith("About ", StringComparison.OrdinalIgnoreCase))
            return SectionKind.About;
        foreach (var (told, kind) in Table)
        {
            if (words.IndexOf(told, StringComparison.OrdinalIgnoreCase) >= 0)
                return kind;
        }

        return ContactLabel.IsSpoken(ContactLabel.Of(heading)) ? SectionKind.Contacts : SectionKind.Topic;
    }
}
