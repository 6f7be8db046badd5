namespace FilingData.Parsing.Structure.Sections;

/// <summary>The headings of the standard sections, by the words that tell them.</summary>
internal static class StandardHeadings
{
    private static readonly (string Words, SectionKind Kind)[] Table =
    [
        ("forward-looking", SectionKind.SafeHarbor), ("forward looking", SectionKind.SafeHarbor), ("safe harbor", SectionKind.SafeHarbor),
        ("safe harbour", SectionKind.SafeHarbor), ("cautionary", SectionKind.SafeHarbor), ("non-gaap", SectionKind.NonGaap), ("contact", SectionKind.Contacts),
        ("inquiries", SectionKind.Contacts), ("conference call", SectionKind.ConferenceCall), ("webcast", SectionKind.ConferenceCall),
        ("exchange rate", SectionKind.ExchangeRate), ("additional information", SectionKind.Legal), ("participants in the solicitation", SectionKind.Legal),
    ];

    /// <summary>What a line that is a heading opens; <see cref="SectionKind.Topic"/> where it isn't one of a standard section.</summary>
    public static SectionKind KindOf(string heading)
    {
        if (heading.StartsWith("About ", StringComparison.OrdinalIgnoreCase))
            return SectionKind.About;
        foreach (var (words, kind) in Table)
        {
            if (heading.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0)
                return kind;
        }

        return SectionKind.Topic;
    }
}
