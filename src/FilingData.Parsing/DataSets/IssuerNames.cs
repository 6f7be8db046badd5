using System.Globalization;
using FilingData.Parsing.Problems;

namespace FilingData.Parsing.DataSets;

/// <summary>The names within one issuer's class.</summary>
/// <param name="issuerClass">The name of the class.</param>
/// <param name="claims">All claims; those of one file stand side by side.</param>
/// <param name="own">The places of the issuer's claims.</param>
internal sealed class IssuerNames(string issuerClass, EquatableArray<NameClaim> claims, List<int> own)
{
    private readonly Dictionary<string, int> _byFullName = new(own.Count, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byShortName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _rivals = new(StringComparer.Ordinal);

    /// <summary>Fills in the names, and adds what is wrong with them.</summary>
    public void Name(MemberName?[] names, List<DiagnosticInfo> problems)
    {
        ReportSameFilings(problems);
        ClaimFullNames(names, problems);
        ClaimShortNames(names, problems);
    }

    private void ClaimFullNames(MemberName?[] names, List<DiagnosticInfo> problems)
    {
        foreach (var claim in own)
        {
            var name = claims[claim].FullName;
            if (_byFullName.TryGetValue(name, out var owner) && IsOfOneFile(owner, claim))
                name = FreeName(name);
            if (!_byFullName.TryGetValue(name, out owner))
            {
                _byFullName.Add(name, claim);
            }
            else
            {
                ReportClash(name, owner, claim, problems);
                // The build fails; what is generated for the editor meanwhile shall not hang on the order of the files.
                if (!ComesBefore(claim, owner))
                    continue;
                names[owner] = null;
                _byFullName[name] = claim;
            }

            names[claim] = new MemberName(issuerClass, name, null, null);
        }
    }

    private void ClaimShortNames(MemberName?[] names, List<DiagnosticInfo> problems)
    {
        foreach (var claim in own)
        {
            if (names[claim] is not { } name || claims[claim].ShortName is not { } shortName)
                continue;
            if (_byFullName.TryGetValue(shortName, out var owner))
                // The project gave another filing a name that this one had: what the name means would change without a word.
                ReportClash(shortName, owner, claim, problems);
            else if (_byShortName.TryGetValue(shortName, out var rival))
                AddRival(shortName, names[rival]!.FullName, name.FullName);
            else
                _byShortName.Add(shortName, claim);
        }

        foreach (var each in _byShortName)
        {
            if (!_rivals.TryGetValue(each.Key, out var fullNames))
            {
                names[each.Value] = names[each.Value]! with { ShortName = each.Key };
                continue;
            }

            // The first of the names in order answers for all of them.
            fullNames.Sort(StringComparer.Ordinal);
            var first = _byFullName[fullNames[0]];
            var ambiguity = "'" + each.Key + "' names several announcements: use " + string.Join(" or ", fullNames.Select(fullName => "'" + fullName + "'"));
            names[first] = names[first]! with { ShortName = each.Key, Ambiguity = ambiguity };
        }
    }

    private void AddRival(string shortName, string first, string next)
    {
        if (!_rivals.TryGetValue(shortName, out var fullNames))
            _rivals.Add(shortName, fullNames = [first]);
        fullNames.Add(next);
    }

    /// <summary>Two announcements of one file with one name: the second has its number behind it.</summary>
    private string FreeName(string name)
    {
        var number = 2;
        while (_byFullName.ContainsKey(name + "No" + number.ToString(CultureInfo.InvariantCulture)))
            number++;
        return name + "No" + number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>One release in two files, whatever their form and whatever they are called.</summary>
    private void ReportSameFilings(List<DiagnosticInfo> problems)
    {
        var releases = new Dictionary<NameClaim, int>(own.Count, NameClaim.ByRelease);
        foreach (var claim in own)
        {
            if (claims[claim].IsBesides)
                continue;
            if (!releases.TryGetValue(claims[claim], out var first))
                releases.Add(claims[claim], claim);
            else if (!IsOfOneFile(first, claim))
                ReportBoth(Catalogue.SameFilingTwice, first, claim, problems,
                    (one, other) => new DiagnosticInfo(Catalogue.SameFilingTwice, one.Place, other.Place, new([one.FileName, other.FileName])));
        }
    }

    private void ReportClash(string name, int first, int second, List<DiagnosticInfo> problems)
    {
        // The same filing twice has its own words for it.
        if (IsOfOneFile(first, second) || (claims[first].Headline == claims[second].Headline && claims[first].Date == claims[second].Date))
            return;
        ReportBoth(Catalogue.NameClash, first, second, problems, (one, other) => new DiagnosticInfo(
            Catalogue.NameClash, one.Place, other.Place, new([issuerClass + "." + name, other.FileName, one.FileName, name + "No2"])));
    }

    private void ReportBoth(ProblemKind kind, int first, int second, List<DiagnosticInfo> problems, Func<NameClaim, NameClaim, DiagnosticInfo> report)
    {
        if (claims[first].Accepted.Contains(kind.Id) || claims[second].Accepted.Contains(kind.Id))
            return;
        problems.Add(report(claims[first], claims[second]));
        problems.Add(report(claims[second], claims[first]));
    }

    private bool IsOfOneFile(int first, int second) => claims[first].Place.Path == claims[second].Place.Path;

    private bool ComesBefore(int first, int second)
    {
        var order = string.CompareOrdinal(claims[first].FileName, claims[second].FileName);
        return order < 0 || (order == 0 && string.CompareOrdinal(claims[first].Place.Path, claims[second].Place.Path) < 0);
    }
}
