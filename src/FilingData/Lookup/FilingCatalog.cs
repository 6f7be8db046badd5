using System.ComponentModel;
using FilingData.Lookup;

namespace FilingData;

/// <summary>
/// All data sets that a program has: its own filings and those of the libraries that it refers to, without naming any of them. A project that uses
/// the generator brings its own data set and those of all assemblies that it refers to; a data set is loaded when it is first looked into. In a
/// program without the generator the catalog holds the data sets of the libraries that are loaded so far.
/// </summary>
public static class FilingCatalog
{
    private static readonly object Gate = new();
    private static Dictionary<string, Func<FilingList>> _sources = new(StringComparer.Ordinal);
    private static CatalogView? _view;

    /// <summary>The names of the assemblies whose filings the catalog holds, in order.</summary>
    public static IReadOnlyList<string> DataSets => View.Names;

    /// <summary>All announcements, one a release, in the order of their dates, those without a date last.</summary>
    public static IReadOnlyList<Announcement> All => View.All;

    /// <summary>By the issuer's legal name as a release writes it, or by the name of its class.</summary>
    public static CatalogTable ByIssuer => View.Table(static set => set.ByIssuer);

    /// <summary>By one of the issuer's symbols.</summary>
    public static CatalogTable BySymbol => View.Table(static set => set.BySymbol);

    /// <summary>By the registrant's CIK, with or without leading zeros.</summary>
    public static CatalogTable ByCik => View.Table(static set => set.ByCik);

    /// <summary>By EDGAR's accession number.</summary>
    public static CatalogTable ByAccessionNumber => View.Table(static set => set.ByAccessionNumber);

    /// <summary>By the kind of announcement; here also what a release announces besides its principal news.</summary>
    public static CatalogTable ByKind => View.Table(static set => set.ByKind);

    /// <summary>By a person's name.</summary>
    public static CatalogTable ByPerson => View.Table(static set => set.ByPerson);

    /// <summary>By the name of an organization that takes part.</summary>
    public static CatalogTable ByOrganization => View.Table(static set => set.ByOrganization);

    private static CatalogView View
    {
        get
        {
            lock (Gate)
                return _view ??= new CatalogView(_sources);
        }
    }

    /// <summary>The announcements from one day to another, both included.</summary>
    public static IReadOnlyList<Announcement> Between(DateOnly from, DateOnly to) => View.Merged(set => set.Between(from, to));

    /// <summary>Adds the data set of an assembly; generated code calls it. What is there already stays as it is.</summary>
    /// <param name="assembly">The assembly's name.</param>
    /// <param name="filings">Gives its filings; called when the catalog is first looked into.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Add(string assembly, Func<FilingList> filings)
    {
        lock (Gate)
        {
            if (_sources.ContainsKey(assembly))
                return;
            // A view in use keeps what it was made of.
            _sources = new(_sources, StringComparer.Ordinal) { [assembly] = filings };
            _view = null;
        }
    }
}
