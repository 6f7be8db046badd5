using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>A party while the release is read: what is known of it so far.</summary>
internal sealed class PartyNode(string name, bool hasForm, Passage? place)
{
    private readonly List<string> _aliases = [];
    private readonly List<string> _others = [];

    /// <summary>The fullest form of the name so far.</summary>
    public string Name { get; private set; } = name;

    /// <summary>Whether that ends with a corporate form.</summary>
    public bool HasForm { get; private set; } = hasForm;

    /// <summary>Where the fullest form stands; null where the text doesn't have it.</summary>
    public Passage? Place { get; private set; } = place;

    public PartyKind Kind { get; init; }

    /// <summary>Whether it is an organ or an authority, which announces nothing.</summary>
    public bool IsOrgan { get; init; }

    /// <summary>The other names: proper ones first, then common nouns such as "Company" and former names.</summary>
    public IEnumerable<string> Aliases => _aliases.Concat(_others);

    public List<Listing> Listings { get; } = [];

    public Stated<string>? Description { get; set; }

    public Stated<string>? WhollyOwnedBy { get; set; }

    public Stated<int>? MemberCount { get; set; }

    /// <summary>Takes a further form of the name: one with a corporate form counts before one without, small letters before capital lettering, a longer one before a shorter.</summary>
    public void Learn(string name, bool hasForm, Passage? place)
    {
        if (name == Name || Rank(name, hasForm) <= Rank(Name, HasForm))
            return;
        (Name, HasForm, Place) = (name, hasForm, place);
    }

    /// <summary>Takes another name.</summary>
    /// <param name="alias">The name.</param>
    /// <param name="isProper">Whether it is a proper name of today: the first of these is the party's short name.</param>
    public void LearnAlias(string alias, bool isProper = true)
    {
        if (!_aliases.Contains(alias) && !_others.Contains(alias))
            (isProper ? _aliases : _others).Add(alias);
    }

    /// <summary>Takes a listing; one market is often written in two ways ("NASDAQ", "Nasdaq Global Select Market"), of which the first counts.</summary>
    public void LearnListing(Listing listing)
    {
        if (!Listings.Exists(known => known.Symbol == listing.Symbol && string.Equals(FirstWord(known.Exchange), FirstWord(listing.Exchange), StringComparison.OrdinalIgnoreCase)))
            Listings.Add(listing);
    }

    /// <summary>Takes what is known of another node, which turned out to be the same party.</summary>
    public void Absorb(PartyNode other)
    {
        Learn(other.Name, other.HasForm, other.Place);
        foreach (var alias in other._aliases)
            LearnAlias(alias);
        foreach (var alias in other._others)
            LearnAlias(alias, isProper: false);
        foreach (var listing in other.Listings)
            LearnListing(listing);
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

    private static int Rank(string name, bool hasForm) => (hasForm ? 2000 : 0) + (name.Any(char.IsLower) ? 1000 : 0) + Math.Min(name.Length, 999);
}
