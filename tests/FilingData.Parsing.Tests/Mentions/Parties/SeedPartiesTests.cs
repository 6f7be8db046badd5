using FilingData.Parsing.Mentions;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Tests.Mentions.Parties;

/// <summary>Both seeds: issuer, listings, terms with their meanings.</summary>
public class SeedPartiesTests
{
    [Fact]
    public void The_divestiture_has_its_issuer_and_its_eight_terms()
    {
        var cast = Read("000_48d2fc1ec3cdd0a6.txt");

        Assert.Equal("21Vianet Group, Inc.", cast.Issuer?.Name);
        Assert.Equal([new Listing("Nasdaq", "VNET")], cast.Issuer!.Listings);
        Assert.Equal(
            [
                ("21Vianet", "21Vianet Group, Inc."),
                ("Company", "21Vianet Group, Inc."),
                ("MNS", "Managed Network Services"),
                ("CDN", "content delivery network"),
                ("WiFire Entities", "six (6) wholly-owned companies engaged in the CDN, hosting area network services and route optimization businesses"),
                ("TUS", "Beijing TUS Yuanchuang Technology Development Co., Ltd."),
                ("Tus-Holdings", "Tus-Holdings Co., Ltd."),
                ("Aipu", "Sichuan Aipu Network Co., Ltd."),
            ],
            cast.Terms.Select(term => (term.Term, term.Meaning)));
        Assert.Contains(cast.Parties, party => party.Name == "Duff and Phelps, LLC");
        Assert.Contains(cast.Parties, party => party.Name == "Skadden, Arps, Slate, Meagher & Flom LLP");
    }

    [Fact]
    public void The_resignation_has_its_issuer_and_its_four_terms()
    {
        var cast = Read("001_38e2f98b677f883d.txt");

        Assert.Equal("21Vianet Group, Inc.", cast.Issuer?.Name);
        Assert.Equal([new Listing("Nasdaq", "VNET")], cast.Issuer!.Listings);
        Assert.Equal(
            [
                ("21Vianet", "21Vianet Group, Inc."),
                ("Company", "21Vianet Group, Inc."),
                ("King Venture", "King Venture Holdings Limited"),
                ("Investor Rights Agreement",
                    "Investor Rights Agreement dated as of January 15, 2015 by and among the Company, King Venture and certain other parties"),
            ],
            cast.Terms.Select(term => (term.Term, term.Meaning)));
    }

    private static Cast Read(string seed)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "seeds")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("seeds");
        var file = new SourceFile(seed, File.ReadAllText(Path.Combine(folder.FullName, "seeds", seed)));
        return MentionFinder.Find(ReleaseParser.Parse(FilingReader.Read(file).Documents[0]), null).Cast;
    }
}
