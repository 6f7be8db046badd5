using System.Collections;

namespace FilingData.Lookup;

/// <summary>
/// Hash and equality of the keys of lookup tables: capitals and small letters of ASCII are the same, all others are themselves. The generator lays
/// the tables out with it and the program looks things up with it, on another runtime and perhaps another processor, so neither may depend on a
/// culture, on a version's tables of letters or on the order of bytes.
/// </summary>
internal sealed class KeyHash : IEqualityComparer<string>, IEqualityComparer
{
    private const int UnitsAStep = 4;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    public static KeyHash Comparer { get; } = new();

    /// <summary>A multiplicative hash over the table's letter and the key's UTF-16 units, four at a time.</summary>
    public static uint Of(char table, string key)
    {
        var hash = Mixed(table);
        var at = 0;
        for (; at + UnitsAStep <= key.Length; at += UnitsAStep)
            hash = Mixed(hash ^ Folded(Four(key, at)));
        var rest = 0UL;
        for (; at < key.Length; at++)
            rest = (rest << 16) | key[at];
        return (uint)Mixed(hash ^ Folded(rest) ^ ((ulong)key.Length << 48));
    }

    /// <summary>The unit, a small letter of ASCII as its capital.</summary>
    public static char Fold(char unit) => unit is >= 'a' and <= 'z' ? (char)(unit - 32) : unit;

    public bool Equals(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
            return true;
        if (x is null || y is null || x.Length != y.Length)
            return false;
        var at = 0;
        for (; at + UnitsAStep <= x.Length; at += UnitsAStep)
        {
            if (Folded(Four(x, at)) != Folded(Four(y, at)))
                return false;
        }

        for (; at < x.Length; at++)
        {
            if (Fold(x[at]) != Fold(y[at]))
                return false;
        }

        return true;
    }

    public int GetHashCode(string obj) => unchecked((int)Of('\0', obj));

    bool IEqualityComparer.Equals(object? x, object? y) => Equals(x as string, y as string);

    int IEqualityComparer.GetHashCode(object obj) => GetHashCode((string)obj);

    private static ulong Four(string text, int at) =>
        text[at] | ((ulong)text[at + 1] << 16) | ((ulong)text[at + 2] << 32) | ((ulong)text[at + 3] << 48);

    private static ulong Mixed(ulong value)
    {
        value = unchecked(value * Multiplier);
        return value ^ (value >> 32);
    }

    /// <summary>
    /// Four units at once: where one lies between 'a' and 'z', its highest bit is set in one sum and not in the other, and moves to the bit that
    /// makes it a capital.
    /// </summary>
    private static ulong Folded(ulong units)
    {
        const ulong High = 0x8000_8000_8000_8000;
        var low = units & ~High;
        var fromSmallA = low + (High - 0x0061_0061_0061_0061);
        var aboveSmallZ = low + (High - 0x007B_007B_007B_007B);
        var isSmall = fromSmallA & ~aboveSmallZ & ~units & High;
        return units ^ (isSmall >> 10);
    }
}
