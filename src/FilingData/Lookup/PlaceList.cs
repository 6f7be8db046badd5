namespace FilingData.Lookup;

/// <summary>
/// Dated places while they are found. A list of the runtime would do the same; but the runtime has no compiled code for lists of long, and whoever
/// wants one filing would wait until it has made some.
/// </summary>
internal struct PlaceList
{
    private const int FirstRoom = 16;
    private long[] _places;
    private int _count;

    public PlaceList()
    {
        _places = [];
    }

    public void Add(long place)
    {
        if (_count == _places.Length)
            Array.Resize(ref _places, Math.Max(FirstRoom, _count * 2));
        _places[_count++] = place;
    }

    /// <summary>The places in order: runs of 1, of 2, of 4 and so on are merged.</summary>
    public readonly long[] Sorted()
    {
        var from = _places;
        var to = new long[_count];
        for (var run = 1; run < _count; run *= 2)
        {
            for (var start = 0; start < _count; start += 2 * run)
                Merge(from, to, start, Math.Min(start + run, _count), Math.Min(start + (2 * run), _count));
            (from, to) = (to, from.Length == _count ? from : new long[_count]);
        }

        return from.Length == _count ? from : from.AsSpan(0, _count).ToArray();
    }

    private static void Merge(long[] from, long[] to, int left, int right, int end)
    {
        var middle = right;
        for (var at = left; at < end; at++)
            to[at] = right >= end || (left < middle && from[left] <= from[right]) ? from[left++] : from[right++];
    }
}
