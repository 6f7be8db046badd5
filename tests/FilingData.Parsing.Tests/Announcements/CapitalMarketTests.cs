namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Offerings, redemptions, listings.</summary>
public class CapitalMarketTests
{
    [Fact]
    public void Two_series_of_notes_keep_their_own_principal_coupon_and_maturity()
    {
        var offering = Releases.Read<SecuritiesOffering>(
            """
            Thornbury Energy Prices $900 Million Notes Offering

            HOUSTON, Jan. 12, 2022 /PRNewswire/ -- Thornbury Energy Corp. (NYSE: THB) today announced the pricing of its public offering of $500 million of 4.250% senior notes due 2032 and
            $400 million of 5.125% senior notes due 2052. The offering is expected to close on January 19, 2022. Alpine Securities LLC and Borough Capital Markets are acting as joint book-running managers.
            """);
        Assert.Equal((OfferingStatus.Priced, "NotesOffering"), (offering.Status!.Value, offering.Topic));
        Assert.Equal([("4.250% senior notes due 2032", 500_000_000m, "2032"), ("5.125% senior notes due 2052", 400_000_000m, "2052")],
            offering.Securities.Select(security => (security.Name, security.Principal!.Amount, security.Maturity!.Words)));
        Assert.Equal(["Alpine Securities LLC", "Borough Capital Markets"], offering.Underwriters.Select(party => party.Name));
        Assert.Equal("2022-01-19", offering.Closing!.Words);
        Assert.Equal(900_000_000m, offering.Total!.Amount);
    }

    [Fact]
    public void Shares_have_their_number_price_and_option()
    {
        var offering = Releases.Read<SecuritiesOffering>(
            """
            Willet Therapeutics Announces Closing of Public Offering of Common Stock

            SAN DIEGO, March 15, 2022 (GLOBE NEWSWIRE) -- Willet Therapeutics, Inc. (Nasdaq: WLLT) today announced the closing of its public offering of 5,000,000 shares of its common stock at a
            public offering price of $14.00 per share.
            """);
        var security = Assert.Single(offering.Securities);
        Assert.Equal((OfferingStatus.Closed, 5_000_000m, 14m), (offering.Status!.Value, security.Shares!.Count, security.Price!.Amount));
        Assert.Equal("ShareOffering", offering.Topic);
    }

    [Fact]
    public void Shares_are_of_the_class_that_their_number_is_told_with_and_a_coupon_keeps_its_zeros()
    {
        var shares = Releases.Read<SecuritiesOffering>(
            """
            Willet Therapeutics Announces Closing of Private Placement

            SAN DIEGO, March 15, 2022 (GLOBE NEWSWIRE) -- Willet Therapeutics, Inc. (Nasdaq: WLLT) today announced the closing of a private placement of 650,000 shares of common stock at a price of
            $5.25 per share.
            """);
        Assert.Equal(["status: Closed", "security: common stock", "shares: 650000", "price: USD 5.25"], Releases.Rows(shares));
        var notes = Releases.Read<SecuritiesOffering>(
            """
            Thornbury Energy Closes Notes Offering

            HOUSTON, Jan. 12, 2022 /PRNewswire/ -- Thornbury Energy Corp. (NYSE: THB) today announced the closing of its public offering of $500 million of 4.250% senior notes due 2032.
            """);
        Assert.Contains("coupon: 4.250%", Releases.Rows(notes));
    }

    [Fact]
    public void A_redemption_names_the_notes_and_the_day()
    {
        var redemption = Releases.Read<DebtRedemption>(
            """
            Gannet Paper Announces Redemption of Senior Notes

            MOBILE, Ala., Feb. 1, 2022 /PRNewswire/ -- Gannet Paper Corp. (NYSE: GNP) today announced that it will redeem all $250 million aggregate principal amount of its 6.500% senior notes due
            2024 on March 3, 2022.
            """);
        Assert.Equal(["security: 6.500% senior notes due 2024", "principal: USD 250000000", "redemptionDate: 2022-03-03"], Releases.Rows(redemption));
    }

    [Fact]
    public void The_day_on_which_debt_is_due_is_not_that_of_its_redemption()
    {
        var redemption = Releases.Read<DebtRedemption>(
            """
            Gannet Paper Announces Redemption of Notes

            MOBILE, Ala., Feb. 1, 2022 /PRNewswire/ -- Gannet Paper Corp. (NYSE: GNP) today announced that on March 3, 2022 it will redeem all of its outstanding $250 million principal amount of
            13 3/8% Senior Discount Notes due December 31, 2027. The 13 3/8% Notes will cease to accrue interest.
            """);
        Assert.Equal(["security: 13 3/8% Senior Discount Notes due December 31, 2027", "principal: USD 250000000", "redemptionDate: 2022-03-03"],
            Releases.Rows(redemption));
    }

    [Fact]
    public void What_an_offering_cites_and_at_what_price_it_converts_do_not_hide_its_terms()
    {
        var security = Assert.Single(Releases.Read<SecuritiesOffering>(
            """
            Willet Therapeutics Prices Offering of Convertible Senior Notes

            SAN DIEGO, March 15, 2022 (GLOBE NEWSWIRE) -- Willet Therapeutics, Inc. (Nasdaq: WLLT) today announced the pricing of $250 million aggregate principal amount of 2.25% convertible senior
            notes due 2027 in a private placement under an exemption from registration. Willet granted the purchasers an option to purchase up to an additional $37.5 million aggregate principal amount of
            notes. The notes were issued at an initial conversion price of $9.47 per share.
            """).Securities);
        Assert.Equal(("2.25% convertible senior notes due 2027", 250_000_000m, 37_500_000m, null),
            (security.Name, security.Principal!.Amount, security.OverAllotment!.Amount, security.Price));
    }

    [Fact]
    public void A_word_may_stand_between_a_number_and_its_shares()
    {
        var security = Assert.Single(Releases.Read<SecuritiesOffering>(
            """
            Willet Therapeutics Announces Pricing of Public Offering of Common Stock

            SAN DIEGO, March 15, 2022 (GLOBE NEWSWIRE) -- Willet Therapeutics, Inc. (Nasdaq: WLLT) announced today the pricing of a public offering of 9,000,000 primary shares of its common stock at
            a public offering price of $8.25 per share.
            """).Securities);
        Assert.Equal(("common stock", 9_000_000m, 8.25m), (security.Name, security.Shares!.Count, security.Price!.Amount));
    }

    [Fact]
    public void A_move_to_another_exchange_has_exchange_symbol_and_day()
    {
        var change = Releases.Read<ListingChange>(
            """
            Corbin Aerospace to Transfer Listing to New York Stock Exchange

            WICHITA, Kan., April 4, 2022 /PRNewswire/ -- Corbin Aerospace, Inc. (Nasdaq: CRBN) today announced that it will transfer its listing to the New York Stock Exchange under the new ticker
            symbol "CBA", effective April 18, 2022.
            """);
        Assert.Equal(("New York Stock Exchange", "CBA", "2022-04-18"),
            (change.Exchange!.Value, change.NewSymbol!.Value, change.EffectiveDate!.Words));
    }

    [Fact]
    public void The_day_on_which_notes_mature_says_more_than_the_year_in_their_name()
    {
        var offering = Releases.Read<SecuritiesOffering>(
            """
            Thornbury Energy Prices Notes

            HOUSTON, Jan. 12, 2022 /PRNewswire/ -- Thornbury Energy Corp. (NYSE: THB) today announced the pricing of $500 million of 4.250% senior notes due 2032 and $400 million of 5.125% senior
            notes due 2052. The 2032 notes will mature on June 15, 2032, unless earlier redeemed.
            """);
        Assert.Equal(["2032-06-15", "2052"], offering.Securities.Select(security => security.Maturity!.Words));
    }
}
