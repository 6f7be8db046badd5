namespace FilingData.Lookup;

/// <summary>
/// Hash and equality of the keys of lookup tables: capitals and small letters of ASCII are the same, all others are themselves. The generator lays the tables
/// out with it and the program looks things up with it, on another runtime, so neither may depend on a culture or on a version's tables of letters.
/// </summary>
internal sealed class KeyHash : IEqualityComparer<string>
{
    public static KeyHash Comparer { get; } = new();

    /// <summary>FNV-1a over the table's letter and the key's UTF-16 units.</summary>
    public static uint Of(char table, string key)
    {
        var hash = unchecked((2166136261u ^ table) * 16777619u);
        foreach (var unit in key)
            hash = unchecked((hash ^ Fold(unit)) * 16777619u);
        return hash;
    }

    public static char Fold(char unit) => unit is >= 'a' and <= 'z' ? (char)(unit - 32) : unit;

    public bool Equals(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
            return true;
        if (x is null || y is null || x.Length != y.Length)
            return false;
        for (var i = 0; i < x.Length; i++)
        {
            if (Fold(x[i]) != Fold(y[i]))
                return false;
        }

        return true;
    }

    public int GetHashCode(string obj) => unchecked((int)Of('\0', obj));
}
