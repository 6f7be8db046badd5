using System.Text;
using FilingData.Generator.Filings;
using FilingData.Generator.Shapes;
using FilingData.Lookup;
using FilingData.Packed;

namespace FilingData.Generator.Shelves;

/// <summary>A page of the index, laid out as <see cref="IndexLayout"/> says.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Shelves">The names of its shelves, in order.</param>
/// <param name="Text">The page.</param>
internal sealed record ShelfPage(int Number, EquatableArray<string> Shelves, string Text)
{
    public static ShelfPage Of(PageBlocks page)
    {
        var blocks = page.Blocks;
        var days = new List<int>();
        var keys = new Dictionary<IndexKey, List<int>>(ByKey.Comparer);
        foreach (var block in blocks)
        {
            for (var i = 0; i < block.Keys.Count; i++)
                Add(keys, block.Keys[i].Key, days.Count + block.Keys[i].Entry);
            days.AddRange(block.Days);
        }

        return new ShelfPage(page.Number, blocks.Select(block => block.Shelf).ToEquatableArray(), LayOut(blocks, days, keys));
    }

    private static string LayOut(EquatableArray<ShelfBlock> blocks, List<int> days, Dictionary<IndexKey, List<int>> keys)
    {
        var slots = 1;
        // Two thirds full at most, and one slot at least is free: it ends the search for what isn't there.
        while (slots * 2 < keys.Count * 3 || slots <= keys.Count)
            slots *= 2;
        var table = new int[slots];
        var heap = new StringBuilder();
        var at = (2 + blocks.Count + days.Count + slots) * PackedDigits.FixedWidth;
        foreach (var key in keys.OrderBy(each => each.Key.Table).ThenBy(each => each.Key.Key, StringComparer.Ordinal))
        {
            var slot = KeyHash.Of(key.Key.Table, key.Key.Key) & (uint)(slots - 1);
            while (table[slot] != 0)
                slot = (slot + 1) & (uint)(slots - 1);
            table[slot] = at;
            at += AppendKey(heap, key.Key, key.Value);
        }

        var page = new StringBuilder(at);
        var numbers = new DigitWriter(page);
        numbers.AppendFixed(blocks.Count);
        numbers.AppendFixed(slots);
        foreach (var block in blocks)
            numbers.AppendFixed(block.Days.Count);
        days.ForEach(numbers.AppendFixed);
        Array.ForEach(table, numbers.AppendFixed);
        return page.Append(heap).ToString();
    }

    /// <summary>Appends a key and where it leads; gives how many bytes that takes.</summary>
    private static int AppendKey(StringBuilder heap, IndexKey key, List<int> entries)
    {
        var start = heap.Length;
        var bytes = Encoding.UTF8.GetByteCount(key.Key);
        var numbers = new DigitWriter(heap);
        heap.Append(key.Table);
        numbers.Append((ulong)bytes);
        heap.Append(key.Key);
        numbers.Append((ulong)entries.Count);
        var last = 0;
        foreach (var entry in entries)
        {
            numbers.Append((ulong)(entry - last));
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
