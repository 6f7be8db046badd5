using System.Text;
using FilingData.Packed;

namespace FilingData.Lookup;

/// <summary>The blocks of a page of the index, one after another.</summary>
internal ref struct PageBlocks(ReadOnlySpan<byte> page)
{
    private readonly ReadOnlySpan<byte> _page = page;
    private int _next;

    public readonly IndexBlock Current => new(_page.Slice(IndexBlock.Fixed(_page, _next)));

    public readonly PageBlocks GetEnumerator() => this;

    public bool MoveNext() => ++_next <= IndexBlock.Fixed(_page, 0);
}

/// <summary>The part of the index that belongs to one shelf.</summary>
internal readonly ref struct IndexBlock(ReadOnlySpan<byte> data)
{
    private const int Header = 2;
    private readonly ReadOnlySpan<byte> _data = data;

    public int Entries => Fixed(_data, 0);

    private int Slots => Fixed(_data, 1);

    /// <summary>The number of fixed width at this place, counted in such numbers.</summary>
    public static int Fixed(ReadOnlySpan<byte> data, int index)
    {
        var digits = data.Slice(index * PackedDigits.FixedWidth, PackedDigits.FixedWidth);
        return (digits[0] - PackedDigits.First)
            | ((digits[1] - PackedDigits.First) << PackedDigits.BitsPerFixedDigit)
            | ((digits[2] - PackedDigits.First) << (2 * PackedDigits.BitsPerFixedDigit))
            | ((digits[3] - PackedDigits.First) << (3 * PackedDigits.BitsPerFixedDigit));
    }

    public int Day(int entry) => Fixed(_data, Header + entry) & ~IndexLayout.Besides;

    public bool IsBesides(int entry) => (Fixed(_data, Header + entry) & IndexLayout.Besides) != 0;

    public void Find(char table, string key, uint hash, int shelf, List<long> found)
    {
        var slots = Slots;
        for (var slot = (int)(hash & (uint)(slots - 1)); ; slot = (slot + 1) & (slots - 1))
        {
            var at = SlotAt(slot);
            if (at == 0)
                return;
            var entries = KeyAt(at, out var itsTable, out var itsKey);
            if (itsTable != table || !SameKey(itsKey, key))
                continue;
            var entry = 0;
            for (var left = Number(ref entries); left > 0; left--)
            {
                entry += Number(ref entries);
                found.Add(FilingIndex.PlaceOf(Day(entry), shelf, entry));
            }

            return;
        }
    }

    public void AddKeys(char table, SortedSet<string> keys)
    {
        for (var slot = 0; slot < Slots; slot++)
        {
            if (SlotAt(slot) is not 0 and var at)
            {
                KeyAt(at, out var itsTable, out var itsKey);
                if (itsTable == table)
                    keys.Add(Encoding.UTF8.GetString(itsKey));
            }
        }
    }

    private static bool SameKey(ReadOnlySpan<byte> utf8, string key)
    {
        // ASCII, as nearly all keys are, needs no decoding.
        if (utf8.Length != key.Length)
            return utf8.Length > key.Length && KeyHash.Comparer.Equals(Encoding.UTF8.GetString(utf8), key);
        for (var i = 0; i < utf8.Length; i++)
        {
            if (KeyHash.Fold((char)utf8[i]) != KeyHash.Fold(key[i]))
                return false;
        }

        return true;
    }

    private static int Number(ref ReadOnlySpan<byte> data)
    {
        var value = 0;
        for (int i = 0, bit = 0; ; i++, bit += PackedDigits.BitsPerDigit)
        {
            var digit = data[i] - PackedDigits.First;
            value |= (digit & PackedDigits.Value) << bit;
            if ((digit & PackedDigits.More) == 0)
            {
                data = data.Slice(i + 1);
                return value;
            }
        }
    }

    private int SlotAt(int slot) => Fixed(_data, Header + Entries + slot);

    /// <summary>The key at this place; gives what stands behind it.</summary>
    private ReadOnlySpan<byte> KeyAt(int at, out char table, out ReadOnlySpan<byte> key)
    {
        table = (char)_data[at];
        var rest = _data.Slice(at + 1);
        var length = Number(ref rest);
        key = rest.Slice(0, length);
        return rest.Slice(length);
    }
}
