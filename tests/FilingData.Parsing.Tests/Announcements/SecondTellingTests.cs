namespace FilingData.Parsing.Tests.Announcements;

/// <summary>What stands beside the news: other notes that are redeemed, older dividends, approvals that end, second clauses behind a comma.</summary>
public class SecondTellingTests
{
    [Fact]
    public void Notes_that_are_redeemed_are_not_offered() => Assert.DoesNotContain(
        Releases.Rows(Read<SecuritiesOffering>("Corran Mills Prices $735 Million 9.875% Senior Secured Notes due 2031",
            "Corran Mills Corp. (NYSE: CORM) announced it priced its offering of senior secured notes due 2031. "
            + "Corran Mills intends to use the net proceeds of the offering to fund the redemption of $635 million in aggregate principal amount of its 10% senior notes due 2026.")),
        row => row.Contains("10%") || row.Contains("635000000"));

    [Fact]
    public void The_owner_of_an_agent_is_no_agent() => Assert.Equal(
        ["underwriter: Birch Capital Markets"],
        Releases.Rows(Read<SecuritiesOffering>("Corran Mills Closes Private Placement",
            "Corran Mills Corp. (NYSE: CORM) announced that it closed its private placement of 1,948,295 shares of common stock. "
            + "Birch Capital Markets, a division of Elm Securities, LLC, acted as sole placement agent for the private placement."))
                .Where(row => row.StartsWith("underwriter", StringComparison.Ordinal)));

    [Fact]
    public void An_increase_over_an_amount_is_no_second_dividend() => Assert.Equal(
        ["perShare: USD 0.32", "frequency: Quarterly", "recordDate: 2022-06-11", "paymentDate: 2022-07-01"],
        Releases.Rows(Read<Dividend>("Corran Mills Declares Dividend",
            "Corran Mills Corp. (NYSE: CORM) declared a cash dividend of $0.32 per share. This represents an increase over the $0.27 per share paid in previous quarterly cash dividends. "
            + "The dividend is payable on July 1, 2022 to shareholders of record on June 11, 2022.")));

    [Fact]
    public void An_approval_ends_with_its_programme() => Assert.Contains(
        "expiry: 2022-12-31",
        Releases.Rows(Read<ShareRepurchase>("Corran Mills Announces Share Repurchase Program",
            "The board of Corran Mills Corp. (NYSE: CORM) approved a new share repurchase program of up to $100 million. This approval expires on December 31, 2022.")));

    [Fact]
    public void A_way_that_stays_open_is_no_method() => Assert.Equal(
        ["authorization: USD 100000000", "method: OpenMarket", "approval: board"],
        Releases.Rows(Read<ShareRepurchase>("Corran Mills Announces Share Repurchase Program",
            "The board of Corran Mills Corp. (NYSE: CORM) approved a share repurchase program of up to $100 million. Purchases may be made in open market transactions, including, without limitation, through accelerated share repurchase transactions.")));

    [Fact]
    public void A_programme_grows_by_an_amount() => Assert.Contains(
        "authorization: USD 500000000",
        Releases.Rows(Read<ShareRepurchase>("Corran Mills Announces Expansion of Stock Repurchase Authorization",
            "Corran Mills Corp. (NYSE: CORM) announced an expansion of its program. On April 22, 2022, the board authorized the expansion of its existing program by $500.0 million to a total of $800.0 million.")));

    [Fact]
    public void A_comma_parts_two_clauses_of_persons() => Assert.Equal(
        ["action: Jane Roe: Appointed", "position: Jane Roe: President", "action: Mary Major: Appointed", "position: Mary Major: CFO"],
        Releases.Rows(Read<LeadershipChange>("Corran Mills Announces Changes",
            "Corran Mills Corp. (NYSE: CORM) announced changes. Jane Roe has been named President, Mary Major has been named CFO.")));

    [Fact]
    public void What_was_announced_before_is_news_where_it_takes_effect_today() => Assert.Contains(
        "position: Jane Roe: CEO",
        Releases.Rows(Read<LeadershipChange>("Corran Mills Confirms Changes",
            "Corran Mills Corp. (NYSE: CORM) confirmed changes. As previously announced, effective today, Jane Roe has been appointed CEO.")));

    [Fact]
    public void Participating_banks_lend() => Assert.Equal(
        ["amount: USD 150000000", "counterparty: Alder Bank, N.A.", "counterparty: Birch Bank, N.A.", "counterparty: Elm Bank, N.A."],
        Releases.Rows(Read<CommercialAgreement>("Corran Mills Extends $150 Million Credit Facility",
            "Corran Mills Corp. (NYSE: CORM) announced that it has extended its $150 million credit facility with its bank group led by Alder Bank, N.A. "
            + "Other participating banks in the transaction include Birch Bank, N.A. and Elm Bank, N.A."))
                .OrderBy(row => row, StringComparer.Ordinal));

    private static T Read<T>(string headline, string body)
        where T : Announcement => Releases.Read<T>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- {body}
        """);
}
