using System.Globalization;

namespace FilingData.Parsing.DataSets;

/// <summary>Names the announcements of one issuer after the other.</summary>
/// <param name="claims">All claims; those of one file stand side by side.</param>
/// <param name="names">Where the names go, each at the place of its claim.</param>
/// <param name="problems">Where what is wrong with them goes.</param>
internal sealed class IssuerNames(EquatableArray<NameClaim> claims, MemberName?[] names, List<DiagnosticInfo> problems)
{
    /// <summary>Tables that held more names are not emptied for the next issuer but made anew: emptying costs as much as they ever held.</summary>
    public const int MostReused = 256;

    private readonly NameClashes _clashes = new(claims, problems);
    private string _issuerClass = "";
    private Dictionary<string, int> _byFullName = new(StringComparer.Ordinal);
    private Dictionary<string, int> _byShortName = new(StringComparer.Ordinal);
    private Dictionary<string, List<string>> _rivals = new(StringComparer.Ordinal);

    /// <summary>Fills in the names of an issuer's announcements, and adds what is wrong with them.</summary>
    /// <param name="issuerClass">The name of its class.</param>
    /// <param name="own">The places of its claims.</param>
    public void Name(string issuerClass, ArraySegment<int> own)
    {
        _issuerClass = issuerClass;
        if (own.Count == 1)
        {
            var only = own.Array![own.Offset];
            names[only] = Named(only, claims[only].FullName);
            return;
        }

        _clashes.ReportSameFilings(own);
        ClaimFullNames(own);
        ClaimShortNames(own);
        Forget();
    }

    private void Forget()
    {
        if (_byFullName.Count > MostReused)
        {
            (_byFullName, _byShortName, _rivals) = (new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal));
            return;
        }

        _byFullName.Clear();
        _byShortName.Clear();
        _rivals.Clear();
    }

    /// <summary>The names of a claim, with the short one that it wants; mostly what it wants is what it gets.</summary>
    private MemberName Named(int claim, string fullName)
    {
        var wanted = claims[claim].Wanted;
        return wanted.IssuerClass == _issuerClass
            && wanted.FullName == fullName ? wanted : wanted with { IssuerClass = _issuerClass, FullName = fullName };
    }

    private void ClaimFullNames(ArraySegment<int> own)
    {
        foreach (var claim in own)
        {
            var name = claims[claim].FullName;
            if (_byFullName.TryGetValue(name, out var owner) && _clashes.IsOfOneFile(owner, claim))
                name = FreeName(name);
            if (!_byFullName.TryGetValue(name, out owner))
            {
                _byFullName.Add(name, claim);
            }
            else
            {
                _clashes.Report(_issuerClass, name, owner, claim);
                // The build fails; what is generated for the editor meanwhile shall not hang on the order of the files.
                if (!ComesBefore(claim, owner))
                    continue;
                names[owner] = null;
                _byFullName[name] = claim;
            }

            names[claim] = Named(claim, name);
        }
    }

    private void ClaimShortNames(ArraySegment<int> own)
    {
        foreach (var claim in own)
        {
            if (names[claim] is not { ShortName: { } shortName } name)
                continue;
            if (!_byFullName.TryGetValue(shortName, out var owner) && !_byShortName.TryGetValue(shortName, out owner))
            {
                _byShortName.Add(shortName, claim);
                continue;
            }

            names[claim] = name with { ShortName = null };
            if (_byShortName.ContainsKey(shortName))
                AddRival(shortName, names[owner]!.FullName, name.FullName);
            else
                // The project gave another filing a name that this one had: what the name means would change without a word.
                _clashes.Report(_issuerClass, shortName, owner, claim);
        }

        foreach (var rivals in _rivals)
        {
            var holder = _byShortName[rivals.Key];
            names[holder] = names[holder]! with { ShortName = null };
            // The first of the names in order answers for all of them.
            rivals.Value.Sort(StringComparer.Ordinal);
            var first = _byFullName[rivals.Value[0]];
            var ambiguity = "'" + rivals.Key + "' names several announcements: use " + string.Join(" or ",
                rivals.Value.Select(fullName => "'" + fullName + "'"));
            names[first] = names[first]! with { ShortName = rivals.Key, Ambiguity = ambiguity };
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

    private bool ComesBefore(int first, int second)
    {
        var order = string.CompareOrdinal(claims[first].FileName, claims[second].FileName);
        return order < 0 || (order == 0 && string.CompareOrdinal(claims[first].Place.Path, claims[second].Place.Path) < 0);
    }
}
