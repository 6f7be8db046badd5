namespace FilingData.Parsing.Tests.Announcements;

/// <summary>A party of an announcement is found by what the release calls it.</summary>
public class PartyNameTests
{
    private static readonly Divestiture Sale = Releases.Read<Divestiture>(
        """
        Tamarack Completes Sale of Paper Business

        DULUTH, Minn., Dec. 9, 2022 (GLOBE NEWSWIRE) -- Tamarack Corporation (NYSE: TMK) (the “Company”) today completed the sale of its paper business to Quillon Paper Ltd. (“Quillon”) for $40 million.
        """);

    [Theory]
    [InlineData("Tamarack Corporation", "Tamarack Corporation")]
    [InlineData("the Company", "Tamarack Corporation")]
    [InlineData("Company", "Tamarack Corporation")]
    [InlineData("Quillon", "Quillon Paper Ltd.")]
    [InlineData("Birch", null)]
    public void By_its_name_and_by_its_terms(string name, string? party) => Assert.Equal(party, Sale.FindParty(name)?.Name);

    [Fact]
    public void Without_a_name_nothing_is_looked_for() => Assert.Throws<ArgumentNullException>(() => Sale.FindParty(null!));
}
