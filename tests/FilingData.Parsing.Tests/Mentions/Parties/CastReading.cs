using FilingData.Parsing.Mentions;
using FilingData.Parsing.Tests.Structure;

namespace FilingData.Parsing.Tests.Mentions.Parties;

/// <summary>Reads who a release speaks of.</summary>
internal static class CastReading
{
    /// <summary>A release with this lead behind its dateline, and these paragraphs behind that.</summary>
    public static MentionedRelease Announce(string lead, params string[] paragraphs) =>
        Read("News of the Day\n\nOSLO, Norway, May 4, 2021 (GLOBE NEWSWIRE) -- " + string.Join("\n\n", paragraphs.Prepend(lead)) + "\n");

    public static MentionedRelease Read(string text, string? issuer = null) => MentionFinder.Find(Releases.Of(text), issuer);

    public static Cast CastOf(string lead, params string[] paragraphs) => Announce(lead, paragraphs).Cast;

    /// <summary>The terms as "term = meaning".</summary>
    public static string[] Terms(this Cast cast) => [.. cast.Terms.Select(term => term.Term + " = " + term.Meaning)];

    public static string[] Listings(this Party? party) => [.. (party?.Listings ?? []).Select(listing => listing.ToString())];

    public static Party Party(this Cast cast, string name) => cast.Parties.Single(party => party.Name == name);

    /// <summary>The mentions of parties in the news, as "words → name".</summary>
    public static string[] PartyMentions(this MentionedRelease release) =>
        [.. release.Release.News.SelectMany(release.In).OfType<PartyMention>().Select(mention => mention.Passage.Words + " → " + mention.Party.Name)];
}
