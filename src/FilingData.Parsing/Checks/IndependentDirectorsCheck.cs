using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>A board has no more independent directors than members.</summary>
internal sealed class IndependentDirectorsCheck : FilingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        foreach (var change in release.Announcements.OfType<LeadershipChange>())
        {
            if (change.BoardAfter is { Size: { } size, Independent: { Source: { } place } independent } && independent.Value > size.Value)
                yield return new Problem(Catalogue.MoreIndependentThanMembers, place, independent.ToString(), size.ToString()) { Other = size.Source };
        }
    }
}
