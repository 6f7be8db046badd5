namespace FilingData.Parsing.Tests.Announcements;

/// <summary>What is taken over from a company and what it costs, where the clause puts its parts in another order.</summary>
public class OwnedUnitTests
{
    [Fact]
    public void A_division_of_a_company_is_taken_over_from_it() => Assert.Equal(
        ["status: Completed", "seller: Elm Media plc", "buyer: Corran Mills Corp.", "target: trade publishing division",
            "consideration: USD 11500000"],
        Releases.Rows(Read<Acquisition>("Corran Mills Completes Acquisition",
            "it has completed the acquisition of the trade publishing division of Elm Media plc. The purchase price paid at closing of $11.5 million is subject to adjustment.")));

    [Fact]
    public void The_object_may_stand_behind_the_one_to_whom_it_goes() => Assert.Equal(
        ["status: Announced", "seller: Corran Mills Corp.", "buyer: Elm Partners LLC", "target: paper business in Maine",
            "consideration: USD 5000000"],
        Releases.Rows(Read<Divestiture>("Corran Mills to Sell Business",
            "it will sell to Elm Partners LLC its paper business in Maine for $5 million.")));

    [Fact]
    public void A_comma_before_a_bracket_parts_no_partner_from_what_was_agreed() => Assert.Equal(
        ["status: Announced", "seller: Corran Mills Corp.", "buyer: Elm Partners LLC", "target: paper business", "consideration: USD 5000000"],
        Releases.Rows(Read<Divestiture>("Corran Mills to Sell Business",
            "it has reached an agreement with Elm Partners LLC, (NYSE: ELMP) to sell its paper business for $5 million.")));

    [Fact]
    public void What_the_whole_is_worth_goes_before_what_was_paid_at_closing() =>
        Assert.Contains("consideration: USD 100000000", Releases.Rows(Read<Acquisition>(
        "Corran Mills Completes Acquisition of Elm", "it has closed the acquisition of Elm Paper, LLC. The total transaction value is approximately $100 million. At closing, Corran paid $80 million in cash and $5 million in stock.")));

    [Fact]
    public void A_place_before_based_is_no_place_of_the_deal() => Assert.Equal(
        ["status: Announced", "buyer: Corran Mills Corp.", "target: substantially all of the assets of Rhode Island based Elm Paper, Inc."],
        Releases.Rows(Read<Acquisition>("Corran Mills to Acquire Assets of Elm",
            "it has signed an agreement to acquire substantially all of the assets of Rhode Island based Elm Paper, Inc.")));

    [Fact]
    public void A_deal_that_dates_another_one_or_was_announced_before_is_none_of_the_release() => Assert.Equal(
        ["status: Announced", "buyer: Corran Mills Corp.", "target: Elm Paper, Inc.", "consideration: USD 14000000"],
        Releases.Rows(Read<Acquisition>("Corran Mills to Acquire Elm",
            """
            it has agreed to acquire Elm Paper, Inc. for $14 million. Elm Paper makes paper. It is based in Maine.

            As previously announced on March 3, 2022, Birch Film Co. has signed a letter of intent to be acquired by Corran Mills. Until the earlier of the closing of Corran Mills's acquisition of Birch Film Co. or June 30, 2022, Birch Film Co. keeps its rights.
            """)));

    private static T Read<T>(string headline, string news)
        where T : Announcement => Releases.Read<T>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today that {news}
        """);
}
