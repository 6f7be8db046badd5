using FilingData.Generator.Filings;
using FilingData.Lookup;

namespace FilingData.Generator.Shelves;

/// <summary>What the index needs of a shelf.</summary>
/// <param name="Shelf">The shelf's name.</param>
/// <param name="Days">The day of each entry, marked where it is what a release announces besides.</param>
/// <param name="Keys">The keys and the entries that they lead to.</param>
internal sealed record ShelfBlock(string Shelf, EquatableArray<int> Days, EquatableArray<KeyedEntry> Keys)
{
    public static ShelfBlock Of(Shelf shelf)
    {
        var days = new List<int>();
        var keys = new List<KeyedEntry>();
        foreach (var entry in shelf.Entries)
        {
            AddKeys(keys, entry.Announcement.Keys, days.Count);
            keys.Add(new KeyedEntry(new IndexKey(IndexLayout.Issuers, entry.Name.IssuerClass), days.Count));
            days.Add(entry.Day);
            foreach (var other in entry.Announcement.Besides)
            {
                AddKeys(keys, other.Keys, days.Count);
                days.Add(entry.Day | IndexLayout.Besides);
            }
        }

        return new ShelfBlock(shelf.Name, days.ToEquatableArray(), keys.ToEquatableArray());
    }

    private static void AddKeys(List<KeyedEntry> to, EquatableArray<IndexKey> keys, int entry)
    {
        for (var i = 0; i < keys.Count; i++)
            to.Add(new KeyedEntry(keys[i], entry));
    }
}

/// <summary>A key and the number of an entry that it leads to.</summary>
internal readonly record struct KeyedEntry(IndexKey Key, int Entry);
