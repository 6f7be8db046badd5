namespace FilingData.Lookup;

/// <summary>
/// Reads the index of a data set as <see cref="IndexLayout"/> lays it out. A place is the number of a shelf and the number of an entry on it; a dated
/// place has the day above these, so that numbers in order are announcements in order.
/// </summary>
internal sealed class FilingIndex(FilingSet set)
{
    private const int EntryBits = 16;
    private const int DayShift = 32;
    private long[]? _dated;
    private int[]? _all;

    /// <summary>The places of all announcements, one a release, in the order of their dates.</summary>
    public int[] All => _all ??= WithoutDays(Dated);

    /// <summary>The dated places of all announcements, one a release, in order.</summary>
    public long[] Dated => _dated ??= ReadDated();

    public static long PlaceOf(int day, int shelf, int entry) => ((long)day << DayShift) | (uint)((shelf << EntryBits) | entry);

    public static int DayOf(long dated) => (int)(dated >> DayShift);

    public static int ShelfOf(int place) => place >> EntryBits;

    public static int EntryOf(int place) => place & ((1 << EntryBits) - 1);

    public int[] Between(DateOnly from, DateOnly to)
    {
        var first = FirstFrom(from.DayNumber);
        var end = FirstFrom(to.DayNumber + 1);
        return end <= first ? [] : All.AsSpan(first, end - first).ToArray();
    }

    public int[] Find(char table, string key)
    {
        var hash = KeyHash.Of(table, key);
        var found = new PlaceList();
        var shelf = 0;
        for (var number = 0; number < set.Pages; number++)
        {
            var page = new IndexPage(set.PageAt(number));
            page.Find(table, key, hash, shelf, ref found);
            shelf += page.Shelves;
        }

        return WithoutDays(found.Sorted());
    }

    public string[] Keys(char table)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < set.Pages; number++)
            new IndexPage(set.PageAt(number)).AddKeys(table, keys);
        return keys.ToArray();
    }

    private long[] ReadDated()
    {
        var found = new PlaceList();
        var shelf = 0;
        for (var number = 0; number < set.Pages; number++)
        {
            var page = new IndexPage(set.PageAt(number));
            page.AddAll(shelf, ref found);
            shelf += page.Shelves;
        }

        return found.Sorted();
    }

    private static int[] WithoutDays(long[] dated)
    {
        var places = new int[dated.Length];
        for (var i = 0; i < places.Length; i++)
            places[i] = (int)dated[i];
        return places;
    }

    private int FirstFrom(int day)
    {
        var at = Array.BinarySearch(Dated, (long)day << DayShift);
        return at >= 0 ? at : ~at;
    }
}
