using System.Text;
using FilingData.Generator.Filings;
using FilingData.Lookup;
using FilingData.Packed;

namespace FilingData.Generator.Shelves;

/// <summary>A shelf's part of the index, laid out as <see cref="IndexLayout"/> says.</summary>
/// <param name="Shelf">The shelf's name.</param>
/// <param name="Text">The block.</param>
internal sealed record ShelfBlock(string Shelf, string Text)
{
    public static ShelfBlock Of(Shelf shelf)
    {
        var days = new List<int>();
        var keys = new Dictionary<IndexKey, List<int>>(ByKey.Comparer);
        foreach (var entry in shelf.Entries)
        {
            foreach (var key in entry.Announcement.Keys)
                Add(keys, key, days.Count);
            Add(keys, new IndexKey(IndexLayout.Issuers, entry.Name.IssuerClass), days.Count);
            days.Add(entry.Day);
            foreach (var other in entry.Announcement.Besides)
            {
                foreach (var key in other.Keys)
                    Add(keys, key, days.Count);
                days.Add(entry.Day | IndexLayout.Besides);
            }
        }

        return new ShelfBlock(shelf.Name, LayOut(days, keys));
    }

    private static string LayOut(List<int> days, Dictionary<IndexKey, List<int>> keys)
    {
        var slots = 1;
        while (slots * 2 < keys.Count * 3)
            slots *= 2;
        // One slot at least stays free: it ends the search for what isn't there.
        if (slots <= keys.Count)
            slots *= 2;
        var table = new int[slots];
        var heap = new StringBuilder();
        var at = (2 + days.Count + slots) * PackedDigits.FixedWidth;
        foreach (var (key, entries) in keys.Select(each => (each.Key, each.Value)).OrderBy(each => each.Key.Table).ThenBy(each => each.Key.Key, StringComparer.Ordinal))
        {
            var slot = KeyHash.Of(key.Table, key.Key) & (uint)(slots - 1);
            while (table[slot] != 0)
                slot = (slot + 1) & (uint)(slots - 1);
            table[slot] = at;
            at += AddKey(heap, key, entries);
        }

        var block = new StringBuilder();
        IndexNumbers.AppendFixed(block, days.Count);
        IndexNumbers.AppendFixed(block, slots);
        days.ForEach(day => IndexNumbers.AppendFixed(block, day));
        Array.ForEach(table, place => IndexNumbers.AppendFixed(block, place));
        return block.Append(heap).ToString();
    }

    /// <summary>Adds a key and where it leads; gives how many bytes that takes.</summary>
    private static int AddKey(StringBuilder heap, IndexKey key, List<int> entries)
    {
        var start = heap.Length;
        var bytes = Encoding.UTF8.GetByteCount(key.Key);
        heap.Append(key.Table);
        IndexNumbers.Append(heap, bytes);
        heap.Append(key.Key);
        IndexNumbers.Append(heap, entries.Count);
        var last = 0;
        foreach (var entry in entries)
        {
            IndexNumbers.Append(heap, entry - last);
            last = entry;
        }

        return heap.Length - start - key.Key.Length + bytes;
    }

    private static void Add(Dictionary<IndexKey, List<int>> keys, IndexKey key, int entry)
    {
        if (!keys.TryGetValue(key, out var entries))
            keys.Add(key, entries = []);
        if (entries.Count == 0 || entries[entries.Count - 1] != entry)
            entries.Add(entry);
    }

    /// <summary>As the program will compare them.</summary>
    private sealed class ByKey : IEqualityComparer<IndexKey>
    {
        public static ByKey Comparer { get; } = new();

        public bool Equals(IndexKey? x, IndexKey? y) => x?.Table == y?.Table && KeyHash.Comparer.Equals(x?.Key, y?.Key);

        public int GetHashCode(IndexKey obj) => unchecked((int)KeyHash.Of(obj.Table, obj.Key));
    }
}
