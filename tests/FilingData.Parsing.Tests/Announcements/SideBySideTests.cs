namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Matters that a release tells side by side: splits with dividends, results with both, calls with outlooks.</summary>
public class SideBySideTests
{
    [Fact]
    public void A_split_may_be_told_by_the_shares_that_come_in_addition()
    {
        var dividend = Read<Dividend>("Corran Mills Declares Dividend and Stock Split",
            """
            its board of directors declared a quarterly dividend of $0.32 per share, payable on July 1, 2022 to shareholders of record on June 11, 2022. The board also authorized a stock split in the form of a stock dividend of one additional share of common stock for every two shares held as of the record date of June 18, 2022. The new shares will be distributed on July 8, 2022. The additional shares issued as part of the split will not receive the cash dividend payable on July 1, 2022.
            """);
        Assert.Equal(["ratio: 3-for-2", "recordDate: 2022-06-18", "effectiveDate: 2022-07-08", "approval: board of directors"],
            Releases.Rows(Releases.Of<StockSplit>(dividend)));
    }

    [Theory]
    [InlineData("a 100% stock dividend", "ratio: 2-for-1")]
    [InlineData("a 50% stock dividend", "ratio: 3-for-2")]
    [InlineData("a dividend of an additional share for each share held", "ratio: 2-for-1")]
    public void What_holders_get_makes_up_the_ratio(string told, string expected) => Assert.Contains(expected,
        Releases.Rows(Read<StockSplit>("Corran Mills Announces Stock Split",
            "its board of directors declared a stock split in the form of " + told + ".")));

    [Theory]
    [InlineData("Corran Mills Declares Dividend and Approves Share Repurchase Program", nameof(Dividend))]
    [InlineData("Corran Mills Announces Share Repurchase Program and Dividend", nameof(ShareRepurchase))]
    [InlineData("Corran Mills Earns $5 Million in Second Quarter; Increases Dividend", nameof(Earnings))]
    public void Of_several_in_a_headline_the_first_is_the_principal_one(string headline, string expected) => Assert.Equal(expected,
        Read<Announcement>(headline, "its board of directors declared a quarterly dividend of $0.32 per share and approved the repurchase of up to $50 million of its common stock. Net income for the second quarter of 2022 was $5 million.").Kind);

    [Fact]
    public void An_earnings_release_to_come_has_no_results_yet()
    {
        var call = Read<EarningsCall>("Corran Mills Announces Third Quarter 2022 Earnings Release and Conference Call Dates",
            "it will issue a press release reporting its third quarter 2022 results on October 26, 2022. A conference call will be held on October 27, 2022.");
        Assert.Equal(["date: 2022-10-26", "period: Q3 2022"], Releases.Rows(call));
        Assert.Empty(call.Also.OfType<Earnings>());
    }

    [Fact]
    public void An_outlook_may_name_the_day_of_the_release() =>
        Assert.Equal(["date: 2022-11-30", "period: Q3 2022"], Releases.Rows(Releases.Of<EarningsCall>(Read<Guidance>(
        "Corran Mills Updates Third Quarter Guidance", "it expects third quarter 2022 earnings per share of $0.70 to $0.74. The outlook for the year will be updated with the third quarter earnings release on November 30, 2022."))));

    private static T Read<T>(string headline, string news)
        where T : Announcement => Releases.Read<T>(
        $"""
        {headline}

        MOBILE, Ala., May 12, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today that {news}
        """);
}
