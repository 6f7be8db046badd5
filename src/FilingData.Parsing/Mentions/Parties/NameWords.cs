namespace FilingData.Parsing.Mentions.Parties;

/// <summary>The words of which names are made, and those that only look like it.</summary>
internal static class NameWords
{
    // The last word of an organization that has no corporate form: authorities, banks, funds, schools, bodies of a company.
    private static readonly HashSet<string> Institutions = Set(
        """
        Bank Bancorp Bancshares Bancorporation Trust Fund Funds Foundation Endowment University College School Institute Institution Institutes Hospital Hospitals
        Clinic Association Society Federation Union Commission Agency Administration Authority Authorities Ministry Department Bureau Council Court Exchange
        Committee Board Office Service Parliament Treasury Chamber League Institutes Laboratory Laboratories Consortium Alliance
        Group Holdings Holding Partners Capital Ventures Advisors Advisers Associates Securities Enterprises Industries Pharmaceuticals Therapeutics Technologies
        Airlines Airways Bancshares Brothers Sons Investments Management Equity Corporation Company
        """);

    // Institutions that are named for what stands behind "of" or "for": "Bank of …", "Department of …", "Centers for …".
    private static readonly HashSet<string> Governing = Set(
        """
        Bank University College School Institute Institutes Association Society Federation Union Commission Agency Administration Authority Ministry Department
        Bureau Council Court Board Office Chamber Center Centers Centre Hospital Trust Fund Foundation Company Corporation Republic House Committee Division
        Church Museum Order Academy League Government State Province City County Commonwealth Kingdom Secretary Group
        """);

    private static readonly HashSet<string> Connectors = Set("of and & the for de del de la du des der von van da do dos y et und e di");

    // Words with a capital that stand before a name and are no part of it, besides those that open sentences.
    private static readonly HashSet<string> Strangers = Set(
        """
        About Contact Contacts Source By And Or To Of Mr Mrs Ms Dr Mr. Mrs. Ms. Dr. Sir Dear Dame Hon. Messrs. Chairman Chairwoman Chair President Director CEO CFO COO
        Co-CEO Officer Executive Vice Copyright Media Investor Investors Company Shares Form Notes Exhibit
        January February March April May June July August September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec.
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        """);

    /// <summary>Whether this word ends the name of an institution.</summary>
    public static bool IsInstitution(string word) => Institutions.Contains(word);

    /// <summary>Whether "of" or "for" behind this word belongs to its name.</summary>
    public static bool Governs(string word) => Governing.Contains(word);

    /// <summary>Whether this small word may stand within a name.</summary>
    public static bool IsConnector(string word) => Connectors.Contains(word);

    /// <summary>Whether this word with a capital cannot be a name's first.</summary>
    public static bool IsStranger(string word) => Strangers.Contains(word);

    /// <summary>Whether the word looks like one of a name: a capital, digits before letters ("3M"), a capital inside ("eBay").</summary>
    public static bool LooksLikeName(string word)
    {
        if (word.Length == 0 || !char.IsLetterOrDigit(word[0]))
            return false;
        if (char.IsUpper(word[0]))
            return !word.EndsWith("-based", StringComparison.Ordinal) && !word.EndsWith("-headquartered", StringComparison.Ordinal);
        var digits = 0;
        while (digits < word.Length && char.IsDigit(word[digits]))
            digits++;
        if (digits == word.Length)
            return false;
        return digits > 0 ? char.IsUpper(word[digits]) || word.IndexOf('-') > 0 && char.IsUpper(word[word.IndexOf('-') + 1])
            : word.Length > 2 && (char.IsUpper(word[1]) || char.IsUpper(word[2]));
    }

    public static HashSet<string> Set(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
