using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>A block behind the head; a heading opens a section.</summary>
/// <param name="Block">The block.</param>
/// <param name="Heading">The heading's words; null for all other blocks.</param>
/// <param name="Kind">What the heading opens.</param>
internal sealed record BodyPart(Block Block, Passage? Heading, SectionKind Kind);
