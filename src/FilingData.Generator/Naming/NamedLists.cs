namespace FilingData.Generator.Naming;

/// <summary>The lists of an announcement whose items have members of their own.</summary>
/// <param name="Property">The property of the announcement.</param>
/// <param name="Item">The record of an item.</param>
/// <param name="Doc">What the list is, as a doc comment's summary.</param>
internal sealed record NamedLists(string Property, string Item, string Doc)
{
    public static readonly NamedLists Parties = new("Parties", "Party", "The parties, each by the name that the filing calls it by.");
    public static readonly NamedLists People = new("People", "Person", "The people, each by name.");
    public static readonly NamedLists Terms = new("Terms", "DefinedTerm", "The defined terms, each by name.");

    /// <summary>All of them, in the order in which types name them.</summary>
    public static IReadOnlyList<NamedLists> All { get; } = [Parties, People, Terms];

    /// <summary>The name of the generated list.</summary>
    public string Class { get; } = "Named" + Property;

    /// <summary>The type of the list where nothing in it has a name.</summary>
    public string Plain { get; } = "global::FilingData.ValueList<global::FilingData." + Item + ">";
}
