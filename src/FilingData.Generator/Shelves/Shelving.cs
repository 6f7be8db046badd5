using System.Globalization;
using FilingData.Generator.Filings;
using FilingData.Generator.Naming;
using FilingData.Lookup;

namespace FilingData.Generator.Shelves;

/// <summary>
/// Puts the filings on shelves, a generated document each. A document more costs the compiler on every key press, a larger document costs it on every edit of
/// one of its filings, so there are few of them and each has a bound; and a filing more or less leaves all other shelves where they are.
/// </summary>
internal static class Shelving
{
    /// <summary>How many filings a shelf is made for.</summary>
    private const int Comfortable = 128;

    /// <summary>With more issuers than this, issuers share documents.</summary>
    private const int MostIssuers = 32;

    private const int FewestShared = 32;
    private const int MostShared = 128;

    /// <summary>Beyond <see cref="MostShared"/> shelves each of them would hold more than this.</summary>
    private const int MostFilings = 512;

    /// <summary>The shelves, each at a place that others hardly ever move: what is null has no shelf.</summary>
    public static IEnumerable<Shelf?> Fill(IEnumerable<FilingUnit> filings, NameTable names)
    {
        var entries = filings.SelectMany(filing => EntriesOf(filing, names)).ToList();
        var issuers = entries.GroupBy(entry => entry.Name.IssuerClass, StringComparer.Ordinal).OrderBy(issuer => issuer.Key, StringComparer.Ordinal).ToList();
        var shared = issuers.Count <= MostIssuers ? 0 : SharedShelves(entries.Count);
        var parts = new Dictionary<string, List<ShelfEntry>>(StringComparer.Ordinal);
        var introductions = new Dictionary<string, List<ShelfIssuer>>(StringComparer.Ordinal);
        foreach (var issuer in issuers)
        {
            var partCount = PowerOfTwo(issuer.Count(), Comfortable);
            var introducedBy = (string?)null;
            foreach (var part in issuer.GroupBy(entry => (int)(KeyHash.Of('\0', entry.Name.FullName) & (uint)(partCount - 1))).OrderBy(part => part.Key))
            {
                var shelf = ShelfName(issuer.Key, part.Key, partCount, shared);
                Add(parts, shelf, part);
                introducedBy ??= shelf;
            }

            Add(introductions, introducedBy!, [new ShelfIssuer(issuer.Key, LegalName(issuer))]);
        }

        return Placed(parts.Select(part => new Shelf(part.Key, InOrder(part.Value))
        {
            Issuers = introductions.TryGetValue(part.Key, out var introduced) ? introduced.ToEquatableArray() : default,
        }).ToList());
    }

    private static IEnumerable<ShelfEntry> EntriesOf(FilingUnit filing, NameTable names)
    {
        var number = 0;
        foreach (var release in filing.Releases)
        {
            var name = names.Of(filing.Path, number++);
            var besides = release.Besides.Select(_ => names.Of(filing.Path, number++)).ToList();
            // Without a name it is one of two with the same name: the build fails, and the other one answers.
            if (name is not null && !besides.Contains(null))
                yield return new ShelfEntry(release, filing.FileName, name, besides.Select(each => each!).ToEquatableArray());
        }
    }

    private static EquatableArray<ShelfEntry> InOrder(List<ShelfEntry> entries) => entries
        .OrderBy(entry => entry.Announcement.Claim.Date?.DayNumber ?? IndexLayout.Undated)
        .ThenBy(entry => entry.Name.IssuerClass, StringComparer.Ordinal)
        .ThenBy(entry => entry.Name.FullName, StringComparer.Ordinal)
        .ToEquatableArray();

    private static string LegalName(IEnumerable<ShelfEntry> issuer) => issuer.Select(entry => entry.Announcement.Claim.Issuer).Distinct(StringComparer.Ordinal)
        .OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).First();

    private static string ShelfName(string issuer, int part, int parts, int shared)
    {
        var number = part.ToString(CultureInfo.InvariantCulture);
        if (shared == 0)
            return parts == 1 ? issuer : issuer + "_" + number;
        return "Issuers_" + (KeyHash.Of((char)part, issuer) & (uint)(shared - 1)).ToString(CultureInfo.InvariantCulture);
    }

    private static int SharedShelves(int filings) =>
        Math.Max(Math.Min(Math.Max(PowerOfTwo(filings, Comfortable), FewestShared), MostShared), PowerOfTwo(filings, MostFilings));

    /// <summary>The smallest power of two of parts that hold so many each.</summary>
    private static int PowerOfTwo(int count, int each)
    {
        var parts = 1;
        while ((long)parts * each < count)
            parts *= 2;
        return parts;
    }

    /// <summary>
    /// The shelves in an array with room to spare, each at a place that its name gives. The compiler compares what a step gave last time place by place, so
    /// that a new shelf in the midst of a list would make it write all those behind it again.
    /// </summary>
    private static Shelf?[] Placed(List<Shelf> shelves)
    {
        var places = new Shelf?[PowerOfTwo(shelves.Count * 2, 1)];
        foreach (var shelf in shelves.OrderBy(shelf => shelf.Name, StringComparer.Ordinal))
        {
            var place = KeyHash.Of('\0', shelf.Name) & (uint)(places.Length - 1);
            while (places[place] is not null)
                place = (place + 1) & (uint)(places.Length - 1);
            places[place] = shelf;
        }

        return places;
    }

    private static void Add<T>(Dictionary<string, List<T>> lists, string key, IEnumerable<T> items)
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        list.AddRange(items);
    }
}
