using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>A party while the release is read: what is known of it so far.</summary>
internal sealed class PartyNode
{
    private readonly List<string> _aliases = [];
    private readonly List<string> _others = [];
    private readonly List<string> _spellings = [];

    public PartyNode(string name, bool hasForm, Passage? place)
    {
        (Name, HasForm, Place) = (name, hasForm, place);
        (Core, Form) = NameKey.Of(name);
    }

    /// <summary>The fullest form of the name so far.</summary>
    public string Name { get; private set; }

    /// <summary>Whether that ends with a corporate form.</summary>
    public bool HasForm { get; private set; }

    /// <summary>Where the fullest form stands; null where the text doesn't have it.</summary>
    public Passage? Place { get; private set; }

    /// <summary>The name's core, as its spellings share it.</summary>
    public string Core { get; private set; }

    /// <summary>The name's corporate forms, each in its one spelling.</summary>
    public string Form { get; private set; }

    public PartyKind Kind { get; init; }

    /// <summary>Whether it is an organ or an authority, which announces nothing.</summary>
    public bool IsOrgan { get; init; }

    /// <summary>Whether the name needs nothing more: it ends with a corporate form or the word for an institution.</summary>
    public bool IsComplete => Kind == PartyKind.Organization && !IsOrgan
        && (HasForm || (NameKey.WordsOf(Name) is { Count: > 1 } words && Institutions.Ends(words[words.Count - 1])));

    /// <summary>The other names: proper ones first, then common nouns such as "Company" and former names.</summary>
    public IEnumerable<string> Aliases => _aliases.Concat(_others);

    /// <summary>All forms of the name that were met, the fullest among them.</summary>
    public IEnumerable<string> Spellings => _spellings.Append(Name);

    public List<Listing> Listings { get; } = [];

    /// <summary>How many names and listings it has.</summary>
    public int Size => _aliases.Count + _others.Count + _spellings.Count + Listings.Count;

    public Stated<string>? Description { get; set; }

    public Stated<string>? WhollyOwnedBy { get; set; }

    public Stated<int>? MemberCount { get; set; }

    /// <summary>The party that this turned out to be; null where it stands for itself.</summary>
    public PartyNode? MergedInto { get; private set; }

    /// <summary>The party that stands for this one.</summary>
    public PartyNode Final => MergedInto?.Final ?? this;

    /// <summary>
    /// Takes a further form of the name: one with a corporate form counts before one without, small letters before capital lettering, a longer one
    /// before a shorter.
    /// </summary>
    public void Learn(string name, bool hasForm, Passage? place)
    {
        var isFuller = Rank(name, hasForm) > Rank(Name, HasForm);
        var other = isFuller ? Name : name;
        if (other != (isFuller ? name : Name) && !_spellings.Contains(other))
            _spellings.Add(other);
        if (!isFuller)
            return;
        (Name, HasForm, Place) = (name, hasForm, place);
        (Core, Form) = NameKey.Of(name);
    }

    /// <summary>Takes another name.</summary>
    /// <param name="alias">The name.</param>
    /// <param name="isProper">Whether it is a proper name of today: the first of these is the party's short name.</param>
    public void LearnAlias(string alias, bool isProper = true)
    {
        if (!_aliases.Contains(alias) && !_others.Contains(alias))
            (isProper ? _aliases : _others).Add(alias);
    }

    /// <summary>
    /// Takes a listing; one market is often written in two ways ("NASDAQ", "Nasdaq Global Select Market"), of which the first counts.
    /// </summary>
    public void LearnListing(Listing listing)
    {
        if (!Listings.Exists(known => known.Symbol == listing.Symbol
            && string.Equals(FirstWord(known.Exchange), FirstWord(listing.Exchange), StringComparison.OrdinalIgnoreCase)))
            Listings.Add(listing);
    }

    /// <summary>Gives all that is known of it to the party that it turned out to be.</summary>
    public void MergeInto(PartyNode other)
    {
        MergedInto = other;
        other.Learn(Name, HasForm, Place);
        foreach (var spelling in _spellings.Where(spelling => !other._spellings.Contains(spelling)))
            other._spellings.Add(spelling);
        foreach (var alias in _aliases)
            other.LearnAlias(alias);
        foreach (var alias in _others)
            other.LearnAlias(alias, isProper: false);
        foreach (var listing in Listings)
            other.LearnListing(listing);
    }

    public Party Build() => new(Name)
    {
        Kind = Kind,
        Aliases = Aliases.Where(alias => alias != Name).ToValueList(),
        Listings = Listings.ToValueList(),
        Description = Description,
        WhollyOwnedBy = WhollyOwnedBy,
        MemberCount = MemberCount,
        Source = Place?.Source,
    };

    private static string FirstWord(string name) => name.IndexOf(' ') is > 0 and var space ? name.Substring(0, space) : name;

    private static int Rank(string name, bool hasForm) => (hasForm ? 2000 : 0) + (name.HasSmall() ? 1000 : 0) + Math.Min(name.Length, 999);
}
