namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Clauses behind "announced" without "that", descriptions that no comma closes, and what a participle describes.</summary>
public class ToldClauseTests
{
    [Fact]
    public void Somebody_is_told_of_without_that() => Assert.Equal(
        ["action: Jane F. Roe: Appointed", "position: Jane F. Roe: Chief Financial Officer", "effective: Jane F. Roe: 2022-05-02",
            "successorTo: Jane F. Roe: Ann Doe"],
        Releases.Rows(Releases.Read<LeadershipChange>(
            """
            Corran Mills Names Chief Financial Officer

            MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM), a leading miller, today announced Jane F. Roe has been named Chief Financial Officer of the Company, effective May 2, 2022. She succeeds Ann Doe, who has served in the position on an interim basis since July of last year when former CFO, Mary Elm, left the Company.
            """)));

    [Fact]
    public void A_price_stands_behind_a_description() => Assert.Equal(
        ["status: Proposed", "buyer: Corran Mills Corp.", "target: Alder & Associates, Inc.", "consideration: USD 4200000"],
        Releases.Rows(Read("it has signed a non-binding letter of intent to acquire Alder & Associates, Inc. (\"AAI\"), a Florida-based lighting company for a total of $4.2 million to be paid in cash.")));

    [Fact]
    public void What_was_paid_for_what_was_acquired_is_done() => Assert.Equal(
        ["status: Completed", "seller: Birch Stores Inc.", "buyer: Corran Mills Corp.", "target: Alder Flora Inc.", "consideration: USD 9000000"],
        Releases.Rows(Read("the acquisition of Alder Flora Inc. from Birch Stores Inc. The total purchase price for the assets acquired was approximately $9 million, and was funded from cash balances.")));

    [Fact]
    public void A_company_is_named_by_the_clause_that_says_which() => Assert.Contains(
        "target: Maine-based company that holds rights to two quarries in Bangor", Releases.Rows(Read("it has completed the acquisition of a Maine-based company that holds rights to two quarries in Bangor, a town of 30,000.")));

    [Fact]
    public void Rights_that_are_licensed_change_no_hands()
    {
        var announcement = Releases.Read<Announcement>(
            """
            Corran Bio and Alder Pharma Announce License Agreement

            Alder Pharma Acquires Exclusive Worldwide Rights to Enzyme Program from Corran

            MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Bio Inc. (NYSE: CORB) and Alder Pharma Inc. announced today that the two companies have entered into a license agreement.
            """);
        Assert.Empty(announcement.Also.OfType<Divestiture>());
        Assert.Contains("counterparty: Alder Pharma Inc.", Releases.Rows(announcement));
    }

    [Fact]
    public void A_purchase_agreement_that_is_awarded_buys_nothing() => Assert.Empty(Releases.Read<Announcement>(
        """
        Corran Mills Awarded Contract

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) has been awarded a new Blanket Purchase Agreement (BPA) by the U.S. Department of Transportation.
        """).Also.OfType<Acquisition>());

    private static Acquisition Read(string news) => Releases.Read<Acquisition>(
        $"""
        Corran Mills Announces Acquisition

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today {news}
        """);
}
