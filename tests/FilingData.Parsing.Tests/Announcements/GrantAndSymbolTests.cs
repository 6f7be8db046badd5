namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Grants to new employees under an exchange's rule, and shares that move to another exchange.</summary>
public class GrantAndSymbolTests
{
    [Fact]
    public void Grants_under_a_listing_rule_are_compensation_alone()
    {
        var release = Releases.Read<Compensation>(
            """
            Alder Biosciences Reports Inducement Grants Under Nasdaq Listing Rule 5635(c)(4)

            BOSTON, June 3, 2022 (GLOBE NEWSWIRE) -- Alder Biosciences, Inc. (Nasdaq: ALDB) today reported that on May 31, 2022, the Compensation Committee of its Board of Directors granted options to purchase
            184,500 shares to nine new employees. They were granted in accordance with Nasdaq Listing Rule 5635(c)(4) and include an option for 120,000 shares granted to Jane Roe, who joined the company on
            May 20, 2022 as Chief Medical Officer.
            """);
        Assert.Equal(["approval: Compensation Committee"], Releases.Rows(release));
        Assert.Empty(release.Also);
    }

    [Fact]
    public void Shares_trade_under_the_old_symbol_until_they_move() => Assert.Equal(
        ["exchange: New York Stock Exchange", "oldSymbol: CRMS", "newSymbol: CORM", "effectiveDate: 2022-05-16"],
        Releases.Rows(Releases.Read<ListingChange>(
            """
            Corran Mills to Transfer Listing to the New York Stock Exchange

            MOBILE, Ala., May 3, 2022 (GLOBE NEWSWIRE) -- Corran Mills Corp. (Nasdaq: CRMS) announced today that it will transfer its listing from the Nasdaq Global Select Market to the New York Stock Exchange.
            It expects its shares to begin trading on the NYSE at market open on May 16, 2022, under the symbol “CORM”. Until then the shares will continue to trade on Nasdaq under “CRMS”.
            """)));
}
