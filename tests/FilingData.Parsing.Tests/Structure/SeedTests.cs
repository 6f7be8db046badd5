namespace FilingData.Parsing.Tests.Structure;

public class SeedTests
{
    [Fact]
    public void A_wrapped_release_is_taken_apart()
    {
        var release = Releases.Of(Releases.Seed("000_48d2fc1ec3cdd0a6.txt"));

        Assert.Equal("99.1", release.Exhibit?.Words);
        Assert.Equal("21Vianet Announces Completion of Divesture of Two Business Units", release.Headline());
        Assert.Empty(release.Subheadlines);
        Assert.Equal(("BEIJING", "September 27, 2017", "GLOBE NEWSWIRE"),
            (release.Dateline?.Place?.Words, release.Dateline?.Date?.Words, release.Dateline?.Wire?.Words));
        Assert.Equal(["About 21Vianet", "Safe Harbor Statement"], release.Headings());
        Assert.Equal(9, release.Body().Length);
        Assert.StartsWith("21Vianet Group, Inc. (Nasdaq: VNET)", release.Body()[0], StringComparison.Ordinal);
        Assert.Contains("each of its six (6) wholly-owned companies engaged", release.Body()[2], StringComparison.Ordinal);
    }

    [Fact]
    public void So_is_a_shorter_one()
    {
        var release = Releases.Of(Releases.Seed("001_38e2f98b677f883d.txt"));

        Assert.Equal("21Vianet Announces Resignation of Director", release.Headline());
        Assert.Equal("December 14, 2020", release.Dateline?.Date?.Words);
        Assert.Equal(["About 21Vianet", "Safe Harbor Statement"], release.Headings());
        Assert.Equal(2, release.Body().Length);
    }
}
