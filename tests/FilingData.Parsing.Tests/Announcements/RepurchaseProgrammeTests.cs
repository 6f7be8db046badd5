namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How much a programme allows, until when, and who decided on it.</summary>
public class RepurchaseProgrammeTests
{
    [Fact]
    public void A_count_of_shares_and_the_amount_that_limits_it_are_both_authorized() =>
        Assert.Equal(["authorization: USD 50000000", "authorization: 2000000 shares", "expiry: January 2025", "approval: board of directors"], Rows(
            "today announced that its board of directors has authorized the repurchase of up to 2 million shares of the company's stock for total consideration not exceeding $50 million through January 2025."));

    [Fact]
    public void An_amount_with_the_shares_that_it_may_buy_today_counts_money_alone() =>
        Assert.Equal(["authorization: USD 50000000", "approval: board of directors"], Rows(
            "today announced that its board of directors has authorized the repurchase of $50 million of its shares. The company had 38.5 million shares outstanding."));

    [Theory]
    [InlineData("The program may be suspended at any time and has no expiration date.")]
    [InlineData("The program does not have a fixed expiration date.")]
    public void A_board_that_enlarges_a_programme_approves_it_and_a_later_sentence_says_how_long_it_runs(string term) =>
        Assert.Equal(["authorization: USD 50000000", "expiry: no expiration date", "approval: Board of Directors"], Rows(
            "today announced that its Board of Directors has increased the size of its share repurchase program by $50 million. " + term));

    [Fact]
    public void A_board_may_authorize_purchases_beside_a_dividend() => Assert.Equal(["authorization: 25000 shares", "approval: Board of Directors"],
        Releases.Rows(Releases.Of<ShareRepurchase>(Releases.Read<Dividend>(
        """
        Corran Mills Increases Dividend

        MOBILE, Ala., Feb. 1, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) increased its quarterly dividend to $0.15 per share, payable on March 1, 2022. The Board of Directors also authorized
        the purchase of up to 25,000 shares of the Company's common stock.
        """))));

    [Fact]
    public void A_programme_is_as_large_as_what_it_grows_to() => Assert.Contains("authorization: USD 50000000",
        Rows("today announced that its Board of Directors has approved an expansion of the company’s current stock repurchase authorization from $35 million to $50 million."));

    private static string[] Rows(string news) => Releases.Rows(Releases.Read<ShareRepurchase>(
        $"""
        Corran Mills Announces Share Repurchase Program

        MOBILE, Ala., Feb. 1, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) {news}
        """));

    [Fact]
    public void A_programme_to_purchase_stock_is_what_the_board_approves_beside_a_dividend()
    {
        var dividend = Releases.Read<Dividend>(
            """
            Corran Mills Increases Dividend and Initiates Share Repurchase Program

            MOBILE, Ala., Feb. 1, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) increased its quarterly dividend to a rate of $0.15 per share, payable on March 1, 2022. Separately, the Board authorized
            a new program to purchase up to $1 billion of the company's common stock.
            """);
        Assert.Equal(["perShare: USD 0.15", "frequency: Quarterly", "paymentDate: 2022-03-01"], Releases.Rows(dividend)[..3]);
        Assert.Contains("approval: Board", Releases.Rows(Releases.Of<ShareRepurchase>(dividend)));
    }
}
