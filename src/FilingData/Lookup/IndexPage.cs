using System.Text;
using FilingData.Packed;

namespace FilingData.Lookup;

/// <summary>A page of the index, read where it lies as <see cref="IndexLayout"/> lays it out.</summary>
internal readonly ref struct IndexPage(ReadOnlySpan<byte> data)
{
    private const int Header = 2;
    private readonly ReadOnlySpan<byte> _data = data;

    /// <summary>How many shelves the page has.</summary>
    public int Shelves => Fixed(0);

    private int Slots => Fixed(1);

    /// <summary>Adds all announcements that are filings of their own.</summary>
    /// <param name="firstShelf">The number of the page's first shelf.</param>
    /// <param name="found">Where to.</param>
    public void AddAll(int firstShelf, ref PlaceList found)
    {
        var day = Header + Shelves;
        for (var shelf = 0; shelf < Shelves; shelf++)
        {
            for (var entry = 0; entry < EntriesOf(shelf); entry++, day++)
            {
                if ((Fixed(day) & IndexLayout.Besides) == 0)
                    found.Add(FilingIndex.PlaceOf(Fixed(day), firstShelf + shelf, entry));
            }
        }
    }

    /// <summary>Adds the announcements under this key.</summary>
    public void Find(char table, string key, uint hash, int firstShelf, ref PlaceList found)
    {
        var (slots, days) = (Slots, Header + Shelves);
        var firstSlot = days + Entries();
        for (var slot = (int)(hash & (uint)(slots - 1)); ; slot = (slot + 1) & (slots - 1))
        {
            var at = Fixed(firstSlot + slot);
            if (at == 0)
                return;
            var entries = KeyAt(at, out var itsTable, out var itsKey);
            if (itsTable != table || !IsSame(itsKey, key))
                continue;
            int entry = 0, shelf = 0, firstOfShelf = 0;
            for (var left = PackedDigits.Number(ref entries); left > 0; left--)
            {
                entry += PackedDigits.Number(ref entries);
                while (entry >= firstOfShelf + EntriesOf(shelf))
                    firstOfShelf += EntriesOf(shelf++);
                found.Add(FilingIndex.PlaceOf(Fixed(days + entry) & ~IndexLayout.Besides, firstShelf + shelf, entry - firstOfShelf));
            }

            return;
        }
    }

    /// <summary>Adds the keys of a table.</summary>
    public void AddKeys(char table, SortedSet<string> keys)
    {
        var firstSlot = Header + Shelves + Entries();
        for (var slot = 0; slot < Slots; slot++)
        {
            if (Fixed(firstSlot + slot) is not 0 and var at)
            {
                KeyAt(at, out var itsTable, out var itsKey);
                if (itsTable == table)
                    keys.Add(Encoding.UTF8.GetString(itsKey));
            }
        }
    }

    private static bool IsSame(ReadOnlySpan<byte> utf8, string key)
    {
        // Letters beyond ASCII take more bytes than units; a key without any needs no decoding.
        if (utf8.Length != key.Length)
            return utf8.Length > key.Length && KeyHash.Comparer.Equals(Encoding.UTF8.GetString(utf8), key);
        for (var i = 0; i < utf8.Length; i++)
        {
            if (KeyHash.Fold((char)utf8[i]) != KeyHash.Fold(key[i]))
                return false;
        }

        return true;
    }

    private int EntriesOf(int shelf) => Fixed(Header + shelf);

    private int Entries()
    {
        var entries = 0;
        for (var shelf = 0; shelf < Shelves; shelf++)
            entries += EntriesOf(shelf);
        return entries;
    }

    /// <summary>The number of fixed width at this place, counted in such numbers.</summary>
    private int Fixed(int index)
    {
        var digits = _data.Slice(index * PackedDigits.FixedWidth, PackedDigits.FixedWidth);
        return (digits[0] - PackedDigits.First)
            | ((digits[1] - PackedDigits.First) << PackedDigits.BitsPerFixedDigit)
            | ((digits[2] - PackedDigits.First) << (2 * PackedDigits.BitsPerFixedDigit))
            | ((digits[3] - PackedDigits.First) << (3 * PackedDigits.BitsPerFixedDigit));
    }

    /// <summary>The key at this place; gives what stands behind it.</summary>
    private ReadOnlySpan<byte> KeyAt(int at, out char table, out ReadOnlySpan<byte> key)
    {
        table = (char)_data[at];
        var rest = _data.Slice(at + 1);
        var length = PackedDigits.Number(ref rest);
        key = rest.Slice(0, length);
        return rest.Slice(length);
    }
}
