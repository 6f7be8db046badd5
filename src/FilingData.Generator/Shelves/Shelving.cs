using System.Globalization;
using FilingData.Generator.Filings;
using FilingData.Generator.Naming;
using FilingData.Lookup;

namespace FilingData.Generator.Shelves;

/// <summary>
/// Puts the filings on shelves, a generated document each. A document more costs the compiler on every key press, a larger document costs it on every edit of
/// one of its filings, so there are few of them and each has a bound; and a filing more or less leaves all other shelves where they are.
/// </summary>
internal sealed class Shelving
{
    /// <summary>How many announcements a shelf is made for.</summary>
    private const int Comfortable = 64;

    /// <summary>With more issuers than this, issuers share documents.</summary>
    private const int MostIssuers = 32;

    /// <summary>As many shelves as there may be as long as none of them holds more than <see cref="MostAnnouncements"/>.</summary>
    private const int MostShelves = 256;

    private const int MostAnnouncements = 512;

    /// <summary>Room enough that the shelves of a small project hardly ever meet.</summary>
    private const int FewestPlaces = 256;

    private readonly Dictionary<(string Issuer, int Part), string> _shelfNames = [];
    private readonly Dictionary<string, List<ShelfEntry>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NamedIssuer>> _introductions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _parts = new(StringComparer.Ordinal);
    private readonly int _shared;

    private Shelving(NameTable names)
    {
        var total = names.Names.Count;
        var comfortable = Math.Max(Comfortable, PowerOfTwo(total, MostShelves));
        foreach (var issuer in names.Issuers)
            _parts.Add(issuer.Class, PowerOfTwo(issuer.Count, Math.Min(comfortable, MostAnnouncements)));
        _shared = names.Issuers.Count <= MostIssuers
            ? 0
            : Math.Max(Math.Min(Math.Max(PowerOfTwo(total, Comfortable), MostIssuers), MostShelves), PowerOfTwo(total, MostAnnouncements));
    }

    /// <summary>The shelves, each at a place that others hardly ever move, their entries in no order yet; what is null has no shelf.</summary>
    public static Shelf?[] Fill(EquatableArray<FilingUnit> filings, NameTable names)
    {
        var shelving = new Shelving(names);
        var number = 0;
        for (var i = 0; i < filings.Count; i++)
        {
            var releases = filings[i].Releases;
            for (var j = 0; j < releases.Count; j++)
            {
                shelving.Add(releases[j], filings[i].FileName, names, number);
                number += 1 + releases[j].Besides.Count;
            }
        }

        foreach (var issuer in names.Issuers)
            shelving.Introduce(issuer);
        return shelving.Placed();
    }

    private void Add(AnnouncementUnit release, string fileName, NameTable names, int number)
    {
        var besides = new MemberName[release.Besides.Count];
        for (var i = 0; i < besides.Length; i++)
        {
            // Without a name it is one of two with the same name: the build fails, and the other one answers.
            if (names.Names[number + 1 + i] is not { } other)
                return;
            besides[i] = other;
        }

        if (names.Names[number] is not { } name)
            return;
        var parts = _parts[name.IssuerClass];
        var part = parts == 1 ? 0 : (int)(KeyHash.Of('\0', name.FullName) & (uint)(parts - 1));
        var shelf = ShelfName(name.IssuerClass, part);
        if (!_entries.TryGetValue(shelf, out var entries))
            _entries.Add(shelf, entries = []);
        entries.Add(new ShelfEntry(release, fileName, name, new(besides)));
    }

    private string ShelfName(string issuer, int part)
    {
        if (_shelfNames.TryGetValue((issuer, part), out var name))
            return name;
        name = _shared > 0 ? "Issuers_" + Text((int)(KeyHash.Of((char)part, issuer) & (uint)(_shared - 1)))
            : _parts[issuer] > 1 ? issuer + "_" + Text(part)
            : issuer;
        _shelfNames.Add((issuer, part), name);
        return name;
    }

    /// <summary>The first of an issuer's shelves introduces it.</summary>
    private void Introduce(NamedIssuer issuer)
    {
        for (var part = 0; part < _parts[issuer.Class]; part++)
        {
            if (!_shelfNames.TryGetValue((issuer.Class, part), out var shelf))
                continue;
            if (!_introductions.TryGetValue(shelf, out var introduced))
                _introductions.Add(shelf, introduced = []);
            introduced.Add(issuer);
            return;
        }
    }

    /// <summary>
    /// The shelves in an array with room to spare, each at a place that its name gives. The compiler compares what a step gave last time place by place, so
    /// that a new shelf in the midst of a list would make it write all those behind it again.
    /// </summary>
    private Shelf?[] Placed()
    {
        var places = new Shelf?[Math.Max(FewestPlaces, PowerOfTwo(_entries.Count * 4, 1))];
        foreach (var shelf in _entries.OrderBy(shelf => shelf.Key, StringComparer.Ordinal))
        {
            var place = KeyHash.Of('\0', shelf.Key) & (uint)(places.Length - 1);
            while (places[place] is not null)
                place = (place + 1) & (uint)(places.Length - 1);
            var introduced = _introductions.TryGetValue(shelf.Key, out var issuers) ? issuers.ToEquatableArray() : default;
            places[place] = new Shelf(shelf.Key, shelf.Value.ToEquatableArray(), introduced);
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

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
