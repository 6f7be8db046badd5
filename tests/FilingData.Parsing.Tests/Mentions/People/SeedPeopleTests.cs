using FilingData.Parsing.Mentions;
using FilingData.Parsing.Tests.Structure;

namespace FilingData.Parsing.Tests.Mentions.People;

/// <summary>Both seeds: who is named, with which titles, and who says what.</summary>
public class SeedPeopleTests
{
    [Fact]
    public void The_divestiture_names_three_people_with_their_titles()
    {
        var people = Read("000_48d2fc1ec3cdd0a6.txt").Cast.People;

        Assert.Equal(["Jian Li", "Steve Zhang", "Terry Wang"], people.Select(person => person.Name));
        Assert.Equal([new Role("Co-CEO", "Aipu"), new Role("director", "Aipu")], people[0].Roles);
        Assert.Equal([new Role("Chief Executive Officer", "the Company")], people[1].Roles);
        Assert.Equal([new Role("Chief Financial Officer", "the Company")], people[2].Roles);
        Assert.Equal("Co-CEO", people[0].Roles[0].Source?.Quote);
    }

    [Fact]
    public void The_divestiture_quotes_two_of_them_across_their_attributions()
    {
        var quotations = Read("000_48d2fc1ec3cdd0a6.txt").Cast.Quotations;

        Assert.Equal(["Steve Zhang", "Terry Wang"], quotations.Select(quotation => quotation.Speaker?.Name));
        Assert.StartsWith("We are pleased to announce the agreements today", quotations[0].Text, StringComparison.Ordinal);
        Assert.Contains("businesses, With the completion", quotations[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("will see improvements.", quotations[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_resignation_leads_every_short_form_back_to_one_director()
    {
        var release = Read("001_38e2f98b677f883d.txt");

        var person = Assert.Single(release.Cast.People);
        Assert.Equal("Tao Zou", person.Name);
        Assert.Equal("Mr.", person.Honorific);
        Assert.Equal([new Role("director", "the Company")], person.Roles);
        Assert.Equal(
            ["Mr. Tao Zou", "Mr. Zou", "Mr. Zou", "Mr. Tao Zou"],
            release.Release.News.SelectMany(release.In).OfType<PersonMention>().Select(mention => mention.Passage.Words));
        Assert.Empty(release.Cast.Quotations);
    }

    private static MentionedRelease Read(string seed) => MentionFinder.Find(Releases.Of(Releases.Seed(seed)), null);
}
