using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Parties;

/// <summary>What the release says of its parties.</summary>
/// <param name="Issuer">The company that announces; null where none was found.</param>
/// <param name="Parties">All parties, the issuer first, then in the order of their first mention.</param>
/// <param name="Terms">The defined terms, in order.</param>
/// <param name="Mentions">The mentions of parties by block.</param>
internal sealed record PartyFindings(
    Party? Issuer, IReadOnlyList<Party> Parties, IReadOnlyList<DefinedTerm> Terms, IReadOnlyDictionary<Block, IReadOnlyList<PartyMention>> Mentions)
{
    /// <summary>The places that define a term that was defined before; the first definition is the one that counts.</summary>
    public IReadOnlyList<DefinedTerm> Redefinitions { get; init; } = [];
}
