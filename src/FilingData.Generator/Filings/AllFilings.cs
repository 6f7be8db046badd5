using System.Globalization;
using FilingData.Generator.Input;
using FilingData.Parsing.Problems;

namespace FilingData.Generator.Filings;

/// <summary>What is asked of all filings together after each edit of one of them, so written as plain loops.</summary>
internal static class AllFilings
{
    /// <summary>What the announcements are named for: each release's principal announcement, and behind it what the release announces besides.</summary>
    public static EquatableArray<NameClaim> Claims(EquatableArray<FilingUnit> filings)
    {
        var claims = new List<NameClaim>(filings.Count);
        for (var i = 0; i < filings.Count; i++)
        {
            var releases = filings[i].Releases;
            for (var j = 0; j < releases.Count; j++)
            {
                claims.Add(releases[j].Claim);
                for (var k = 0; k < releases[j].Besides.Count; k++)
                    claims.Add(releases[j].Besides[k].Claim);
            }
        }

        return new(claims.ToArray());
    }

    /// <summary>The record types of the announcements, in the order of their names.</summary>
    public static EquatableArray<string> Types(EquatableArray<FilingUnit> filings)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < filings.Count; i++)
        {
            var releases = filings[i].Releases;
            for (var j = 0; j < releases.Count; j++)
            {
                types.Add(releases[j].Type);
                for (var k = 0; k < releases[j].Besides.Count; k++)
                    types.Add(releases[j].Besides[k].Type);
            }
        }

        return types.OrderBy(type => type, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Says that the filings are more than the compiler can put into an assembly: it would only say so after minutes, and not what to do.</summary>
    public static IEnumerable<DiagnosticInfo> TooMuch(EquatableArray<FilingUnit> filings, GeneratorOptions options)
    {
        var characters = 0L;
        for (var i = 0; i < filings.Count; i++)
        {
            characters += options.EmbedsTexts ? filings[i].Characters : 0;
            for (var j = 0; j < filings[i].Releases.Count; j++)
                characters += filings[i].Releases[j].Literal.Length;
        }

        if (characters > options.MaxTotalCharacters)
            yield return DiagnosticInfo.Of(
                Catalogue.TooMuchData, null, characters.ToString(CultureInfo.InvariantCulture), options.MaxTotalCharacters.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>What is wrong with the filings.</summary>
    public static IEnumerable<DiagnosticInfo> Problems(EquatableArray<FilingUnit> filings)
    {
        for (var i = 0; i < filings.Count; i++)
        {
            for (var j = 0; j < filings[i].Problems.Count; j++)
                yield return filings[i].Problems[j];
        }
    }
}
