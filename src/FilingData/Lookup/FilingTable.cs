using System.Collections;
using System.Collections.Concurrent;

namespace FilingData.Lookup;

/// <summary>Finds announcements by a key: <c>Filings.BySymbol["VNET"]</c>. Capitals and small letters of A to Z are the same.</summary>
public sealed class FilingTable
{
    private readonly FilingSet _set;
    private readonly char _table;
    private Hashtable? _found;
    private string[]? _keys;

    internal FilingTable(FilingSet set, char table)
    {
        _set = set;
        _table = table;
    }

    /// <summary>All keys, in order.</summary>
    public IReadOnlyList<string> Keys => _keys ??= _set.Index.Keys(_table);

    /// <summary>The announcements under this key; an empty list where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public FilingList this[string key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            return _found?[key] as FilingList ?? Find(key);
        }
    }

    private FilingList Find(string key)
    {
        // EDGAR pads a CIK to ten digits, releases do not.
        var places = _set.Index.Find(_table, _table == IndexLayout.Ciks ? key.TrimStart('0') : key);
        // What is not there is not kept: whoever asks for a million wrong keys must not fill the memory.
        return places.Length == 0 ? _set.None : Keep(key, new FilingList(_set, places));
    }

    /// <summary>Keeps what was found; of two threads that found it both get the one that was there first.</summary>
    private FilingList Keep(string key, FilingList list)
    {
        // One thread may write it while others read. A ConcurrentDictionary would have them write side by side, but the runtime has to load an
        // assembly for it, and a program waits for that longer than for all the rest of its first lookup.
        var known = _found ?? Interlocked.CompareExchange(ref _found, new Hashtable(KeyHash.Comparer), null) ?? _found;
        lock (known)
        {
            if (known[key] is FilingList first)
                return first;
            known[key] = list;
            return list;
        }
    }
}

/// <summary>Finds announcements by the year of their date: <c>Filings.ByYear[2017]</c>.</summary>
public sealed class FilingYears
{
    private readonly FilingSet _set;
    private ConcurrentDictionary<int, FilingList>? _found;

    internal FilingYears(FilingSet set) => _set = set;

    /// <summary>The announcements of this year; an empty list where there is none.</summary>
    public FilingList this[int year] => _found is { } known && known.TryGetValue(year, out var found) ? found : Find(year);

    private FilingList Find(int year)
    {
        if (year is < 1 or > 9999)
            return _set.None;
        var list = _set.Between(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return list.Count == 0 ? list : Known().GetOrAdd(year, list);
    }

    private ConcurrentDictionary<int, FilingList> Known() => _found ?? Interlocked.CompareExchange(ref _found, new(), null) ?? _found;
}
