namespace FilingData;

/// <summary>A natural person whom a filing names.</summary>
/// <param name="Name">The name without honorific and degrees: "Steve Zhang".</param>
public sealed record Person(string Name) : Fact
{
    /// <summary>How the filing addresses the person: "Mr.", "Dr."; null where it doesn't.</summary>
    public string? Honorific { get; init; }

    /// <summary>What the person is, now or newly; no career history.</summary>
    public ValueList<Role> Roles { get; init; } = [];

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>What a person is in an organization.</summary>
/// <param name="Title">The title as written: "Chief Executive Officer", "director".</param>
/// <param name="Organization">The organization as written, or the issuer's short name where it goes without saying; null where none can be
/// told.</param>
public sealed record Role(string Title, string? Organization) : Fact
{
    /// <summary>The title, and the organization behind a comma.</summary>
    public override string ToString() => Organization is null ? Title : Title + ", " + Organization;
}
