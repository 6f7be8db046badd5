namespace FilingData.Parsing.DataSets;

/// <summary>The names of an announcement, and where it is written.</summary>
/// <param name="IssuerClass">The issuer's class.</param>
/// <param name="FullName">The member that is always there.</param>
/// <param name="ShortName">The short member; null where there is none, or where another announcement answers for a name that is claimed
/// twice.</param>
/// <param name="Ambiguity">What the short member says instead of an announcement where it is claimed twice; null where it isn't.</param>
internal sealed record MemberName(string IssuerClass, string FullName, string? ShortName, string? Ambiguity);

/// <summary>An issuer.</summary>
/// <param name="Class">The name of its class.</param>
/// <param name="LegalName">The longest of its legal names.</param>
/// <param name="Count">How many announcements it has.</param>
internal sealed record NamedIssuer(string Class, string LegalName, int Count);

/// <summary>The names of all announcements. They follow from the set of filings, never from its order.</summary>
/// <param name="Names">
/// The names of each announcement, in the order in which they were claimed; null where another announcement has its full name and the build fails.
/// </param>
/// <param name="Issuers">The issuers, in the order of their classes' names.</param>
/// <param name="Problems">Two filings with one name, the same filing twice, and issuers that look like one, at both files.</param>
internal sealed record NameTable(EquatableArray<MemberName?> Names, EquatableArray<NamedIssuer> Issuers, EquatableArray<DiagnosticInfo> Problems)
{
    public static NameTable Make(EquatableArray<NameClaim> claims)
    {
        var names = new MemberName?[claims.Count];
        var problems = new List<DiagnosticInfo>();
        var naming = new IssuerNames(claims, names, problems);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var byIssuer = IssuerClaims.Of(claims);
        var issuers = new NamedIssuer[byIssuer.Count];
        for (var i = 0; i < issuers.Length; i++)
        {
            var own = byIssuer[i].Places;
            var issuerClass = IssuerClasses.NameOf(byIssuer[i].Spelling);
            // A member cannot have the name of its class; only a name that the project gave comes near one.
            while (!taken.Add(issuerClass) || IsGiven(claims, own, issuerClass))
                issuerClass += IssuerClasses.Suffix;
            naming.Name(issuerClass, own);
            issuers[i] = new NamedIssuer(issuerClass, LegalName(claims, own), own.Count);
        }

        LookAlikes.Report(claims, names, byIssuer, issuers, problems);
        return new NameTable(new(names), new(issuers), problems.ToEquatableArray());
    }

    private static bool IsGiven(EquatableArray<NameClaim> claims, ArraySegment<int> own, string name)
    {
        foreach (var claim in own)
        {
            if (claims[claim].ShortName is null && claims[claim].FullName == name)
                return true;
        }

        return false;
    }

    private static string LegalName(EquatableArray<NameClaim> claims, ArraySegment<int> own)
    {
        var longest = "";
        foreach (var claim in own)
        {
            var name = claims[claim].Issuer;
            if (name.Length > longest.Length || (name.Length == longest.Length && string.CompareOrdinal(name, longest) < 0))
                longest = name;
        }

        return longest;
    }
}
