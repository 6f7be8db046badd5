namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Facts that stand farther behind than usual, or are told by other words than usual.</summary>
public class TellingElsewhereTests
{
    [Fact]
    public void Days_of_the_only_dividend_may_stand_in_a_later_sentence() => Assert.Equal(
        ["perShare: USD 0.06", "frequency: Quarterly", "recordDate: 2022-05-19", "paymentDate: 2022-05-31"],
        Releases.Rows(Read<Dividend>("Corran Mills Declares Dividend",
            "The Board of Directors of Corran Mills Corp. (NYSE: CORM) has declared a quarterly dividend of $0.06 per share. This is unchanged from the dividend paid February 28, 2022. "
            + "The company earned $0.11 per share. The dividend yield is 1.62%. The dividend is payable on May 31, 2022 to shareholders of record as of May 19, 2022.")));

    [Fact]
    public void Many_dividends_tell_nothing_of_how_often_one_is_paid() => Assert.Contains(
        "frequency: Quarterly",
        Releases.Rows(Read<Dividend>("Corran Mills Announces Dividend",
            "The Board of Directors of Corran Mills Corp. (NYSE: CORM) declared a $.06 per share cash dividend, payable on May 16, 2022. This is the 99th paid, including regular and special dividends, and the 81st consecutive quarterly dividend.")));

    [Fact]
    public void A_dividend_that_is_recalled_is_not_declared_again() => Assert.Equal(
        ["perShare: USD 0.22", "frequency: Special", "recordDate: 2022-05-14", "paymentDate: 2022-06-12"],
        Releases.Rows(Read<Dividend>("Corran Mills Declares Special Dividend",
            "Corran Mills Corp. (NYSE: CORM) declared a special dividend of $0.22 per share, payable on June 12, 2022 to holders of record on May 14, 2022. "
            + "It is in addition to the $0.25 per share regular dividend that was declared on February 4, 2022 and is payable on June 12, 2022.")));

    [Fact]
    public void Days_without_a_year_lie_nearest_to_the_release() => Assert.Equal(
        ["perShare: USD 0.06", "frequency: Quarterly", "recordDate: 2022-05-04", "paymentDate: 2022-05-18"],
        Releases.Rows(Read<Dividend>("Corran Mills Declares Dividend",
            "Corran Mills Corp. (NYSE: CORM) declared a quarterly dividend of $.06 per share, payable on May 18 to shareholders of record as of the close of business on May 4.")));

    [Fact]
    public void A_quarter_stands_before_the_months_that_hold_it() => Assert.Equal(
        ["period: Q1 2022", "netIncome: USD 4265000"],
        Releases.Rows(Read<Earnings>("Corran Mills Reports Solid Earnings",
            "Corran Mills Corp. (NYSE: CORM) reported net income for the first quarter of 2022 of $4.265 million. Net income for the nine-months ended March 31, 2022 totaled $12.695 million.")));

    [Fact]
    public void Earnings_from_continuing_operations_are_those_of_their_quarter() => Assert.Equal(
        ["period: Q1 2022", "netIncome: USD 154000000"],
        Releases.Rows(Read<Earnings>("Corran Mills Reports Results",
            "Corran Mills Corp. (NYSE: CORM) announced that net earnings from continuing operations for the first quarter of 2022 were $154.0 million, versus $121.8 million in the first quarter of 2021.")));

    [Fact]
    public void The_new_symbol_stands_in_a_sentence_without_a_market() => Assert.Equal(
        ["exchange: Nasdaq Capital Market", "newSymbol: CORM", "effectiveDate: 2022-05-02"],
        Releases.Rows(Read<ListingChange>("Corran Mills Approved for Listing on Nasdaq",
            "Corran Mills Corp. (OTCBB: CORM) announced that its common stock will begin trading on the Nasdaq Capital Market on May 2, 2022. The stock will trade under the symbol “CORM.”")));

    [Fact]
    public void A_stock_moves_to_the_bulletin_board() => Assert.Contains(
        "exchange: OTC Bulletin Board",
        Releases.Rows(Read<ListingChange>("Corran Mills Common Stock to Move from Nasdaq Exchange to OTC Bulletin Board Market",
            "Corran Mills Corp. (Nasdaq: CORM) today announced that its stock will trade on the OTC Bulletin Board.")));

    [Fact]
    public void A_symbol_that_stays_is_not_new_and_the_transfer_has_its_day() => Assert.Equal(
        ["exchange: Nasdaq Capital Market", "effectiveDate: 2022-04-18"],
        Releases.Rows(Read<ListingChange>("Corran Mills Receives Approval to Transfer Common Stock to the Nasdaq Capital Market",
            "Corran Mills Corp. (Nasdaq: CORM) today announced that it received approval to transfer the listing of its securities from the Nasdaq Global Market to the Nasdaq Capital Market. "
            + "The transfer was effective with the open of business on Monday, April 18, 2022. It does not affect the ticker symbol, which will remain “CORM”.")));

    [Fact]
    public void An_issuer_bid_buys_back_shares() => Assert.Equal(
        ["authorization: 1000000 shares", "method: OpenMarket", "expiry: 2023-05-11", "approval: Toronto Stock Exchange"],
        Releases.Rows(Read<ShareRepurchase>("Corran Mills Announces Normal Course Issuer Bid",
            "Corran Mills Corp. (TSX: CORM) announced that the Toronto Stock Exchange (“TSX”) has approved its normal course issuer bid. "
            + "Corran will be entitled to repurchase for cancellation up to 1,000,000 common shares over a twelve-month period starting on May 12, 2022 and ending on May 11, 2023.")));

    [Fact]
    public void What_a_facility_was_increased_from_is_not_its_amount() => Assert.Equal(
        ["counterparty: Elm Bank", "amount: USD 75000000"],
        Releases.Rows(Read<CommercialAgreement>("Corran Mills Extends Credit Facility",
            "Corran Mills Corp. (NYSE: CORM) announced the amendment of its credit facility with Elm Bank. The facility was increased from a maximum amount of $72.5 million to a maximum amount of $75.0 million.")));

    [Fact]
    public void Who_filed_the_suit_stands_against_the_issuer() => Assert.Equal(
        ["court: Maine state court", "counterparty: Alder Partners LLC", "outcome: Settlement of Securities Lawsuit", "claim: securities lawsuit"],
        Releases.Rows(Read<Litigation>("Corran Mills Announces Settlement of Securities Lawsuit",
            "Corran Mills Corp. (NYSE: CORM) announced that it has settled the securities lawsuit filed last year by Alder Partners LLC in Maine state court.")).OrderBy(row => row.Split(':')[0] switch { "court" => 0, "counterparty" => 1, "outcome" => 2, _ => 3 }));

    [Fact]
    public void Shares_held_at_the_close_of_business_are_split() => Assert.Contains(
        "recordDate: 2022-05-20",
        Releases.Rows(Read<StockSplit>("Corran Mills Announces Reverse Stock Split",
            "Corran Mills Corp. (NYSE: CORM) announced a 1-for-6 reverse stock split. Shares held as of the close of business on May 20, 2022 will be split.")));

    [Fact]
    public void Directors_are_elected_at_a_meeting() => Assert.Contains(
        "date: 2022-04-24",
        Releases.Rows(Read<ShareholderMeeting>("Corran Mills Announces Election of Directors",
            "Corran Mills Corp. (NYSE: CORM) announced the results of its annual general meeting (AGM), held today. All nominees were elected.")));

    [Fact]
    public void A_call_that_names_its_quarter_and_its_day_is_a_notice() => Assert.Equal(
        ["date: 2022-07-28", "period: Q2 2022"],
        Releases.Rows(Releases.Of<EarningsCall>(Read<Announcement>("Corran Mills Revises Outlook", "Corran Mills Corp. (NYSE: CORM) expects earnings per share for the second quarter of 2022 of $0.12 to $0.14. Management will comment further in its second quarter conference call on July 28, 2022."))));

    [Fact]
    public void A_board_that_sets_fees_approves_no_dividend() => Assert.DoesNotContain(
        Releases.Rows(Read<Dividend>("Corran Mills Reports Quarterly Dividend",
            "Corran Mills Corp. (NYSE: CORM) announced that the Board of Directors has declared a quarterly dividend of $0.02 per share. The Board also approved a change to the annual retainers of directors.")),
        row => row.StartsWith("approval", StringComparison.Ordinal));

    private static T Read<T>(string headline, string sentences)
        where T : Announcement => Releases.Read<T>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- {sentences}
        """);
}
