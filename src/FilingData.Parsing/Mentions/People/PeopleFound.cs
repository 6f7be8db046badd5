using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.People;

/// <summary>What the search for persons gives.</summary>
/// <param name="People">The persons, in the order of their first mention.</param>
/// <param name="Quotations">The quotations, in order.</param>
/// <param name="Mentions">For each block the persons, titles and quotations in it.</param>
internal sealed record PeopleFound(IReadOnlyList<Person> People, IReadOnlyList<Quotation> Quotations, IReadOnlyDictionary<Block,
    IReadOnlyList<Mention>> Mentions);
