using FilingData.Parsing.Mentions.People.Titles;

namespace FilingData.Parsing.Mentions.People.Names;

/// <summary>A person at a place of a block.</summary>
/// <param name="Words">The words that mean the person.</param>
/// <param name="Person">The person.</param>
/// <param name="End">Behind the degrees that follow.</param>
internal readonly record struct PersonAt(Span Words, PersonFile Person, int End);
