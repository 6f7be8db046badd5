using FilingData.Parsing.Mentions;
using FilingData.Parsing.Tests.Structure;

namespace FilingData.Parsing.Tests.Mentions.Parties;

/// <summary>Both seeds: issuer, listings, parties, terms with their meanings and uses.</summary>
public class SeedPartiesTests
{
    private static readonly Cast Divestiture = CastReading.Read(Releases.Seed("000_48d2fc1ec3cdd0a6.txt")).Cast;
    private static readonly Cast Resignation = CastReading.Read(Releases.Seed("001_38e2f98b677f883d.txt")).Cast;

    [Fact]
    public void The_issuer_has_its_full_name_its_listing_and_what_it_is()
    {
        Assert.Equal("21Vianet Group, Inc.", Divestiture.Issuer?.Name);
        Assert.Equal(["21Vianet", "Company"], Divestiture.Issuer!.Aliases);
        Assert.Equal([new Listing("Nasdaq", "VNET")], Divestiture.Issuer.Listings);
        Assert.Equal("a leading carrier-neutral Internet data center services provider in China", Divestiture.Issuer.Description?.Value);
        Assert.Equal("21Vianet Group, Inc.", Resignation.Issuer?.Name);
        Assert.Equal("a leading carrier-neutral and cloud-neutral data center services provider in China", Resignation.Issuer!.Description?.Value);
    }

    [Fact]
    public void The_divestiture_defines_eight_terms() => Assert.Equal(
        [
            "21Vianet = 21Vianet Group, Inc.",
            "Company = 21Vianet Group, Inc.",
            "MNS = Managed Network Services",
            "CDN = content delivery network",
            "WiFire Entities = six (6) wholly-owned companies engaged in the CDN, hosting area network services and route optimization businesses",
            "TUS = Beijing TUS Yuanchuang Technology Development Co., Ltd.",
            "Tus-Holdings = Tus-Holdings Co., Ltd.",
            "Aipu = Sichuan Aipu Network Co., Ltd.",
        ],
        Divestiture.Terms());

    [Fact]
    public void The_resignation_defines_four_terms() => Assert.Equal(
        [
            "21Vianet = 21Vianet Group, Inc.",
            "Company = 21Vianet Group, Inc.",
            "King Venture = King Venture Holdings Limited",
            "Investor Rights Agreement = Investor Rights Agreement dated as of January 15, 2015 by and among the Company, King Venture and certain other parties",
        ],
        Resignation.Terms());

    [Fact]
    public void The_parties_are_known_with_owner_group_and_advisers()
    {
        Assert.Equal("Tus-Holdings Co., Ltd.", Divestiture.Party("Beijing TUS Yuanchuang Technology Development Co., Ltd.").WhollyOwnedBy?.Value);
        var entities = Divestiture.Party("WiFire Entities");
        Assert.Equal(PartyKind.Group, entities.Kind);
        Assert.Equal(6, entities.MemberCount?.Value);
        Assert.Contains(Divestiture.Parties, party => party.Name == "Duff and Phelps, LLC");
        Assert.Contains(Divestiture.Parties, party => party.Name == "Skadden, Arps, Slate, Meagher & Flom LLP");
    }

    [Fact]
    public void Terms_know_where_they_are_used()
    {
        var company = Resignation.Terms.Single(term => term.Term == "Company");
        Assert.Equal("21Vianet Group, Inc.", company.Party?.Name);
        Assert.Equal(8, company.Uses.Count);
        Assert.Equal("the Company", company.Uses[0].Words);
        Assert.Equal((5, 129), (company.Uses[0].Source!.Value.Line, company.Uses[0].Source!.Value.Column));
        var agreement = Resignation.Terms.Single(term => term.Term == "Investor Rights Agreement");
        Assert.Null(agreement.Party);
        Assert.Equal("the Investor Rights Agreement", Assert.Single(agreement.Uses).Source?.Quote);
    }
}
