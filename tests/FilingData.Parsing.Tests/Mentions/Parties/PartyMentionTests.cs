using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Tests.Mentions.Parties;

/// <summary>Every place where a release names a party.</summary>
public class PartyMentionTests
{
    [Theory]
    [InlineData("Norvik sailed.", "Norvik → Norvik Shipping ASA")]
    [InlineData("The Company sailed.", "The Company → Norvik Shipping ASA")]
    [InlineData("It is the Company’s ship.", "the Company → Norvik Shipping ASA")]
    [InlineData("NORVIK SHIPPING ASA SAILED.", "NORVIK SHIPPING ASA → Norvik Shipping ASA")]
    [InlineData("Norvik Shipping ASA sailed.", "Norvik Shipping ASA → Norvik Shipping ASA")]
    [InlineData("We sold our ship.", "We → Norvik Shipping ASA|our → Norvik Shipping ASA")]
    [InlineData("A company sailed, Norvikland too.", "")]
    [InlineData("“We sail,” said the captain.", "")]
    public void Of_the_issuer(string paragraph, string mentions) =>
        Assert.Equal(
            ("Norvik Shipping ASA → Norvik Shipping ASA|" + mentions).TrimEnd('|').Split('|'),
            CastReading.Announce("Norvik Shipping ASA (OSE: NORV) (“Norvik” or the “Company”) sold a vessel.", paragraph).PartyMentions());

    [Fact]
    public void The_longest_name_counts()
    {
        var release = CastReading.Announce("Norvik Shipping ASA (“Norvik”) sold Norvik Rivers LP (“Norvik Rivers”).",
            "On Monday morning, Norvik Rivers left the offices that it had shared with Norvik for years.");
        Assert.Equal(["Norvik Rivers → Norvik Rivers LP", "Norvik → Norvik Shipping ASA"], release.PartyMentions().Skip(2));
    }

    [Fact]
    public void A_group_is_mentioned_by_its_term()
    {
        var release = CastReading.Announce("Norvik Shipping ASA sold its three companies (the “Norvik Entities”).",
            "Most of the sailors of this country have heard of the Norvik Entities.");
        Assert.Equal("the Norvik Entities → Norvik Entities", release.PartyMentions()[^1]);
    }

    [Fact]
    public void Titles_and_tables_mention_parties_too()
    {
        var release = CastReading.Read("Norvik Buys Sample Lines\n\nOSLO, Norway, May 4, 2021 -- Norvik Shipping ASA (OSE: NORV) has bought Sample Lines Ltd. Norvik is glad.\n");
        Assert.Equal(["Norvik Shipping ASA", "Sample Lines Ltd."], release.In(release.Release.Headline!).OfType<PartyMention>()
            .Select(mention => mention.Party.Name));
    }

    [Fact]
    public void Uses_of_a_term_stand_behind_its_definition_and_in_boilerplate_too()
    {
        var cast = CastReading.CastOf("Norvik Shipping ASA (“Norvik”) sold a vessel.", "About Norvik", "Norvik is old.", "Forward-Looking Statements",
            "What Norvik says may not happen.");
        var uses = Assert.Single(cast.Terms).Uses;
        Assert.Equal(["Norvik", "Norvik", "Norvik"], uses.Select(use => use.Words));
        Assert.All(uses, use => Assert.Equal("Norvik", use.Source?.Quote));
    }

    [Fact]
    public void Mentions_stand_in_order_and_do_not_cross()
    {
        var release = CastReading.Announce("Norvik Shipping ASA (“Norvik”), Able & Baker LLP and the Company’s Audit Committee met Norvik’s bank, Able Bank plc, and Able Tools Inc. of Able Group.");
        var mentions = release.Release.News.SelectMany(release.In).OfType<PartyMention>().Select(mention => mention.Passage).ToList();
        Assert.True(mentions.Count > 4);
        Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }
}
