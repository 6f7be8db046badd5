namespace FilingData.Parsing.Tests.Mentions.Parties;

/// <summary>Who announces, by the fullest form of the name that the release has.</summary>
public class IssuerTests
{
    [Theory]
    [InlineData("Norvik Shipping ASA (OSE: NORV) today announced a new vessel.", "Norvik Shipping ASA")]
    [InlineData("Norvik (OSE: NORV) today announced a new vessel.", "Norvik")]
    [InlineData("3Dee (OSE: DEE) today announced a new printer.", "3Dee")]
    [InlineData("The board of directors of Norvik Shipping ASA today declared a dividend.", "Norvik Shipping ASA")]
    [InlineData("The Norvik Company (NYSE: NRV) reported a profit.", "The Norvik Company")]
    [InlineData("Today, Norvik Shipping ASA said that it has a new vessel.", "Norvik Shipping ASA")]
    [InlineData("In line with its strategy, Norvik Shipping ASA (OSE: NORV) bought a vessel.", "Norvik Shipping ASA")]
    [InlineData("Pell's Bakeries, Inc. (NYSE: PELL) today opened a shop. Pell's Bakeries is old.", "Pell's Bakeries, Inc.")]
    [InlineData("A Joint Venture Agreement has been signed between Norvik Shipping ASA and Sample Lines Ltd.", "Norvik Shipping ASA")]
    [InlineData("The Board of Directors of Norvik Vessels today declared a dividend.", "Norvik Vessels")]
    [InlineData("Lena M. Brandt, president and CEO of Norvik Shipping ASA (OSE: NORV), announced today a new vessel.", "Norvik Shipping ASA")]
    [InlineData("O. Peter Ahlers, Chairman and Chief Executive Officer, Norvik Shipping ASA, announced a new vessel.", "Norvik Shipping ASA")]
    [InlineData("Norvik Shipping ASA and Sample Lines Ltd. (“Sample”) today announced a joint venture.", "Norvik Shipping ASA")]
    [InlineData("Norvik Corporation of Ohio (NYSE: NRV), parent of Norvik Bank, reported a profit. Norvik Corporation grew.",
        "Norvik Corporation of Ohio")]
    [InlineData("The issues raised by Sample Lines Ltd. in its release are moot, as Norvik Shipping ASA (OSE: NORV) has said.",
        "Norvik Shipping ASA")]
    [InlineData("Stock will be offered by Norvik Shipping ASA (OSE: NORV). The managers are Sample Lines Ltd. and Other Lines Ltd.", "Norvik Shipping ASA")]
    [InlineData("Norvik BancGroup Chairman and CEO, Lena M. Brandt, announced today that the Company opened a branch.", "Norvik BancGroup")]
    [InlineData("Norvik Foods President Lena Brandt said today that Norvik Foods will open a plant.", "Norvik Foods")]
    [InlineData("Norvik (NYSE: NRV) opened a lab. Norvik Research Laboratories has forty people.", "Norvik")]
    [InlineData("The Board of Norvik Foods (NYSE: NRV) has elected Karen Blixt as treasurer.", "Norvik Foods")]
    public void The_lead_names_it(string lead, string issuer) => Assert.Equal(issuer, CastReading.CastOf(lead).Issuer?.Name);

    [Theory]
    [InlineData("About Norvik\n\nNorvik Shipping ASA (OSE: NORV) owns forty vessels.")]
    [InlineData("About Norvik Shipping ASA\n\nNorvik owns forty vessels.")]
    [InlineData("Norvik’s fleet is young.\n\nSource: Norvik Shipping ASA")]
    public void The_full_name_stands_elsewhere(string rest) =>
        Assert.Equal("Norvik Shipping ASA", CastReading.CastOf("Norvik (OSE: NORV) today announced that Norvik’s new vessel sails.",
            rest).Issuer?.Name);

    [Theory]
    [InlineData("SOURCE Norvik Shipping ASA")]
    [InlineData("Source: Norvik Shipping ASA")]
    public void Whose_release_it_is_stands_at_its_end(string source) =>
        Assert.Equal("Norvik Shipping ASA", CastReading.CastOf("Sample Lines Ltd. (OSE: SAMP) was sold today by Norvik Shipping ASA to a fund.", source).Issuer?.Name);

    [Fact]
    public void What_stands_behind_its_board_is_its_listing() =>
        Assert.Equal(["OSE: NORV"], CastReading.CastOf("Norvik Shipping ASA's Board of Directors (OSE: NORV) today declared a dividend.").Issuer!.Listings.Select(listing => listing.Exchange + ": " + listing.Symbol));

    [Fact]
    public void A_court_that_opens_the_news_does_not_announce_it()
    {
        var cast = CastReading.Read("Skelwith’s Patent Upheld\n\nThe Court ruled on Monday that the patent of Skelwith Pumps Inc. is valid.\n\nSkelwith is pleased.\n").Cast;
        Assert.Equal("Skelwith Pumps Inc.", cast.Issuer?.Name);
    }

    [Fact]
    public void What_the_user_says_counts_first()
    {
        var cast = CastReading.Read("News\n\nOSLO, May 4, 2021 -- Norvik Shipping ASA sold a vessel to Sample Lines Ltd.\n",
            issuer: "Sample Lines Ltd.").Cast;
        Assert.Equal("Sample Lines Ltd.", cast.Issuer?.Name);
        Assert.Equal(["Sample Lines Ltd.", "Norvik Shipping ASA"], cast.Parties.Select(party => party.Name));
    }

    [Fact]
    public void A_letterhead_names_it_where_the_text_does_not()
    {
        var cast = CastReading.Read("NORVIK SHIPPING ASA\n\nFleet Update\n\nMay 4, 2021\n\nIt was a quiet month for the fleet, and rates were low in all of the routes that matter.\n").Cast;
        Assert.Equal("NORVIK SHIPPING ASA", cast.Issuer?.Name);
    }

    [Fact]
    public void Nobody_is_made_up() => Assert.Null(CastReading.Read("An Ordinary Day\n\nIt rained a little, and nothing else was to be told of.\n").Cast.Issuer);

    [Theory]
    [InlineData("Norvik Shipping ASA (OSE: NORV), a leading operator of short-sea vessels in the North Sea, today announced a sale.",
        "a leading operator of short-sea vessels in the North Sea")]
    [InlineData("Norvik Shipping ASA, a provider of vessels, crews and repairs to the oil industry, today announced a sale.",
        "a provider of vessels, crews and repairs to the oil industry")]
    [InlineData("Norvik Shipping ASA (“Norvik”), Norway’s oldest shipping company, announced a sale.", "Norway’s oldest shipping company")]
    [InlineData("Norvik Shipping ASA today announced a sale.", null)]
    public void What_it_is_stands_beside_its_name(string lead, string? description) =>
        Assert.Equal(description, CastReading.CastOf(lead).Issuer?.Description?.Value);
}
