using FilingData.Parsing.Problems;

namespace FilingData.Parsing.DataSets;

/// <summary>What is wrong with the names that an issuer's announcements claim.</summary>
/// <param name="claims">All claims.</param>
/// <param name="problems">Where the problems go, each at both files.</param>
internal sealed class NameClashes(EquatableArray<NameClaim> claims, List<DiagnosticInfo> problems)
{
    private Dictionary<NameClaim, int> _releases = new(NameClaim.ByRelease);

    /// <summary>One release in two files, whatever their form and whatever they are called.</summary>
    public void ReportSameFilings(ArraySegment<int> own)
    {
        if (_releases.Count > IssuerNames.MostReused)
            _releases = new(own.Count, NameClaim.ByRelease);
        _releases.Clear();
        foreach (var claim in own)
        {
            if (claims[claim].IsBesides)
                continue;
            if (!_releases.TryGetValue(claims[claim], out var first))
                _releases.Add(claims[claim], claim);
            else if (!IsOfOneFile(first, claim))
                ReportBoth(Catalogue.SameFilingTwice, first, claim,
                    (one, other) => new DiagnosticInfo(Catalogue.SameFilingTwice, one.Place, other.Place, new([one.FileName, other.FileName])));
        }
    }

    /// <summary>Two announcements of an issuer with one name.</summary>
    public void Report(string issuerClass, string name, int first, int second)
    {
        // The same filing twice has its own words for it.
        if (IsOfOneFile(first, second) || (claims[first].Headline == claims[second].Headline && claims[first].Date == claims[second].Date))
            return;
        ReportBoth(Catalogue.NameClash, first, second, (one, other) => new DiagnosticInfo(
            Catalogue.NameClash, one.Place, other.Place, new([issuerClass + "." + name, other.FileName, one.FileName, name + "No2"])));
    }

    public bool IsOfOneFile(int first, int second) => claims[first].Place.Path == claims[second].Place.Path;

    private void ReportBoth(ProblemKind kind, int first, int second, Func<NameClaim, NameClaim, DiagnosticInfo> report)
    {
        if (claims[first].Accepted.Contains(kind.Id) || claims[second].Accepted.Contains(kind.Id))
            return;
        problems.Add(report(claims[first], claims[second]));
        problems.Add(report(claims[second], claims[first]));
    }
}
