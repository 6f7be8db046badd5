namespace FilingData;

/// <summary>What a party is.</summary>
public enum PartyKind
{
    /// <summary>A company, fund, authority or other organization.</summary>
    Organization,

    /// <summary>A natural person.</summary>
    Person,

    /// <summary>Several companies under one name: "the WiFire Entities".</summary>
    Group,
}

/// <summary>Somebody that a filing speaks of and that can act: an organization, a person or a group of companies.</summary>
/// <param name="Name">The fullest form of the name in the filing: "Beijing Example Technology Co., Ltd.".</param>
public sealed record Party(string Name) : Fact
{
    /// <summary>What the party is.</summary>
    public PartyKind Kind { get; init; }

    /// <summary>The other names that the filing gives it: defined terms and short forms, without "the".</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>Where its securities are listed, as the filing says beside its name.</summary>
    public ValueList<Listing> Listings { get; init; } = [];

    /// <summary>What the filing says that it is: "a leading carrier-neutral data center services provider". Null where it doesn't.</summary>
    public Stated<string>? Description { get; init; }

    /// <summary>The name of the company that wholly owns it; null where the filing states no such owner.</summary>
    public Stated<string>? WhollyOwnedBy { get; init; }

    /// <summary>How many companies a group has: six in "each of its six (6) wholly-owned companies". Null where not stated.</summary>
    public Stated<int>? MemberCount { get; init; }

    /// <summary>The name that the filing calls it by: the first alias, or the full name.</summary>
    public string ShortName => Aliases.Count > 0 ? Aliases[0] : Name;

    /// <summary>The full name.</summary>
    public override string ToString() => Name;
}

/// <summary>A place where a company's securities are traded.</summary>
/// <param name="Exchange">The exchange as written: "Nasdaq", "NYSE", "HKEX".</param>
/// <param name="Symbol">The symbol: "VNET", "BRK.B", "9618".</param>
public sealed record Listing(string Exchange, string Symbol) : Fact
{
    /// <summary>As releases write it: Nasdaq: VNET.</summary>
    public override string ToString() => Exchange + ": " + Symbol;
}
