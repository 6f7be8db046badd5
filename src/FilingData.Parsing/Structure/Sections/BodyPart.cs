using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Contacts;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>A block behind the head; a heading opens a section.</summary>
/// <param name="Block">The block.</param>
/// <param name="Heading">The heading's words; null for all other blocks.</param>
/// <param name="Kind">What the heading opens.</param>
internal sealed record BodyPart(Block Block, Passage? Heading, SectionKind Kind)
{
    /// <summary>Whether it is a heading that itself speaks of contacts, not just the name of a desk.</summary>
    public bool IsSpoken => Heading is { } heading && ContactLabel.IsSpoken(heading.Words);
}
