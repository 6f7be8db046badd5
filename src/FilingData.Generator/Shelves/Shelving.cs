using FilingData.Lookup;

namespace FilingData.Generator.Shelves;

/// <summary>
/// Puts the filings on shelves, a generated document each. A document more costs the compiler on every key press, a larger document costs it on every
/// edit of one of its filings, so there are few of them and each has a bound; and a filing more or less leaves all other shelves where they are.
/// </summary>
internal sealed class Shelving
{
    /// <summary>How many announcements a shelf is made for, where each gets a record of its own.</summary>
    private const int Comfortable = 64;

    /// <summary>How many times as many make a document of the same length where none does.</summary>
    private const int BareAnnouncements = 4;

    /// <summary>With more issuers than this, issuers share documents.</summary>
    private const int MostIssuers = 32;

    /// <summary>As many shelves as there may be as long as none of them holds more than <see cref="MostAnnouncements"/>.</summary>
    private const int MostShelves = 256;

    private const int MostAnnouncements = 512;

    /// <summary>Room enough that the shelves of a small project hardly ever meet.</summary>
    private const int FewestPlaces = 256;

    private readonly Dictionary<string, IssuerShelves> _byIssuer;
    private readonly Dictionary<string, OpenShelf> _shelves = new(StringComparer.Ordinal);
    private readonly OpenShelf?[] _shared;

    private Shelving(NameTable names, bool namesMembers)
    {
        var total = names.Names.Count;
        var times = namesMembers ? 1 : BareAnnouncements;
        var mostShelves = MostShelves / times;
        var comfortable = Math.Max(Comfortable * times, PowerOfTwo(total, mostShelves));
        _shared = names.Issuers.Count <= MostIssuers
            ? []
            : new OpenShelf?[Math.Max(Math.Min(Math.Max(PowerOfTwo(total, Comfortable * times), MostIssuers), mostShelves),
                PowerOfTwo(total, MostAnnouncements))];
        _byIssuer = new Dictionary<string, IssuerShelves>(names.Issuers.Count, StringComparer.Ordinal);
        foreach (var issuer in names.Issuers)
            _byIssuer.Add(issuer.Class, Open(issuer.Class, PowerOfTwo(issuer.Count, Math.Min(comfortable, MostAnnouncements))));
    }

    /// <summary>The plan for these names, each shelf at a place that others hardly ever move.</summary>
    /// <param name="claims">What the announcements are named for.</param>
    /// <param name="names">Their names.</param>
    /// <param name="namesMembers">Whether each announcement gets a record of its own, which is most of what is written of it.</param>
    public static ShelfPlan Plan(EquatableArray<NameClaim> claims, NameTable names, bool namesMembers)
    {
        var shelving = new Shelving(names, namesMembers);
        var releases = new PlannedRelease[CountReleases(claims)];
        var shelves = new OpenShelf?[releases.Length];
        var release = 0;
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].IsBesides)
                continue;
            if (ReleaseNames.Of(claims, names, i) is { } own)
            {
                shelves[release] = shelving.Put(own.Principal);
                releases[release] = new PlannedRelease(0, own);
            }

            release++;
        }

        foreach (var issuer in names.Issuers)
            shelving.Introduce(issuer);
        var places = shelving.Placed();
        for (var i = 0; i < releases.Length; i++)
            releases[i] = releases[i] with { Place = shelves[i]?.Place ?? -1 };
        return new ShelfPlan(new(releases), new(places));
    }

    private static int CountReleases(EquatableArray<NameClaim> claims)
    {
        var count = 0;
        for (var i = 0; i < claims.Count; i++)
            count += claims[i].IsBesides ? 0 : 1;
        return count;
    }

    private OpenShelf Put(MemberName name) => _byIssuer[name.IssuerClass].Put(name.FullName);

    /// <summary>The shelves of an issuer's parts, some of which may be the same.</summary>
    private IssuerShelves Open(string issuer, int parts)
    {
        var shelves = new OpenShelf[parts];
        for (var part = 0; part < parts; part++)
        {
            shelves[part] = _shared.Length > 0 ? Shared((int)(KeyHash.Of((char)part, issuer) & (uint)(_shared.Length - 1)))
                : Named(parts > 1 ? issuer + "_" + Invariant.Text(part) : issuer);
        }

        return new IssuerShelves(shelves);
    }

    private OpenShelf Shared(int number) => _shared[number] ??= Named("Issuers_" + Invariant.Text(number));

    private OpenShelf Named(string name)
    {
        if (!_shelves.TryGetValue(name, out var shelf))
            _shelves.Add(name, shelf = new OpenShelf(name));
        return shelf;
    }

    /// <summary>The first of an issuer's shelves introduces it.</summary>
    private void Introduce(NamedIssuer issuer) => _byIssuer[issuer.Class].First?.Issuers.Add(issuer);

    /// <summary>
    /// The shelves in an array with room to spare, each at a place that its name gives. The compiler compares what a step gave last time place by
    /// place, so that a new shelf in the midst of a list would make it write all those behind it again.
    /// </summary>
    private PlannedShelf?[] Placed()
    {
        var used = _shelves.Values.Where(shelf => shelf.Count > 0).OrderBy(shelf => shelf.Name, StringComparer.Ordinal).ToList();
        var places = new PlannedShelf?[Math.Max(FewestPlaces, PowerOfTwo(used.Count * 4, 1))];
        foreach (var shelf in used)
        {
            var place = (int)(KeyHash.Of('\0', shelf.Name) & (uint)(places.Length - 1));
            while (places[place] is not null)
                place = (place + 1) & (places.Length - 1);
            shelf.Place = place;
            places[place] = new PlannedShelf(shelf.Name, shelf.Count, shelf.Issuers.ToEquatableArray());
        }

        return places;
    }

    /// <summary>The smallest power of two of parts that hold so many each.</summary>
    private static int PowerOfTwo(int count, int each)
    {
        var parts = 1;
        while ((long)parts * each < count)
            parts *= 2;
        return parts;
    }
}
