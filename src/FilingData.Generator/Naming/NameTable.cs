using FilingData.Generator.Filings;
using FilingData.Generator.Problems;

namespace FilingData.Generator.Naming;

/// <summary>An announcement that wants a name.</summary>
/// <param name="Path">Its file.</param>
/// <param name="FileName">The file's name, without a folder.</param>
/// <param name="Number">Which announcement of the file it is, from 0: each release, and behind it what it announces besides.</param>
/// <param name="IsRelease">Whether it is a release's principal announcement.</param>
/// <param name="Claim">What it is named for.</param>
internal sealed record Claimant(string Path, string FileName, int Number, bool IsRelease, NameClaim Claim)
{
    /// <summary>The announcements of a file in order.</summary>
    public static IEnumerable<Claimant> Of(FilingUnit filing)
    {
        var number = 0;
        foreach (var release in filing.Releases)
        {
            yield return new Claimant(filing.Path, filing.FileName, number++, true, release.Claim);
            foreach (var other in release.Besides)
                yield return new Claimant(filing.Path, filing.FileName, number++, false, other.Claim);
        }
    }
}

/// <summary>The names of an announcement.</summary>
/// <param name="IssuerClass">The issuer's class.</param>
/// <param name="FullName">The member that is always there.</param>
/// <param name="ShortName">The short member; null where there is none, or where another announcement answers for a name that is claimed twice.</param>
/// <param name="Ambiguity">What the short member says instead of an announcement where it is claimed twice; null where it isn't.</param>
internal sealed record MemberName(string IssuerClass, string FullName, string? ShortName, string? Ambiguity);

/// <summary>The names of all announcements. They follow from the set of filings, never from its order.</summary>
/// <param name="Names">For each announcement its names; null where another one has its full name and the build fails.</param>
/// <param name="Problems">Two filings with one name, and the same filing twice, at both files.</param>
internal sealed record NameTable(EquatableArray<NamedClaimant> Names, EquatableArray<DiagnosticInfo> Problems)
{
    private readonly Lazy<Dictionary<(string Path, int Number), MemberName>> _byPlace =
        new(() => Names.ToDictionary(each => (each.Path, each.Number), each => each.Name));

    /// <summary>The names of this announcement; null where it has none.</summary>
    public MemberName? Of(string path, int number) => _byPlace.Value.TryGetValue((path, number), out var name) ? name : null;

    public bool Equals(NameTable? other) => other is not null && Names.Equals(other.Names) && Problems.Equals(other.Problems);

    public override int GetHashCode() => Names.GetHashCode();

    public static NameTable Make(IEnumerable<Claimant> claimants)
    {
        var names = new List<NamedClaimant>();
        var problems = new List<DiagnosticInfo>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var issuer in claimants.GroupBy(claimant => claimant.Claim.IssuerClass, StringComparer.OrdinalIgnoreCase)
            .Select(issuer => (Class: SpelledAlike(issuer), Claimants: issuer)).OrderBy(issuer => issuer.Class, StringComparer.Ordinal))
        {
            var issuerClass = MemberNames.OfIssuer(issuer.Class);
            while (!taken.Add(issuerClass))
                issuerClass += MemberNames.IssuerSuffix;
            new IssuerNames(issuerClass, issuer.Claimants).Name(names, problems);
        }

        names.Sort(static (x, y) => string.CompareOrdinal(x.Path, y.Path) is not 0 and var order ? order : x.Number.CompareTo(y.Number));
        return new NameTable(names.ToEquatableArray(), problems.ToEquatableArray());
    }

    /// <summary>Two spellings of one issuer differ in capitals; the first in order has more of them: AstraZeneca comes before Astrazeneca.</summary>
    private static string SpelledAlike(IEnumerable<Claimant> issuer) =>
        issuer.Select(claimant => claimant.Claim.IssuerClass).OrderBy(name => name, StringComparer.Ordinal).First();
}

/// <summary>An announcement and its names.</summary>
internal sealed record NamedClaimant(string Path, int Number, MemberName Name);
