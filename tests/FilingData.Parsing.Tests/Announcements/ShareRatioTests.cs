namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Splits that are told by what a depositary share stands for, by who gets what, and on days that open a sentence.</summary>
public class ShareRatioTests
{
    [Fact]
    public void A_change_of_what_depositary_shares_stand_for_splits_or_combines_them() => Assert.Equal(
        ["ratio: 1-for-3", "effectiveDate: 2021-05-19"],
        Rows("Announces ADS Ratio Change", "today announced that it will change the ratio of its American Depositary Shares (“ADSs”) to ordinary shares from one (1) ADS representing two (2) ordinary shares to one (1) ADS representing six (6) ordinary shares, effective May 19, 2021."));

    [Fact]
    public void The_change_goes_on_by_its_name() => Assert.Equal(["ratio: 1-for-15", "effectiveDate: 2021-05-23"],
        Rows("Announces ADS Ratio Change", "today announced a ratio change on its American Depositary Shares (“ADSs”) from one ADS representing three ordinary shares to one ADS representing forty-five ordinary shares (the “Ratio Change”). The effective date of the Ratio Change is expected to be May 23, 2021."));

    [Fact]
    public void A_day_that_opens_a_sentence_is_that_of_what_will_happen() => Assert.Equal(
        ["ratio: 3-for-2", "recordDate: 2021-05-20", "effectiveDate: 2021-05-31"],
        Rows("Announces Three-for-Two Stock Split", "today announced that effective May 7, 2021 its board of directors has declared a three-for-two split of its common stock. On or about May 31, 2021 Pinebrook will distribute one share of common stock for every two shares held by shareholders of record on May 20, 2021."));

    [Fact]
    public void The_new_shares_may_be_told_some_sentences_on() => Assert.Equal(
        ["ratio: 2-for-1", "recordDate: 2021-05-17", "effectiveDate: 2021-05-31"],
        Rows("Announces Two-for-One Stock Split", "today announced a two-for-one stock split, to be effected via a stock dividend. Shareholders will receive one share of stock for each share they hold. The new shares will be distributed on May 31, 2021, to shareholders of record on May 17, 2021."));

    [Fact]
    public void A_split_that_serves_to_stay_listed_is_no_change_of_listing()
    {
        var split = Read("Announces 1-for-50 Reverse Stock Split as Part of Nasdaq Compliance Plan",
            "today announced a 1-for-50 reverse stock split of its common stock. The reverse stock split is expected to become effective on May 18, 2021, and the common stock is expected to commence trading on the Nasdaq Capital Market on a post-split basis on May 19, 2021. It will continue to trade under the symbol “PBK.”");

        Assert.Equal(["ratio: 1-for-50", "effectiveDate: 2021-05-18"], Releases.Rows(split));
        Assert.Empty(split.Also);
    }

    [Fact]
    public void What_holders_will_receive_is_distributed_on_its_day() => Assert.Equal(
        ["ratio: 3-for-1", "recordDate: 2021-06-03", "effectiveDate: 2021-06-17"],
        Rows("Announces Stock Split", "today announced a three-for-one stock split in the form of a stock dividend. Holders of record on June 3, 2021 will receive distribution of the shares on June 17, 2021."));

    [Fact]
    public void A_stock_dividend_adds_to_what_is_held() => Assert.Contains("ratio: 2-for-1",
        Rows("Announces Stock Split", "today announced a one-for-one stock dividend, which has the effect of a stock split."));

    private static string[] Rows(string headline, string news) => Releases.Rows(Read(headline, news));

    private static StockSplit Read(string headline, string news) => Releases.Read<StockSplit>(
        $"Pinebrook Systems {headline}\n\nBOISE, Idaho, May 8, 2021 /PRNewswire/ -- Pinebrook Systems, Inc. (NYSE: PBK) {news}\n");
}
