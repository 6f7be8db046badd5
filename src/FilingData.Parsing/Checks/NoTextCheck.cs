using FilingData.Parsing.Problems;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Checks;

/// <summary>A release has news below its headline.</summary>
internal sealed class NoTextCheck : FilingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        var parts = release.Mentioned.Release;
        if (parts.Blocks.Any(block => block.Kind != BlockKind.Furniture && block.Text.Value.Any(char.IsLetter)))
            yield break;
        var head = parts.Dateline?.All ?? parts.Headline?.Text.All ?? parts.Document.Text.All;
        yield return new Problem(Catalogue.NoText, head.Source, Openings.Of(head).Words);
    }
}
