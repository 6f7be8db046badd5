using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions;

/// <summary>Finds who and what a release speaks of, and where.</summary>
public static class MentionFinder
{
    /// <summary>The release with its mentions.</summary>
    /// <param name="release">The release.</param>
    /// <param name="issuer">The issuer's name where the user gave it; it counts before any other.</param>
    public static MentionedRelease Find(Release release, string? issuer) =>
        new(release, new Cast(), new Dictionary<Block, IReadOnlyList<Mention>>());
}
