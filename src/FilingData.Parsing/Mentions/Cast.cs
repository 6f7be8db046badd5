namespace FilingData.Parsing.Mentions;

/// <summary>Who and what a release speaks of, and by which names: the graph that leads from a term, a short form or a symbol to its party.</summary>
public sealed record Cast
{
    /// <summary>The company that announces; null where none was found.</summary>
    public Party? Issuer { get; init; }

    /// <summary>All parties, the issuer first, then in the order of their first mention.</summary>
    public IReadOnlyList<Party> Parties { get; init; } = [];

    /// <summary>All natural persons, in the order of their first mention.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>The defined terms.</summary>
    public IReadOnlyList<DefinedTerm> Terms { get; init; } = [];

    /// <summary>The places that define a term once more; the first definition is the one that counts.</summary>
    public IReadOnlyList<DefinedTerm> Redefinitions { get; init; } = [];

    /// <summary>The quotations.</summary>
    public IReadOnlyList<Quotation> Quotations { get; init; } = [];
}
