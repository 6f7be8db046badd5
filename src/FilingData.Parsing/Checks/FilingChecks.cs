using FilingData.Parsing.Mentions;
using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>Looks for what a sound filing cannot say.</summary>
public static class FilingChecks
{
    /// <summary>The problems of a release, in the order of their places.</summary>
    public static IReadOnlyList<Problem> Of(MentionedRelease release, Announcement announcement) => [];
}
