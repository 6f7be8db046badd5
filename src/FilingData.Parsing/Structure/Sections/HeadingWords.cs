namespace FilingData.Parsing.Structure.Sections;

/// <summary>Words that tell where a heading ends and its text begins, when both stand on one line.</summary>
internal static class HeadingWords
{
    /// <summary>Words that a heading writes small.</summary>
    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "as", "at", "by", "concerning", "for", "from", "in", "into", "of", "on", "or", "per", "regarding", "relating", "relevant",
        "the", "to", "under", "with", "vs", "via", "about",
    };

    /// <summary>Words that open a sentence: determiners, pronouns, prepositions, and the participles with which companies are described.</summary>
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "The", "This", "These", "That", "Those", "Certain", "Some", "Any", "All", "In", "On", "At", "As", "By", "For", "From", "To", "With", "Within",
        "We", "Our", "It", "Its", "You", "Your",
        "Statements", "Except", "Matters", "Actual", "Words", "When", "Various", "Other", "Such", "There", "If", "Because", "Although", "While",
        "Founded", "Headquartered", "Based", "Established",
        "Since", "Today", "A", "An", "Under", "Investors", "Management", "Readers", "During", "Before", "After", "Please", "Listeners", "Following",
        "Among", "Both", "Each", "Through", "Over",
        "More", "No", "Not", "Also", "Information", "Built", "Created", "Formed", "Incorporated", "Organized", "Listed", "Known", "Driven", "Powered",
        "Serving",
    };

    /// <summary>Nouns that headings end with and names hardly do: what runs into one of them is the text.</summary>
    private static readonly HashSet<string> Lasts = new(StringComparer.Ordinal)
    {
        "Highlights", "Results", "Outlook", "Guidance", "Summary", "Overview", "Review", "Update", "Information", "Statement", "Statements",
        "Measures", "Webcast",
        "Call", "Dividend", "Repurchases", "Expenditures", "Liquidity", "Operations", "Performance", "Details", "Developments", "Disclaimer",
        "Disclosure", "Disclosures",
        "Position", "Contacts", "Proceeds", "Approvals", "Financing", "Background", "Quality", "Comments", "Commentary", "Remarks", "Advisors",
        "Advisers", "Merger", "Transaction", "Governance", "Benefits", "Leadership", "Structure", "Timing", "Terms", "Expense", "Expenses",
        "Revenue", "Revenues", "Income", "Resources", "Activities",
    };

    /// <summary>Whether headings end with the word.</summary>
    public static bool EndsHeading(string word) => Lasts.Contains(word);

    /// <summary>Whether the word says what kind of text the section is: behind the section's name headings write it small, too.</summary>
    public static bool IsOfSection(string word) => word is "statement" or "statements" or "disclosure" or "disclosures";

    /// <summary>Whether a heading writes this word small.</summary>
    public static bool IsSmall(string word) => Small.Contains(word);

    /// <summary>Whether the word opens a sentence.</summary>
    public static bool IsOpener(string word) => Openers.Contains(word);

    /// <summary>Whether the word may stand in a heading: with a capital, a figure, a mark, or small because headings write it so.</summary>
    public static bool MayStandIn(string word) =>
        word.Length > 0 && (char.IsUpper(word[0]) || !char.IsLetter(word[0]) || IsSmall(word) || word.HasCapital(1));
}
