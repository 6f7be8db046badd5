using FilingData.Parsing.Structure.Contacts;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>The headings of the standard sections, by the words that tell them.</summary>
internal static class StandardHeadings
{
    private const string About = "About ";

    /// <summary>What a heading with these words opens.</summary>
    private static readonly Phrases<SectionKind> Table = new(
    [
        // "Forward-Looking Guidance" is an outlook, and stands before what warns of it.
        ("forward looking guidance", SectionKind.Topic), ("forward looking outlook", SectionKind.Topic),
        ("forward looking", SectionKind.SafeHarbor), ("safe harbor", SectionKind.SafeHarbor), ("safe harbour", SectionKind.SafeHarbor),
        ("cautionary", SectionKind.SafeHarbor),
        ("litigation reform act", SectionKind.SafeHarbor), ("note to investors", SectionKind.SafeHarbor),
        ("disclosure notice", SectionKind.SafeHarbor), ("risk factors", SectionKind.SafeHarbor),
        ("disclaimer", SectionKind.SafeHarbor), ("future results", SectionKind.SafeHarbor),
        ("non gaap", SectionKind.NonGaap), ("non ifrs", SectionKind.NonGaap), ("alternative performance measures", SectionKind.NonGaap),
        ("regulation g", SectionKind.NonGaap),
        ("conference call", SectionKind.ConferenceCall), ("webcast", SectionKind.ConferenceCall), ("earnings call", SectionKind.ConferenceCall),
        ("teleconference", SectionKind.ConferenceCall),
        ("dial in", SectionKind.ConferenceCall), ("financial calendar", SectionKind.ConferenceCall),
        ("call information", SectionKind.ConferenceCall), ("call details", SectionKind.ConferenceCall),
        ("exchange rate", SectionKind.ExchangeRate), ("convenience translation", SectionKind.ExchangeRate),
        ("currency convenience", SectionKind.ExchangeRate),
        ("where to find", SectionKind.Legal), ("where you can find", SectionKind.Legal), ("additional information", SectionKind.Legal),
        ("important information", SectionKind.Legal),
        ("participants in", SectionKind.Legal), ("offer or solicitation", SectionKind.Legal), ("no offer", SectionKind.Legal),
        ("legal notice", SectionKind.Legal),
        ("important notice", SectionKind.Legal), ("trademarks", SectionKind.Legal), ("note to editors", SectionKind.Legal),
        ("notes to editors", SectionKind.Legal), ("editor's note", SectionKind.Legal),
        ("footnotes", SectionKind.Footnotes), ("endnotes", SectionKind.Footnotes),
        ("company profile", SectionKind.About), ("corporate profile", SectionKind.About), ("about us", SectionKind.About),
        ("company description", SectionKind.About), ("who we are", SectionKind.About), ("company in brief", SectionKind.About),
        ("company at a glance", SectionKind.About),
    ]);

    /// <summary>Phrases that no sentence writes with capitals: where one stands so, a heading is written, also within a line.</summary>
    private static readonly Phrases<SectionKind> Telling = new(
    [
        ("forward looking statement", SectionKind.SafeHarbor), ("forward looking information", SectionKind.SafeHarbor),
        ("safe harbor", SectionKind.SafeHarbor),
        ("safe harbour", SectionKind.SafeHarbor), ("cautionary", SectionKind.SafeHarbor), ("note to investors", SectionKind.SafeHarbor),
        ("disclosure notice", SectionKind.SafeHarbor),
        ("non gaap", SectionKind.NonGaap), ("non ifrs", SectionKind.NonGaap), ("conference call", SectionKind.ConferenceCall),
        ("webcast", SectionKind.ConferenceCall),
        ("where to find", SectionKind.Legal), ("where you can find", SectionKind.Legal), ("participants in", SectionKind.Legal),
        ("no offer", SectionKind.Legal),
        ("note to editors", SectionKind.Legal), ("notes to editors", SectionKind.Legal), ("additional information", SectionKind.Legal),
        ("important information", SectionKind.Legal),
        ("exchange rate", SectionKind.ExchangeRate),
    ]);

    /// <summary>Where a run of words with capitals that begins here names a standard section; null where it names none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="end">Where it ends at the latest.</param>
    /// <param name="written">Whether only words with capitals count; quotation marks set a heading apart without them: "“Safe harbor”
    /// statement".</param>
    public static (int Start, int End)? ToldIn(string text, int start, int end, bool written = true) =>
        Telling.Find(text, start, end, written) is { } found ? (found.Start, found.End) : null;

    /// <summary>Whether an "About …" begins here.</summary>
    public static bool IsAbout(string text, int at) => string.Compare(text, at, About, 0, About.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>What a line that is a heading opens; <see cref="SectionKind.Topic"/> where it isn't one of a standard section.</summary>
    public static SectionKind KindOf(string heading) => KindOf(heading, 0, heading.Length);

    /// <summary>What the heading that is this part of a text opens.</summary>
    public static SectionKind KindOf(string text, int start, int end)
    {
        if (IsAbout(text, start) && end - start > About.Length)
            return SectionKind.About;
        if (Table.Find(text, start, end) is { } found)
            return found.Meaning;
        return ContactLabel.IsSpoken(ContactLabel.Of(text.Substring(start, end - start))) ? SectionKind.Contacts : SectionKind.Topic;
    }

    /// <summary>Whether the heading that is this part of a text is that of a standard section other than contacts.</summary>
    public static bool IsStandard(string text, int start, int end) => KindOf(text, start, end) is not (SectionKind.Topic or SectionKind.Contacts);
}
