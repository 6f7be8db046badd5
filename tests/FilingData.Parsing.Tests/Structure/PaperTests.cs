namespace FilingData.Parsing.Tests.Structure;

/// <summary>What a release's paper says above its title.</summary>
public class PaperTests
{
    [Theory]
    [InlineData("NORVANE ENERGY PARTNERS LP\nNEWS\n\nFOR IMMEDIATE RELEASE")]
    [InlineData("Regulated information - 4 May 2021 - 7:00 a.m. CET")]
    [InlineData("PRESS RELEASE\n\n(All amounts are in U.S. dollars unless otherwise stated)")]
    public void What_the_paper_says_is_no_title(string paper)
    {
        var release = FilingParser.Parse(new FilingInput("release.txt",
            $"""
            {paper}

            NORVANE ENERGY PARTNERS INCREASES DISTRIBUTION

            HOUSTON, May 4, 2021 - Norvane Energy Partners LP (NYSE: NRVN) today announced that it raised its quarterly distribution to $0.55 per unit.
            """)).Announcements.Single();
        Assert.Equal("NORVANE ENERGY PARTNERS INCREASES DISTRIBUTION", release.Headline!.Value);
        Assert.Empty(release.Subheadlines);
    }

    [Fact]
    public void Somebody_speaks_according_to_whom_a_title_names()
    {
        var release = FilingParser.Parse(new FilingInput("release.txt",
            """
            Norvane Foods Opens Plant

            SAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- Norvane Foods, Inc. (Nasdaq: NRVN) today opened its plant in Reno. According to Chairman Peter Kolb, "The plant doubles our capacity."
            """)).Announcements.Single();
        Assert.Equal("Peter Kolb", Assert.Single(release.Quotations).Speaker!.Name);
    }
}
