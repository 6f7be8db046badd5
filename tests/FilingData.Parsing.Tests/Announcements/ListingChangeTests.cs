namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Moves between exchanges, new symbols, notices of an exchange.</summary>
public class ListingChangeTests
{
    [Fact]
    public void The_exchange_that_is_left_is_not_the_new_one()
    {
        var change = Releases.Read<ListingChange>(
            """
            Alder Creek Foods Moves Its Stock Exchange Listing from the New York Stock Exchange to Nasdaq

            OMAHA, Neb., June 1, 2021 (GLOBE NEWSWIRE) -- Alder Creek Foods, Inc. (NYSE: ACF) today announced that it is moving its listing from the New York Stock Exchange to the Nasdaq Global
            Select Market. Alder Creek expects to begin trading on Nasdaq on June 14, 2021.
            """);
        Assert.Equal(["exchange: Nasdaq Global Select Market", "effectiveDate: 2021-06-14"], Releases.Rows(change));
    }

    [Fact]
    public void A_further_listing_has_the_symbol_of_that_exchange()
    {
        var change = Releases.Read<ListingChange>(
            """
            Stonecrop Mining Transfers Stock Exchange Listing to NYSE American

            VANCOUVER, British Columbia, Aug. 3, 2021 (GLOBE NEWSWIRE) -- Stonecrop Mining Ltd. (TSX: STC; OTCQX: STCMF) is pleased to announce that its common shares have been approved for listing
            on the NYSE American LLC under the symbol "STCM". The Company's shares will continue to trade on the Toronto Stock Exchange.
            """);
        Assert.Equal(["exchange: NYSE American LLC", "newSymbol: STCM"], Releases.Rows(change));
    }

    [Fact]
    public void The_day_on_which_a_notice_came_is_no_effective_date()
    {
        var change = Releases.Read<ListingChange>(
            """
            Linden Therapeutics Receives Nasdaq Notice Regarding Minimum Bid Price Requirement

            CAMBRIDGE, Mass., May 12, 2022 (GLOBE NEWSWIRE) -- Linden Therapeutics, Inc. (Nasdaq: LDTX) today announced that on May 10, 2022 it received a letter from The Nasdaq Stock Market LLC
            that it is not in compliance with the minimum bid price requirement, because its common stock had closed below $1.00 per share for 30 consecutive business days.
            """);
        Assert.Equal(["exchange: Nasdaq"], Releases.Rows(change));
    }

    [Fact]
    public void Trading_when_issued_goes_before_the_listing_itself()
    {
        var change = Releases.Read<ListingChange>(
            """
            Bramble Water to List on the New York Stock Exchange

            DENVER, March 8, 2024 /PRNewswire/ -- Bramble Water Corporation expects that "when-issued" trading in its common stock on the NYSE will begin on March 26, 2024 under the symbol "BRMB WI,"
            and "regular-way" trading on April 1, 2024 under the symbol "BRMB."
            """);
        Assert.Equal("2024-04-01", change.EffectiveDate!.Words);
    }

    [Fact]
    public void An_exchange_s_rule_book_is_no_part_of_its_name() =>
        Assert.Equal(["exchange: NYSE American LLC"], Releases.Rows(Releases.Read<ListingChange>(
        """
        Linden Therapeutics Announces Receipt of Noncompliance Notice from NYSE American

        CAMBRIDGE, Mass., May 12, 2022 (GLOBE NEWSWIRE) -- Linden Therapeutics, Inc. (NYSE American: LDTX) today received a letter from NYSE American LLC stating that it was not in compliance with the
        continued listing standards set forth in the NYSE American Company Guide.
        """)));

    [Fact]
    public void The_tier_of_an_exchange_names_it_more_exactly() =>
        Assert.Equal(["exchange: Nasdaq Capital Market"], Releases.Rows(Releases.Read<ListingChange>(
        """
        Linden Therapeutics Receives Nasdaq Notification Related to Minimum Bid Price

        CAMBRIDGE, Mass., May 12, 2022 (GLOBE NEWSWIRE) -- Linden Therapeutics, Inc. (Nasdaq: LDTX) announced today that it received a letter from The Nasdaq Stock Market on its listing rule. This notice has
        no impact on the listing of its common stock on the Nasdaq Capital Market.
        """)));

    [Fact]
    public void Whoever_joins_an_index_is_news_and_a_takeover_in_passing_is_not() =>
        Assert.IsType<ListingChange>(FilingParser.Parse(new FilingInput("release.txt",
        """
        Alder Creek Foods Set to Join S&P MidCap 400

        NEW YORK, June 11, 2021 /PRNewswire/ -- Alder Creek Foods Inc. (NYSE: ACF) will replace Harrow Pharma Inc. (Nasdaq: HRWP) in the S&P MidCap 400 effective prior to the opening of trading on
        June 18, 2021. Solway Labs (NYSE: SOLW) is acquiring Harrow Pharma in a deal expected to be completed soon.
        """)).Announcements[0]);

    [Fact]
    public void An_exchange_approves_a_transfer_and_all_symbols_of_a_row_are_kept() =>
        Assert.Equal(["exchange: NASDAQ Capital Market", "effectiveDate: 2022-05-02", "approval: NASDAQ"], Releases.Rows(Releases.Read<ListingChange>(
        """
        Linden Machinery Announces Listing Transfer from NASDAQ Global Market to NASDAQ Capital Market

        BEIJING, May 2, 2022 /PRNewswire/ -- Linden Machinery Limited (NASDAQ: LMAC, LMACW and LMACU) announced today that its application to transfer the listing of its shares from the NASDAQ Global
        Market to the NASDAQ Capital Market has been approved by NASDAQ. This transfer will be effective on May 2, 2022, and the shares, warrants and units will continue to trade under the symbols
        "LMAC", "LMACW" and "LMACU" respectively.
        """)));

    [Fact]
    public void A_market_is_left_with_its_operator_and_the_symbol_goes_on() =>
        Assert.Equal(["exchange: OTCQB Market", "effectiveDate: 2022-05-20"], Releases.Rows(Releases.Read<ListingChange>(
        """
        Linden Machinery to Transfer from NASDAQ to the OTCQB Market

        BOISE, Idaho, May 2, 2022 /PRNewswire/ -- Linden Machinery Inc. (NASDAQ: LMAC) announced today its intent to voluntarily delist its common stock from the Nasdaq Global Market (“NGM”) of the
        Nasdaq Stock Exchange and to transfer the listing of its common stock to the OTCQB Market. Trading on the OTCQB Market is expected to commence on May 20, 2022 under its current trading symbol “LMAC”.
        """)));
}
