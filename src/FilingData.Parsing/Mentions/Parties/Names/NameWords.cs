namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>The words of which names are made, and those that only look like it.</summary>
internal static class NameWords
{
    private static readonly WordList Connectors = Set("of and & the for de del la du des der von da do dos y et und e di");

    // Words with a capital that stand before a name and are no part of it, besides those that open sentences.
    private static readonly WordList Strangers = Set(
        """
        About Contact Contacts Source By And Or To Of Mr Mrs Ms Dr Mr. Mrs. Ms. Dr. Sir Dear Dame Hon. Messrs. Chairman Chairwoman Chair President
        Director CEO CFO COO
        CTO Co-CEO Co-Founder Founder Officer Executive Vice Copyright Media Investor Investors Shares Form Notes Exhibit Fortune Total Attention Attn
        Via
        January February March April May June July August September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov.
        Dec.
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        """);

    // "Berlin-based", "Nasdaq-listed": what such a word says of a company is no part of its name.
    private static readonly string[] Attributes = ["-based", "-headquartered", "-listed", "-traded", "-owned", "-backed", "-led", "-quoted"];

    // What is written right behind a figure and makes it no name: ordinals, scales, hours.
    private static readonly WordList Counts = Set("st nd rd th s k m mm mn b bn x am pm yr g kg mg ml km h");

    /// <summary>Whether this small word may stand within a name.</summary>
    public static bool IsConnector(string word) => Connectors.Contains(word);

    /// <summary>Whether this word with a capital cannot be a name's first.</summary>
    public static bool IsStranger(string word) => Strangers.Contains(word);

    /// <summary>Whether the word looks like one of a name: a capital, digits before letters ("4K"), a capital inside ("iPlant").</summary>
    public static bool LooksLikeName(string word)
    {
        if (word.Length == 0 || !char.IsLetterOrDigit(word[0]) || IsAttribute(word))
            return false;
        if (char.IsUpper(word[0]))
            return true;
        var digits = 0;
        while (digits < word.Length && char.IsDigit(word[digits]))
            digits++;
        if (digits == word.Length)
            return false;
        if (digits > 0)
            return char.IsUpper(word[digits]) || (word[digits] == '-' && digits + 1 < word.Length && char.IsUpper(word[digits + 1]));
        return word.Length > 2 && (char.IsUpper(word[1]) || char.IsUpper(word[2]));
    }

    /// <summary>
    /// Whether digits and small letters are one word that only a name writes so ("8x8", "51jobs"); ordinal numbers and scales ("5th", "10x", "30mm")
    /// are none.
    /// </summary>
    public static bool IsNumbered(string word)
    {
        var digits = 0;
        while (digits < word.Length && char.IsDigit(word[digits]))
            digits++;
        if (digits == 0 || digits == word.Length)
            return false;
        // "1-800-PETALS.COM", "58.com"
        if (word[digits] is '-' or '.' or '&')
            return word.Any(char.IsUpper) || word.EndsWith(".com", StringComparison.Ordinal);
        return char.IsLower(word[digits]) && !Counts.Contains(word.Substring(digits));
    }

    private static bool IsAttribute(string word)
    {
        if (word.IndexOf('-') < 0)
            return false;
        foreach (var attribute in Attributes)
        {
            if (word.EndsWith(attribute, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>A table of the words of a list.</summary>
    public static WordList Set(string words) => WordList.Of(words);
}
