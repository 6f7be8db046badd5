namespace FilingData.Parsing.DataSets;

/// <summary>The claims of an issuer.</summary>
/// <param name="Spelling">The name of its class, as it is claimed.</param>
/// <param name="Places">The places of its claims among all of them, in order.</param>
internal readonly record struct IssuerClaims(string Spelling, ArraySegment<int> Places)
{
    /// <summary>
    /// All issuers with their claims, in the order of their spellings. Two spellings of one issuer differ in capitals; the first in order has more of
    /// them: NordLys comes before Nordlys.
    /// </summary>
    public static IReadOnlyList<IssuerClaims> Of(EquatableArray<NameClaim> claims)
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var numberOf = new int[claims.Count];
        var spellings = new List<string>();
        var ends = new List<int>();
        for (var i = 0; i < claims.Count; i++)
        {
            var spelling = claims[i].IssuerClass;
            if (!numbers.TryGetValue(spelling, out var number))
            {
                numbers.Add(spelling, number = ends.Count);
                spellings.Add(spelling);
                ends.Add(0);
            }
            else if (string.CompareOrdinal(spelling, spellings[number]) < 0)
            {
                spellings[number] = spelling;
            }

            numberOf[i] = number;
            ends[number]++;
        }

        return Grouped(numberOf, spellings, ends);
    }

    // One array holds the places of all: each issuer's part is filled from its end.
    private static List<IssuerClaims> Grouped(int[] numberOf, List<string> spellings, List<int> ends)
    {
        var places = new int[numberOf.Length];
        var counts = ends.ToArray();
        for (var i = 1; i < ends.Count; i++)
            ends[i] += ends[i - 1];
        for (var i = numberOf.Length - 1; i >= 0; i--)
            places[--ends[numberOf[i]]] = i;
        var issuers = new List<IssuerClaims>(counts.Length);
        for (var i = 0; i < counts.Length; i++)
            issuers.Add(new IssuerClaims(spellings[i], new ArraySegment<int>(places, ends[i], counts[i])));
        issuers.Sort(static (x, y) => string.CompareOrdinal(x.Spelling, y.Spelling));
        return issuers;
    }
}
