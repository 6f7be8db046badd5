namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Offices that somebody takes over, moves to or holds for a time, and results, claims and programmes told in further ways.</summary>
public class TakenOfficeTests
{
    [Theory]
    [InlineData("Jane Roe will take over the role of chairman upon Mr. Doe's retirement. John Doe will retire from the board on May 31, 2022.",
        "action: Jane Roe: Appointed|position: Jane Roe: chairman|effective: Jane Roe: upon Mr. Doe's retirement")]
    [InlineData("its management will change. Effective May 1, 2022, Jane Roe will become chief executive officer, reporting to John Doe, who will move to the role of executive chairman.", "action: John Doe: Appointed|position: John Doe: executive chairman|effective: John Doe: 2022-05-01")]
    [InlineData("its board has named Jane Roe, most recently head of sales of the paper unit as president and chief executive officer.",
        "action: Jane Roe: Appointed|position: Jane Roe: president|position: Jane Roe: chief executive officer")]
    [InlineData("its chief executive officer John Doe was taken ill. While Mr. Doe recovers, Jane Roe, chief information officer, will serve as acting chief executive officer.", "action: Jane Roe: Interim|position: Jane Roe: acting chief executive officer")]
    public void Offices_are_taken_in_many_ways(string news, string expected)
    {
        var rows = Releases.Rows(Read<LeadershipChange>("Corran Mills Announces Management Changes", news));
        Assert.All(expected.Split('|'), row => Assert.Contains(row, rows));
    }

    [Fact]
    public void A_claim_has_its_patents() =>
        Assert.Contains("claim: infringement of U.S. Patent Nos. 8,457,145 and 8,537,757", Releases.Rows(Read<Litigation>(
        "Corran Mills Wins Patent Verdict", "a jury in the United States District Court for the District of Maine awarded it $145 million in damages against Elm Paper, Inc. for infringement of U.S. Patent Nos. 8,457,145 and 8,537,757.")));

    [Theory]
    [InlineData("Net sales for the quarter were $20 million. This represents an 18% decrease compared to net sales of $24 million for the first quarter of 2021.", "revenueChange: -18%")]
    [InlineData("Net income was $7 million, up 8%, adjusted for one charge. The reported net loss was $4 million.", "netIncome: USD -4000000")]
    [InlineData("Pro forma net income was $8 million, or $0.13 per share diluted. GAAP net income was $1 million, or $0.01 per share diluted.",
        "dilutedEps: USD 0.01")]
    [InlineData("The net loss from continuing operations was $39.5 million, or $0.36 per diluted share.", "dilutedEps: USD -0.36")]
    public void Results_are_told_as_reported(string told, string expected) => Assert.Contains(expected,
        Releases.Rows(Read<Earnings>("Corran Mills Reports First Quarter Results", "its results for the first quarter of 2022. " + told)));

    [Fact]
    public void A_programme_told_beside_a_dividend_has_its_end() =>
        Assert.Equal(["authorization: 100000000 shares", "expiry: 2025-02-28", "approval: board"],
            Releases.Rows(Releases.Of<ShareRepurchase>(Read<Dividend>(
        "Corran Mills Declares Quarterly Dividend",
        """
        its board declared a quarterly dividend of $0.53 per share. Also today, the board authorized the repurchase of up to 100 million shares of its common stock. Under the previous program, Corran Mills purchased 3.5 million shares. The new program will terminate at the close of business on February 28, 2025.
        """))));

    [Fact]
    public void An_offering_beside_a_deal_has_its_own_stage_and_proceeds() => Assert.Equal(
        ["status: Closed", "principal: USD 11825000", "security: common shares", "shares: 2750000", "price: USD 4.3", "closing: 2022-04-20"],
        Releases.Rows(Releases.Of<SecuritiesOffering>(Read<Acquisition>("Corran Mills Announces Acquisition of Elm Paper for $23.4 Million",
            """
            it has acquired Elm Paper, Inc. for $23.4 million. Corran Mills used proceeds of its public offering for the purchase. Its public offering of 2,750,000 common shares at a price of $4.30 per share closed on April 20, 2022, generating gross proceeds of $11,825,000.
            """))));

    private static T Read<T>(string headline, string news)
        where T : Announcement => Releases.Read<T>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today {(news.StartsWith("its results", StringComparison.Ordinal) ? "" : "that ")}{news}
        """);
}
