using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>Finds names that open with their form: "PT Example Sample Tbk", "OOO Example", of Indonesian, Russian and Baltic companies.</summary>
internal static class LeadingForms
{
    private const int LongestName = 8;

    private static readonly WordList Forms = NameWords.Set("PT PT. OOO ZAO UAB");

    /// <summary>The name that opens with this word; null where it is no form, or stands within a name.</summary>
    public static NameSpan? At(TokenizedBlock block, int form)
    {
        if (!Forms.Contains(block[form]) || NameWords.LooksLikeName(block[form - 1]))
            return null;
        var last = form;
        while (last - form < LongestName && NameWords.LooksLikeName(block[last + 1]))
            last++;
        return last > form ? new NameSpan(form, last, true) : null;
    }
}
