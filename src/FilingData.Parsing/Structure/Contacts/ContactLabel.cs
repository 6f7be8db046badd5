namespace FilingData.Parsing.Structure.Contacts;

/// <summary>The words above or before those whom one can ask.</summary>
internal static class ContactLabel
{
    /// <summary>No label has more words.</summary>
    public const int MostWords = 9;

    /// <summary>Words that name whom to ask or what for; a label has no others.</summary>
    private static readonly HashSet<string> Desks = new(StringComparer.OrdinalIgnoreCase)
    {
        "investor", "investors", "media", "press", "analyst", "analysts", "public", "relations", "corporate", "communications", "financial",
        "finance", "community",
        "shareholder", "shareholders", "stockholder", "stockholders", "news", "ir", "pr", "company", "general", "trade", "and", "or", "affairs",
        "institutional",
        "individual", "external", "global", "us", "u.s.", "europe", "asia", "international", "business", "product", "marketing", "agency", "advisor",
        "advisors", "counsel",
    };

    private static readonly char[] Brackets = [' ', '[', ']', '(', ')', '/', '*'];

    private static readonly HashSet<string> Asking = new(StringComparer.OrdinalIgnoreCase)
    {
        "contact", "contacts", "inquiries", "enquiries", "inquiry", "enquiry",
    };

    private static readonly string[] Stems = ["contact", "quir", "information", "office"];

    private static readonly char[] Separators = [' ', ',', '/', '&', '|', '-'];

    /// <summary>The line up to its first colon, or all of it.</summary>
    public static string Of(string line)
    {
        var colon = line.IndexOf(':');
        return (colon < 0 ? line : line.Substring(0, colon)).Trim(Brackets);
    }

    /// <summary>
    /// Whether the label itself says that it is about contacts: "Contacts", "Example Media Contact", "For further information, please contact".
    /// </summary>
    public static bool IsSpoken(string label)
    {
        // What speaks of none of these need not be taken apart.
        if (!label.HasAny(Stems))
            return false;
        var words = Words(label);
        return words.Length > 0 && !char.IsLower(words[0][0])
            && (Array.Exists(words, static word => Asking.Contains(word)) || IsForInformation(words) || IsOffice(words));
    }

    /// <summary>
    /// Whether the label has no words but those of labels, and says whom to ask: "Company Contact", "Contact Information", "Contacts".
    /// </summary>
    public static bool IsBare(string label)
    {
        var words = Words(label);
        return (words.Length > 1 || label.EndsWith("s", StringComparison.OrdinalIgnoreCase))
            && Array.Exists(words, static word => Asking.Contains(word))
            && Array.TrueForAll(words, static word => Asking.Contains(word) || Desks.Contains(word)
            || word.Equals("information", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the word says that one can ask: "Contact", "Inquiries".</summary>
    public static bool IsAsking(string word) => Asking.Contains(word);

    /// <summary>Whether the label only names a desk: "Investor Relations", "Media".</summary>
    public static bool IsDesk(string label)
    {
        var words = Words(label);
        return words.Length > 0 && char.IsUpper(words[0][0]) && Array.TrueForAll(words, static word => Desks.Contains(word));
    }

    /// <summary>"Press office", "Media offices".</summary>
    private static bool IsOffice(string[] words) =>
        words.Length == 2 && words[0] is { } desk && (desk.Equals("press", StringComparison.OrdinalIgnoreCase)
        || desk.Equals("media", StringComparison.OrdinalIgnoreCase)) && words[1].StartsWith("office", StringComparison.OrdinalIgnoreCase);

    private static bool IsForInformation(string[] words) =>
        words.Length <= 4 && words[0].Equals("for", StringComparison.OrdinalIgnoreCase)
        && words[words.Length - 1].Equals("information", StringComparison.OrdinalIgnoreCase);

    // What is longer is no label, and need not be taken apart.
    private static string[] Words(string label)
    {
        var words = 0;
        for (var i = 0; i < label.Length && words <= MostWords; i++)
            words += IsSeparator(label[i]) || (i > 0 && !IsSeparator(label[i - 1])) ? 0 : 1;
        return words > MostWords ? [] : label.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool IsSeparator(char character) => character is ' ' or ',' or '/' or '&' or '|' or '-';
}
