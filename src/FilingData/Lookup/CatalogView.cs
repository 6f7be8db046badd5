namespace FilingData.Lookup;

/// <summary>The data sets that a catalog has at one time.</summary>
internal sealed class CatalogView
{
    private readonly FilingSet[] _sets;
    private CatalogList? _all;

    public CatalogView(IReadOnlyDictionary<string, Func<FilingList>> sources)
    {
        Names = sources.Keys.OrderBy(name => name, StringComparer.Ordinal).ToArray();
        _sets = Names.Select(name => sources[name]().Set).ToArray();
    }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<Announcement> All => _sets.Length == 1 ? _sets[0].All : _all ??= MergeAll();

    public CatalogTable Table(Func<FilingSet, FilingTable> table) => new(this, table);

    /// <summary>What each data set has, in the order of the dates; the list of one data set where only one has any.</summary>
    public IReadOnlyList<Announcement> Merged(Func<FilingSet, FilingList> part)
    {
        FilingList? only = null;
        List<Announcement>? merged = null;
        foreach (var set in _sets)
        {
            var found = part(set);
            if (found.Count == 0)
                continue;
            if (only is null)
                only = found;
            else
                (merged ??= [.. only]).AddRange(found);
        }

        // OrderBy keeps what is equal in the order of the data sets.
        return merged is null ? (IReadOnlyList<Announcement>?)only
            ?? [] : merged.OrderBy(announcement => announcement.Date?.Value ?? DateOnly.MaxValue).ToArray();
    }

    /// <summary>The keys of a table over all data sets, in order.</summary>
    public IReadOnlyList<string> Keys(Func<FilingSet, FilingTable> table) =>
        new SortedSet<string>(_sets.SelectMany(set => table(set).Keys), StringComparer.Ordinal).ToArray();

    // By the days of the index: nothing is decoded.
    private CatalogList MergeAll()
    {
        var entries = new List<(long Dated, int Set)>();
        for (var set = 0; set < _sets.Length; set++)
        {
            foreach (var dated in _sets[set].Index.Dated)
                entries.Add((dated, set));
        }

        return new CatalogList(_sets, entries.OrderBy(entry => FilingIndex.DayOf(entry.Dated)).ThenBy(entry => entry.Set).ThenBy(entry => entry.Dated)
            .ToArray());
    }
}
