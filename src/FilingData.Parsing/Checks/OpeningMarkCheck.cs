using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Checks;

/// <summary>What a curly mark closes has been opened. Straight marks look the same at both ends.</summary>
internal sealed class OpeningMarkCheck : FilingCheck
{
    // Before a closing mark stand the last words of what somebody said.
    private const int Shown = 40;

    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        // A quotation that goes on in the next paragraph may leave its opening mark in the one before.
        var isOpen = false;
        foreach (var block in release.Mentioned.Release.News)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Bullet))
                continue;
            var text = block.Text.All;
            for (var i = 0; i < text.Length; i++)
            {
                // A character that decoding lost may have been the mark.
                if (text[i] is '“' or '„' or '\uFFFD')
                    isOpen = true;
                else if (text[i] == '"')
                    isOpen = !isOpen;
                else if (text[i] == '”' && !isOpen && i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or ',' or '!' or '?'))
                {
                    var words = Before(text, i);
                    yield return new Problem(Catalogue.UnopenedQuotation, words.Source, words.Words);
                }
                else if (text[i] == '”')
                    isOpen = false;
            }
        }
    }

    private static Passage Before(Passage text, int mark)
    {
        var start = Math.Max(0, mark - Shown);
        while (start > 0 && start < mark - 1 && !char.IsWhiteSpace(text[start - 1]))
            start++;
        return text.Slice(start, mark + 1 - start);
    }
}
