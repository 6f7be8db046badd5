using FilingData.Parsing.Mentions.People.Gazetteers;

namespace FilingData.Parsing.Mentions.People.Tokens;

/// <summary>Words that lost the space between them where a page was made into plain text: "RevenueDon Casey", "NajbergTel: 555".</summary>
internal static class GluedWords
{
    // A surname's beginning that is followed by a capital: "McAdam", "DeAngelo", "LeRoy".
    private static readonly string[] Prefixes = ["Mc", "Mac", "De", "Del", "Della", "Di", "Da", "Du", "La", "Le", "Van", "Von", "Fitz", "St", "San",
        "Al", "El", "Des", "Dos"];

    // No given name or label is longer; what a run of words without spaces begins with need not be looked at.
    private const int LongestTail = 24;

    private static readonly WordSet ContactLabels = new("Tel Telephone Phone Email Fax Mobile Office Direct Cell");

    private static readonly WordSet TitleOpeners = new("Senior Chief Vice Executive Director President Manager Chairman");

    /// <summary>
    /// Where the first word of what stands at these places ends: <paramref name="end"/>, unless a given name before a surname, or a contact's label,
    /// hangs on it.
    /// </summary>
    public static int Cut(string text, int start, int end)
    {
        for (var i = Math.Max(start + 2, end - LongestTail); i + 2 <= end; i++)
        {
            if (!char.IsUpper(text[i]) || !char.IsLower(text[i - 1]) || IsPrefix(text, start, i))
                continue;
            var tail = text.Substring(i, end - i);
            if (ContactLabels.Has(tail) || TitleOpeners.Has(tail) || IsGivenName(text, tail, end))
                return i;
        }

        return end;
    }

    /// <summary>Whether the word is a given name, and a surname's capital follows.</summary>
    private static bool IsGivenName(string text, string word, int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ' || !char.IsUpper(text[end + 1]))
            return false;
        if (GivenNames.Has(word))
            return !GivenNames.Doubtful.Has(word);
        var next = end + 2;
        while (next < text.Length && char.IsLower(text[next]))
            next++;
        return word.Length > 3 && PinyinNames.IsGivenName(word) && PinyinNames.Surnames.Has(text.Substring(end + 1, next - end - 1));
    }

    private static bool IsPrefix(string text, int start, int end)
    {
        foreach (var prefix in Prefixes)
        {
            if (prefix.Length == end - start && string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0)
                return true;
        }

        return false;
    }
}
