using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>A release has a headline.</summary>
internal sealed class HeadlineCheck : FilingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        var parts = release.Mentioned.Release;
        if (parts.Headline is not null && parts.Headline.Text.All.Trim().Length > 0)
            yield break;
        if ((parts.Dateline?.All ?? Openings.OfText(parts)) is { } below)
            yield return new Problem(Catalogue.NoHeadline, below.Source, Openings.Of(below).Words);
    }
}
