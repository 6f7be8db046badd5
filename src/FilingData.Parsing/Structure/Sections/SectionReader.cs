using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>Sorts what stands behind the head into sections.</summary>
internal static class SectionReader
{
    public static List<ReleaseSection> Read(IReadOnlyList<Piece> pieces, Vocabulary vocabulary)
    {
        var blocks = new List<Block>();
        var sections = new List<ReleaseSection> { new(SectionKind.Body, null, blocks) };
        foreach (var part in BodyReader.Read(pieces, vocabulary))
        {
            if (part.Heading is { } heading)
                sections.Add(new ReleaseSection(part.Kind, heading, blocks = []));
            else
                blocks.Add(part.Block);
        }

        return sections;
    }
}
