namespace FilingData.Parsing.DataSets;

/// <summary>The names that issuers' classes may have among what the class of all filings has already.</summary>
internal static class IssuerClasses
{
    /// <summary>What the class of all filings has already.</summary>
    private static readonly HashSet<string> OfFilings = new(StringComparer.OrdinalIgnoreCase)
    {
        "Filings", "Packed", "All", "Between", "ByAccessionNumber", "ByCik", "ByIssuer", "ByKind", "ByOrganization", "ByPerson", "BySymbol", "ByYear",
        "LegalName", "Profile", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>What an issuer's class has behind its name where the name alone would clash.</summary>
    public const string Suffix = "Company";

    /// <summary>
    /// The name of an issuer's class that clashes with nothing inside of it or around it: members end with a year or a date, their records with
    /// "Filing". It follows from the name alone, so that no other filing changes it.
    /// </summary>
    public static string NameOf(string name) =>
        OfFilings.Contains(name) || name.EndsWith("Filing", StringComparison.Ordinal) || EndsWithYear(name) ? name + Suffix : name;

    private static bool EndsWithYear(string name)
    {
        for (var back = 1; back <= 4; back++)
        {
            if (name.Length <= 4 || !char.IsDigit(name[name.Length - back]))
                return false;
        }

        return true;
    }
}
