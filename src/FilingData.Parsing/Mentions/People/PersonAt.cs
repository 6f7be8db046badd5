namespace FilingData.Parsing.Mentions.People;

/// <summary>A person at a place of a block.</summary>
/// <param name="Words">The words that mean the person.</param>
/// <param name="Person">The person.</param>
internal readonly record struct PersonAt(Span Words, PersonFile Person);
