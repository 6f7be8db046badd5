using FilingData.Parsing.Mentions.People.Contacts;
using FilingData.Parsing.Mentions.People.Names;
using FilingData.Parsing.Mentions.People.Quotations;
using FilingData.Parsing.Mentions.People.Titles;
using FilingData.Parsing.Mentions.People.Tokens;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.People;

/// <summary>Finds the natural persons of a release, their titles, and what they are quoted with.</summary>
internal static class PeopleFinder
{
    /// <summary>Reads the release.</summary>
    /// <param name="release">The release.</param>
    /// <param name="cast">Its organizations.</param>
    /// <param name="parties">For each block the organizations in it, so that their names are taken for nobody's.</param>
    public static PeopleFound Find(Release release, Cast cast, IReadOnlyDictionary<Block, IReadOnlyList<PartyMention>> parties)
    {
        using var tokens = new Buffer<Token>();
        var blocks = ReleaseReading.Of(release, cast.Issuer, parties, tokens);
        var register = new PeopleRegister();
        foreach (var block in blocks)
            PersonFinder.Read(block, register);
        HeadlinedNames.Shorten(blocks);
        var contacts = ContactLines.Groups(blocks);
        foreach (var group in contacts)
            ContactReader.Mark(group);
        foreach (var block in blocks.OrderBy(block => block.Place))
            PersonFinder.Find(block, register);

        var people = blocks.ToDictionary(block => block, block => MentionCollector.Find(block, register));
        foreach (var block in blocks)
            RoleFinder.Find(block, people[block], cast.Issuer?.ShortName);
        foreach (var group in contacts)
            ContactReader.AddRoles(group, cast.Issuer?.ShortName);
        var (statements, unclosed) = QuotationFinder.Find(blocks, people);
        return PeopleResult.Of(blocks, people, register, statements, unclosed);
    }
}
