using FilingData.Parsing.Mentions.Parties;
using FilingData.Parsing.Mentions.People;
using FilingData.Parsing.Mentions.Values;
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
        var cast = new Cast { Issuer = parties.Issuer, Parties = parties.Parties, Terms = parties.Terms, Redefinitions = parties.Redefinitions };
        var people = PeopleFinder.Find(release, cast, parties.Mentions);
        var currencies = ReleaseValues.Currencies(release);
        var values = ReleaseValues.Find(release, parties.Mentions, currencies);
        var mentions = new MentionOrder(values.Count).Add(parties.Mentions).Add(people.Mentions).Add(values).ToDictionary();
        return new MentionedRelease(release, cast with { People = people.People, Quotations = people.Quotations }, mentions, currencies);
    }
}
