namespace FilingData.Lookup;

/// <summary>
/// Finds announcements of all data sets by a key: <c>FilingCatalog.BySymbol["VNET"]</c>. Capitals and small letters of A to Z are the same.
/// </summary>
public readonly struct CatalogTable
{
    private readonly CatalogView _view;
    private readonly Func<FilingSet, FilingTable> _table;

    internal CatalogTable(CatalogView view, Func<FilingSet, FilingTable> table)
    {
        _view = view;
        _table = table;
    }

    /// <summary>All keys, in order.</summary>
    public IReadOnlyList<string> Keys => _view.Keys(_table);

    /// <summary>The announcements under this key, in the order of their dates; an empty list where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public IReadOnlyList<Announcement> this[string key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            var table = _table;
            return _view.Merged(set => table(set)[key]);
        }
    }
}
