using FilingData.Parsing.Announcements;
using FilingData.Parsing.Announcements.Leadership;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Checks;

/// <summary>A board has no more independent directors than members.</summary>
internal sealed class IndependentDirectorsCheck : FilingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        foreach (var board in BoardsOf(release))
        {
            if (board is { Size: { } size, Independent: { Source: { } place } independent } && independent.Value > size.Value)
                yield return new Problem(Catalogue.MoreIndependentThanMembers, place, independent.ToString(),
                    size.ToString())
                { Other = size.Source };
        }
    }

    /// <summary>The boards that changes of office leave; in other news it is read where the words for it stand in one paragraph.</summary>
    private static IEnumerable<Board> BoardsOf(CheckedRelease release)
    {
        var changes = release.Announcements.OfType<LeadershipChange>().ToList();
        if (changes.Count > 0)
            return changes.Select(change => change.BoardAfter).OfType<Board>();
        return release.Mentioned.Release.News.Any(block => Says(block.Text, "independent") && Says(block.Text, "directors"))
            && Boards.In(News.TextOf(release.Mentioned)) is { } board ? [board] : [];
    }

    private static bool Says(MappedText text, string word) => text.Value.IndexOf(word, StringComparison.Ordinal) >= 0;
}
