namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Tender and exchange offers, redemptions beside them.</summary>
public class ExchangeOfferTests
{
    [Fact]
    public void Results_of_an_offer_are_no_earnings()
    {
        var offer = Releases.Read<ExchangeOffer>(
            """
            Larch Foods Announces Expiration and Final Results of Cash Tender Offer

            CHICAGO, Dec. 14, 2018 /PRNewswire/ -- Larch Foods Company (NYSE: LFC) announced today the expiration and final results of its previously announced cash tender offer for any and all of its
            4.250% Notes due 2021. As of 5:00 p.m., New York City time, on December 13, 2018, $412,530,000 aggregate principal amount of the notes had been validly tendered.
            """);
        Assert.Equal("4.250% Notes due 2021", Assert.Single(offer.Securities).Value);
    }

    [Fact]
    public void The_principal_of_outstanding_notes_is_theirs()
    {
        var redemption = Releases.Read<DebtRedemption>(
            """
            Ridge Energy Announces Redemption of 6.875% Senior Notes due 2024

            HOUSTON, Feb. 12, 2021 (BUSINESS WIRE) -- Ridge Energy, Inc. (NYSE: RDGE) announced today that it will redeem all $350 million aggregate principal amount of its outstanding 6.875% Senior Notes
            due 2024 on March 15, 2021 at a redemption price equal to 101.719% of the principal amount.
            """);
        Assert.Equal(["security: 6.875% Senior Notes due 2024", "principal: USD 350000000", "redemptionDate: 2021-03-15"], Releases.Rows(redemption));
        Assert.Equal(101.719m, Assert.Single(redemption.Redeemed).RedemptionPrice!.Value);
    }

    [Fact]
    public void An_offer_has_the_principal_that_it_is_for()
    {
        var offer = Releases.Read<ExchangeOffer>(
            """
            Larch Foods Announces Cash Tender Offer

            CHICAGO, Dec. 14, 2018 /PRNewswire/ -- Larch Foods Company (NYSE: LFC) announced today that it has commenced a cash tender offer for any and all of its outstanding $350 million aggregate
            principal amount of 7.500% Senior Notes due 2022.
            """);
        Assert.Equal((350_000_000m, "7.500% Senior Notes due 2022"), (offer.Principal!.Amount, Assert.Single(offer.Securities).Value));
    }
}
