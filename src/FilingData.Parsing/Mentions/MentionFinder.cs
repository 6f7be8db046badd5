using FilingData.Parsing.Mentions.Parties;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions;

/// <summary>Finds who and what a release speaks of, and where.</summary>
public static class MentionFinder
{
    /// <summary>The release with its mentions.</summary>
    /// <param name="release">The release.</param>
    /// <param name="issuer">The issuer's name where the user gave it; it counts before any other.</param>
    public static MentionedRelease Find(Release release, string? issuer)
    {
        var parties = PartyFinder.Find(release, issuer);
        var cast = new Cast { Issuer = parties.Issuer, Parties = parties.Parties, Terms = parties.Terms };
        return new MentionedRelease(release, cast, parties.Mentions.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<Mention>)pair.Value));
    }
}
