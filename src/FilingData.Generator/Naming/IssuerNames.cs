using System.Globalization;
using FilingData.Generator.Filings;
using FilingData.Generator.Problems;
using FilingData.Parsing.Problems;

namespace FilingData.Generator.Naming;

/// <summary>The names within one issuer's class.</summary>
internal sealed class IssuerNames
{
    private readonly string _issuerClass;
    private readonly List<Claim> _claims = [];

    public IssuerNames(string issuerClass, IEnumerable<Claimant> claimants)
    {
        // In an order that has nothing to do with where the files stand, as far as the filings tell themselves apart.
        foreach (var file in claimants.GroupBy(claimant => claimant.Path, StringComparer.Ordinal)
            .OrderBy(file => file.First().FileName, StringComparer.Ordinal).ThenBy(file => file.Key, StringComparer.Ordinal))
        {
            var taken = new HashSet<string>(StringComparer.Ordinal);
            foreach (var claimant in file)
                _claims.Add(new Claim(claimant, FreeInFile(FullName(claimant.Claim), taken), ShortName(claimant.Claim)));
        }

        // A member cannot have the name of its class; only a name that the project gave comes near one.
        while (_claims.Exists(claim => claim.FullName == issuerClass || claim.ShortName == issuerClass))
            issuerClass += MemberNames.IssuerSuffix;
        _issuerClass = issuerClass;
    }

    /// <summary>Adds the names, and what is wrong with them.</summary>
    public void Name(List<NamedClaimant> names, List<DiagnosticInfo> problems)
    {
        ReportSameFilings(problems);
        var byFullName = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var same in _claims.GroupBy(claim => claim.FullName, StringComparer.Ordinal))
        {
            byFullName.Add(same.Key, same.First());
            ReportClash(same.Key, same.ToList(), problems);
        }

        var byShortName = byFullName.Values.ToLookup(claim => claim.ShortName, StringComparer.Ordinal);
        foreach (var claim in byFullName.Values)
            names.Add(new NamedClaimant(claim.By.Path, claim.By.Number, Named(claim, byFullName, byShortName, problems)));
    }

    private static string FullName(NameClaim claim) => claim.GivenName
        ?? claim.Topic + (claim.Date is { } date ? FormattableString.Invariant($"{date.Year:0000}{date.Month:00}{date.Day:00}") : "Undated");

    private static string? ShortName(NameClaim claim) => claim.GivenName is null && claim.Date is { } date
        ? FormattableString.Invariant($"{claim.Topic}{date.Year:0000}")
        : null;

    /// <summary>Two announcements of one file with one name: the second has its number behind it.</summary>
    private static string FreeInFile(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
            free = name + "No" + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    private MemberName Named(Claim claim, Dictionary<string, Claim> byFullName, ILookup<string?, Claim> byShortName, List<DiagnosticInfo> problems)
    {
        if (claim.ShortName is not { } shortName)
            return new MemberName(_issuerClass, claim.FullName, null, null);
        if (byFullName.TryGetValue(shortName, out var owner))
        {
            // The project gave another filing a name that this one had: what the name means would change without a word.
            ReportClash(shortName, [owner, claim], problems);
            return new MemberName(_issuerClass, claim.FullName, null, null);
        }

        var rivals = byShortName[shortName].ToList();
        if (rivals.Count == 1)
            return new MemberName(_issuerClass, claim.FullName, shortName, null);
        if (rivals[0] != claim)
            return new MemberName(_issuerClass, claim.FullName, null, null);
        var choice = string.Join(" or ", rivals.Select(rival => "'" + rival.FullName + "'").OrderBy(name => name, StringComparer.Ordinal));
        return new MemberName(_issuerClass, claim.FullName, shortName, "'" + shortName + "' names several announcements: use " + choice);
    }

    /// <summary>One release in two files, whatever their form and whatever they are called.</summary>
    private void ReportSameFilings(List<DiagnosticInfo> problems)
    {
        foreach (var same in _claims.Where(claim => claim.By.IsRelease).GroupBy(claim => (claim.By.Claim.Headline, claim.By.Claim.Date)))
        {
            foreach (var (one, other) in Pairs(same.ToList()))
                problems.Add(new DiagnosticInfo(Catalogue.SameFilingTwice, one.By.Claim.Place, other.By.Claim.Place, new([one.By.FileName, other.By.FileName])));
        }
    }

    private void ReportClash(string name, List<Claim> claims, List<DiagnosticInfo> problems)
    {
        foreach (var (one, other) in Pairs(claims))
        {
            // The same filing twice has its own words for it.
            if (one.By.Claim.Headline == other.By.Claim.Headline && one.By.Claim.Date == other.By.Claim.Date)
                continue;
            problems.Add(new DiagnosticInfo(Catalogue.NameClash, one.By.Claim.Place, other.By.Claim.Place,
                new([_issuerClass + "." + name, other.By.FileName, one.By.FileName, name + "No2"])));
        }
    }

    /// <summary>Each claim with one of another file: the first of all, and for the first file the next.</summary>
    private static IEnumerable<(Claim One, Claim Other)> Pairs(List<Claim> claims)
    {
        var second = claims.Find(claim => claim.By.Path != claims[0].By.Path);
        if (second is null)
            yield break;
        foreach (var claim in claims)
            yield return (claim, claim.By.Path == claims[0].By.Path ? second : claims[0]);
    }

    private sealed record Claim(Claimant By, string FullName, string? ShortName);
}
