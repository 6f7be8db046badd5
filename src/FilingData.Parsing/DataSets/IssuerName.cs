namespace FilingData.Parsing.DataSets;

/// <summary>The name of an issuer's class, from its legal name: "21Lantern Group, Inc." is Lantern, "Kumo.com, Inc." is KumoCom.</summary>
internal static class IssuerName
{
    /// <summary>
    /// Words at the end of a name that say what form the company has and not which company it is: the forms of the SEC's registrants (EDGAR's company
    /// names), as the ELF list of ISO 20275 abbreviates them, and the words for a parent company.
    /// </summary>
    private static readonly HashSet<string> CorporateForms = new(StringComparer.OrdinalIgnoreCase)
    {
        // United States, United Kingdom, Cayman Islands, Hong Kong, Canada
        "Inc", "Incorporated", "Corp", "Corporation", "Co", "Company", "Companies", "Ltd", "Limited", "LLC", "LLP", "LP", "PLC", "ULC",
        // France, Spain, Latin America, Italy, Luxembourg
        "SA", "SAS", "SARL", "SpA", "SRL", "SAB", "CV", "SE", "SCA",
        // Germany, Austria, Switzerland, the Netherlands
        "AG", "GmbH", "KGaA", "KG", "NV", "BV",
        // the Nordic countries
        "AB", "publ", "ASA", "AS", "Oyj", "Oy",
        // Japan, Singapore, Malaysia, Australia
        "KK", "Pte", "Pty", "Bhd", "Sdn",
        // words for a parent company
        "Group", "Holding", "Holdings",
    };

    /// <summary>The name of the class; empty where the legal name has no letter and no digit.</summary>
    public static string ClassOf(string legalName)
    {
        var words = Identifier.Words(WithoutBrackets(legalName)).ToList();
        if (words.Count > 1 && words[0].Equals("The", StringComparison.OrdinalIgnoreCase))
            words.RemoveAt(0);
        while (words.Count > 1 && FormLength(words) is > 0 and var length)
            words.RemoveRange(words.Count - length, length);
        return Identifier.FromWords(words);
    }

    /// <summary>How many words the corporate form at the end has: "S.A." is one form of two letters. Never the whole name.</summary>
    private static int FormLength(List<string> words)
    {
        if (CorporateForms.Contains(words[words.Count - 1]))
            return 1;
        for (var length = Math.Min(4, words.Count - 1); length >= 2; length--)
        {
            var letters = words.GetRange(words.Count - length, length);
            if (letters.All(letter => letter.Length == 1 || letter.Equals("de", StringComparison.OrdinalIgnoreCase))
                && CorporateForms.Contains(string.Concat(letters.Where(letter => letter.Length == 1))))
                return length;
        }

        return 0;
    }

    /// <summary>Without what stands in brackets and without EDGAR's state of incorporation ("EXAMPLE CORP /DE/").</summary>
    private static string WithoutBrackets(string name)
    {
        var slash = name.IndexOf(" /", StringComparison.Ordinal);
        var text = slash > 0 ? name.Substring(0, slash) : name;
        var open = text.IndexOf(" (", StringComparison.Ordinal);
        return open > 0 ? text.Substring(0, open) : text;
    }
}
