namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Prices that sentences of their own tell, and days that are no closing's.</summary>
public class DealPriceTests
{
    [Theory]
    [InlineData("Corran received gross proceeds of $34 million upon the closing of the transaction.", "consideration: USD 34000000")]
    [InlineData("Elm Partners paid Corran $50 million in cash for the assets.", "consideration: USD 50000000")]
    [InlineData("Corran received $33 million at closing and another $2 million has been deposited into escrow, for a total of $35 million.",
        "consideration: USD 35000000")]
    public void A_later_sentence_tells_what_was_paid(string sentence, string expected) => Assert.Contains(expected, Releases.Rows(Read<Divestiture>(
        "Corran Mills Completes Sale of Paper Business", "it has completed the sale of its paper business to Elm Partners LLC. " + sentence)));

    [Fact]
    public void An_offering_that_paid_for_it_closed_on_another_day() => Assert.DoesNotContain(
        Releases.Rows(Read<Acquisition>("Corran Mills Completes Purchase of Elm",
            "it has completed the purchase of Elm Paper, LLC for $130 million. Corran funded the acquisition with proceeds from its recent stock offering completed on March 9, 2022.")),
        row => row.StartsWith("closing", StringComparison.Ordinal));

    [Fact]
    public void Of_two_that_agree_the_other_one_takes_the_one_that_is_acquired() => Assert.Equal(
        ["status: Announced", "buyer: Elm Medical Group", "target: Corran Mills Corp.", "consideration: USD 700000000", "perShare: USD 23"],
        Releases.Rows(Releases.Read<Merger>(
            """
            Corran Mills Announces Definitive Merger Agreement With Elm

            MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) and Elm Medical Group announced today that they have reached an agreement providing for the acquisition of Corran. The transaction has been structured as a cash tender offer for all outstanding Corran common stock at $23 per share. The value of the deal is approximately $700 million.
            """)));

    [Fact]
    public void Two_boards_approve_and_who_only_advises_is_a_bank() => Assert.Equal(
        ["adviser: Elder Howey: financial", "approval: Board of Directors", "approval: Board of Elm Film Co., Ltd."],
        Releases.Rows(Read<Divestiture>("Corran Mills to Sell Paper Business",
            "it has agreed to sell its paper business to Elm Papers, Inc. The transaction has been approved by Corran's Board of Directors and by the Board of Elm Film Co., Ltd. Corran was advised by Elder Howey in connection with the transaction."))
            .Where(row => row.StartsWith("approval", StringComparison.Ordinal) || row.StartsWith("adviser", StringComparison.Ordinal)));

    [Fact]
    public void A_site_that_is_closed_is_no_business_that_is_sold()
    {
        var closure = Read<Restructuring>("Corran Mills Announces Facilities Closure",
            "its board of directors approved the closure of its Maine mills by November 29, 2022. The Company plans to sell its buildings and equipment in Bangor and lay off 185 employees.");
        Assert.Equal(["approval: board of directors"], Releases.Rows(closure));
        Assert.Empty(closure.Also.OfType<Divestiture>());
    }

    [Fact]
    public void What_another_matter_goes_with_is_not_announced() => Assert.Empty(
        Read<ShareRepurchase>("Corran Mills Resumes Share Repurchases",
            "its board approved a re-activation of share repurchases. Repurchases under the $825 million program had been suspended in connection with the announcement of the planned spin-off of Elm.com on March 7, 2022.").Also.OfType<Divestiture>());

    private static T Read<T>(string headline, string news)
        where T : Announcement => Releases.Read<T>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today that {news}
        """);
}
