using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Checks;

/// <summary>Finds the words at which something is missing.</summary>
internal static class Openings
{
    private const int Longest = 40;

    /// <summary>The first words of the text behind the dateline; null where the release has no text.</summary>
    public static Passage? OfText(Release release)
    {
        var block = release.Blocks
            .FirstOrDefault(block => block.Kind != BlockKind.Furniture && block.Text.Value.Any(char.IsLetter));
        return block is null ? null : Of(block.Text.All);
    }

    /// <summary>The first words of a passage: as many as a message can show, and no half of one.</summary>
    public static Passage Of(Passage passage)
    {
        passage = passage.Trim();
        var end = 0;
        for (var i = 0; i <= passage.Length && i <= Longest; i++)
        {
            if (i == passage.Length || char.IsWhiteSpace(passage[i]))
                end = i;
        }

        return passage.Slice(0, end > 0 ? end : Math.Min(Longest, passage.Length));
    }
}
