using FilingData.Generator.Filings;

namespace FilingData.Generator.Shelves;

/// <summary>
/// Which release stands on which shelf. It follows from the names alone: an edit that leaves them leaves the plan, and only puts the filings on the shelves again.
/// </summary>
/// <param name="Names">The names.</param>
/// <param name="Releases">The place of each release's shelf, in the order of the filings; less than 0 where the release has none.</param>
/// <param name="Places">The shelves, each at its place; null where a place is free.</param>
internal sealed record ShelfPlan(NameTable Names, EquatableArray<int> Releases, EquatableArray<PlannedShelf?> Places)
{
    /// <summary>The shelves with the filings on them, their entries in no order yet; what is null has no shelf.</summary>
    public Shelf?[] Fill(EquatableArray<FilingUnit> filings)
    {
        var entries = new ShelfEntry[Places.Count][];
        var filled = new int[Places.Count];
        var (number, name) = (0, 0);
        for (var i = 0; i < filings.Count; i++)
        {
            var releases = filings[i].Releases;
            for (var j = 0; j < releases.Count; j++)
            {
                var release = releases[j];
                if (Releases[number++] is >= 0 and var place)
                    (entries[place] ??= new ShelfEntry[Places[place]!.Count])[filled[place]++] = new ShelfEntry(release, filings[i].FileName, Names.Names[name]!, Besides(release, name));
                name += 1 + release.Besides.Count;
            }
        }

        var shelves = new Shelf?[Places.Count];
        for (var place = 0; place < shelves.Length; place++)
            shelves[place] = Places[place] is { } shelf ? new Shelf(shelf.Name, new(entries[place]), shelf.Issuers) : null;
        return shelves;
    }

    private EquatableArray<MemberName> Besides(AnnouncementUnit release, int name)
    {
        if (release.Besides.Count == 0)
            return default;
        var besides = new MemberName[release.Besides.Count];
        for (var i = 0; i < besides.Length; i++)
            besides[i] = Names.Names[name + 1 + i]!;
        return new(besides);
    }
}

/// <summary>A shelf before anything stands on it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Count">How many releases will.</param>
/// <param name="Issuers">The issuers that it introduces.</param>
internal sealed record PlannedShelf(string Name, int Count, EquatableArray<NamedIssuer> Issuers);
