using System.ComponentModel;

namespace FilingData.Lookup;

/// <summary>The data set of an assembly: its shelves and its index. What generated code derives from; not for users' code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FilingSet
{
    private readonly FilingShelf?[] _shelves;
    private FilingIndex? _index;
    private FilingList? _all;

    /// <summary>A data set of so many pages of index and so many shelves.</summary>
    protected FilingSet(int pages, int shelves)
    {
        Pages = pages;
        _shelves = new FilingShelf?[shelves];
        None = new FilingList(this, []);
        ByIssuer = new FilingTable(this, IndexLayout.Issuers);
        BySymbol = new FilingTable(this, IndexLayout.Symbols);
        ByCik = new FilingTable(this, IndexLayout.Ciks);
        ByAccessionNumber = new FilingTable(this, IndexLayout.AccessionNumbers);
        ByKind = new FilingTable(this, IndexLayout.Kinds);
        ByPerson = new FilingTable(this, IndexLayout.People);
        ByOrganization = new FilingTable(this, IndexLayout.Organizations);
        ByYear = new FilingYears(this);
    }

    /// <summary>The announcements, one a release.</summary>
    public FilingList All => _all ??= new FilingList(this, Index.All);

    /// <summary>By the issuer's legal name as any of its releases writes it, or by the name of its class.</summary>
    public FilingTable ByIssuer { get; }

    /// <summary>By one of the issuer's symbols.</summary>
    public FilingTable BySymbol { get; }

    /// <summary>By the registrant's CIK.</summary>
    public FilingTable ByCik { get; }

    /// <summary>By EDGAR's accession number.</summary>
    public FilingTable ByAccessionNumber { get; }

    /// <summary>By the kind of announcement; here also what a release announces besides its principal news.</summary>
    public FilingTable ByKind { get; }

    /// <summary>By a person's name.</summary>
    public FilingTable ByPerson { get; }

    /// <summary>By the name of an organization that takes part.</summary>
    public FilingTable ByOrganization { get; }

    /// <summary>By the year of the announcement.</summary>
    public FilingYears ByYear { get; }

    internal FilingList None { get; }

    internal int Pages { get; }

    internal FilingIndex Index => _index ??= new FilingIndex(this);

    /// <summary>The announcements from one day to another, both included.</summary>
    public FilingList Between(DateOnly from, DateOnly to)
    {
        var places = Index.Between(from, to);
        return places.Length == 0 ? None : new FilingList(this, places);
    }

    internal Announcement At(int place)
    {
        ref var shelf = ref _shelves[FilingIndex.ShelfOf(place)];
        return (shelf ??= Shelf(FilingIndex.ShelfOf(place)))[FilingIndex.EntryOf(place)];
    }

    internal ReadOnlySpan<byte> PageAt(int page) => Page(page);

    /// <summary>A page of the index.</summary>
    protected abstract ReadOnlySpan<byte> Page(int page);

    /// <summary>A shelf, in the order in which the pages list them.</summary>
    protected abstract FilingShelf Shelf(int shelf);
}
