namespace FilingData.Parsing.Words;

/// <summary>Lists to read a few things into. Their memory is rented, so that one reading after the other uses it.</summary>
/// <typeparam name="T">What is read; something that holds on to no text.</typeparam>
internal static class RentedLists<T>
    where T : struct
{
    private const int MostItems = 1_000;

    [ThreadStatic]
    private static List<T>? _free;

    /// <summary>An empty list.</summary>
    public static List<T> Rent()
    {
        var list = _free ?? [];
        _free = null;
        return list;
    }

    /// <summary>Gives a list back, which must not be asked any more.</summary>
    public static void Return(List<T> list)
    {
        if (list.Capacity > MostItems)
            return;
        list.Clear();
        _free = list;
    }

    /// <summary>A copy of the list, which is given back.</summary>
    public static T[] ToArray(List<T> list)
    {
        T[] items = list.Count == 0 ? [] : list.ToArray();
        Return(list);
        return items;
    }
}
