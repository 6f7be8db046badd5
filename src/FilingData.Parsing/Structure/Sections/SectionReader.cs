using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>Sorts what stands behind the head into sections.</summary>
internal static class SectionReader
{
    private const int LongestHeading = 100;

    public static List<ReleaseSection> Read(IReadOnlyList<Piece> pieces)
    {
        var sections = new List<ReleaseSection>();
        var blocks = new List<Block>();
        sections.Add(new ReleaseSection(SectionKind.Body, null, blocks));
        foreach (var piece in pieces)
        {
            var kind = IsLine(piece) ? StandardHeadings.KindOf(piece.Words) : SectionKind.Topic;
            if (kind == SectionKind.Topic)
            {
                blocks.Add(piece.As(piece.Mark == '\0' ? BlockKind.Paragraph : BlockKind.Bullet));
                continue;
            }

            blocks = [];
            sections.Add(new ReleaseSection(kind, WithoutColon(piece.Text), blocks));
        }

        return sections;
    }

    private static bool IsLine(Piece piece) => piece.Mark == '\0' && piece.Text.Length <= LongestHeading && piece.Words[piece.Text.Length - 1] is not ('.' or ';' or ',');

    private static Passage WithoutColon(MappedText heading)
    {
        var length = heading.Length;
        while (length > 1 && heading.Value[length - 1] is ':' or ' ')
            length--;
        return heading.Slice(0, length);
    }
}
