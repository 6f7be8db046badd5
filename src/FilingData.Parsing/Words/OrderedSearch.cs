namespace FilingData.Parsing.Words;

/// <summary>Finds places in lists that are in order, by halves.</summary>
internal static class OrderedSearch
{
    /// <summary>The index of the first item whose key is this or a greater one; the count of the items where there is none.</summary>
    /// <param name="items">The items, in order of their keys.</param>
    /// <param name="key">The key.</param>
    /// <param name="keyOf">The key of an item; a static lambda, so that a search allocates nothing.</param>
    public static int FirstFrom<T>(this IReadOnlyList<T> items, int key, Func<T, int> keyOf)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (keyOf(items[middle]) < key)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
