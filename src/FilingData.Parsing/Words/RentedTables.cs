namespace FilingData.Parsing.Words;

/// <summary>Tables of a release's words. Their memory is rented, so that one release after the other uses it.</summary>
/// <typeparam name="T">What the table tells of a word.</typeparam>
internal static class RentedTables<T>
{
    // A release with more distinct words is rare; what it took is not kept.
    private const int MostWords = 5_000;

    [ThreadStatic]
    private static Dictionary<string, T>? _free;

    /// <summary>An empty table, in which capitals count.</summary>
    public static Dictionary<string, T> Rent()
    {
        var table = _free ?? new Dictionary<string, T>(StringComparer.Ordinal);
        _free = null;
        return table;
    }

    /// <summary>Gives a table back, which must not be asked any more.</summary>
    public static void Return(Dictionary<string, T> table)
    {
        if (table.Count > MostWords)
            return;
        table.Clear();
        _free = table;
    }
}
