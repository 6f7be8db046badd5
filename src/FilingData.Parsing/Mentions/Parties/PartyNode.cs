using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.Parties;

/// <summary>A party while the release is read: what is known of it so far.</summary>
internal sealed class PartyNode(string name, bool hasForm, Passage place)
{
    private readonly List<string> _aliases = [];

    /// <summary>The fullest form of the name so far.</summary>
    public string Name { get; private set; } = name;

    public bool HasForm { get; private set; } = hasForm;

    /// <summary>Where the fullest form stands.</summary>
    public Passage Place { get; private set; } = place;

    public PartyKind Kind { get; set; }

    public IReadOnlyList<string> Aliases => _aliases;

    public List<Listing> Listings { get; } = [];

    public Stated<string>? Description { get; set; }

    public Stated<string>? WhollyOwnedBy { get; set; }

    public Stated<int>? MemberCount { get; set; }

    /// <summary>Takes a further form of the name: the one with a corporate form counts before one without, a longer one before a shorter one.</summary>
    public void Learn(string name, bool hasForm, Passage place)
    {
        if (name == Name || (HasForm && !hasForm) || (HasForm == hasForm && name.Length <= Name.Length))
            return;
        (Name, HasForm, Place) = (name, hasForm, place);
    }

    /// <summary>Takes another name.</summary>
    public void LearnAlias(string alias)
    {
        if (alias != Name && !_aliases.Contains(alias))
            _aliases.Add(alias);
    }

    public void LearnListing(Listing listing)
    {
        if (!Listings.Contains(listing))
            Listings.Add(listing);
    }

    public Party Build() => new(Name)
    {
        Kind = Kind,
        Aliases = Aliases.Where(alias => alias != Name).ToValueList(),
        Listings = Listings.ToValueList(),
        Description = Description,
        WhollyOwnedBy = WhollyOwnedBy,
        MemberCount = MemberCount,
        Source = Place.Source,
    };
}
