namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Redemptions of preferred and capital securities, and of what a table lists.</summary>
public class RedeemedClassTests
{
    [Fact]
    public void Securities_with_a_class_before_them_are_no_firm() => Assert.Equal(
        ["security: 8.50% Cumulative Trust Preferred Securities", "principal: USD 16500000", "redemptionDate: 2021-06-05"],
        Rows("announced today that Elm Capital Trust I will redeem all of its outstanding 8.50% Cumulative Trust Preferred Securities in the aggregate liquidation amount of $16,500,000 on June 5, 2021."));

    [Fact]
    public void Another_class_of_the_same_rate_is_another_debt() => Assert.Equal(
        ["security: 9.0% Cumulative Capital Securities", "security: 9.0% Junior Subordinated Debentures due July 15, 2031"],
        Rows("announced today that Elm Capital Trust I will redeem all of its 9.0% Cumulative Capital Securities. The redemption goes with the redemption by Elm Bancorp of its 9.0% Junior Subordinated Debentures due July 15, 2031.")
            .Where(static row => row.StartsWith("security", StringComparison.Ordinal)));

    [Fact]
    public void A_table_lists_what_is_redeemed() => Assert.Equal(
        [
            "security: 5.875% Trust Preferred Securities", "principal: USD 115454125", "redemptionDate: 2021-09-01",
            "security: 9.580% Capital Securities", "principal: USD 20000000", "redemptionDate: 2021-09-02",
        ],
        Rows("announced today the redemption of the securities listed below.\n\n" + """
            Trust               Security                              Principal Amount    Redemption Date
            Elm Capital I       5.875% Trust Preferred Securities     $115,454,125        9/1/2021
            Elm Capital II      9.580% Capital Securities             $20,000,000         9/2/2021
            """));

    [Fact]
    public void A_month_that_is_over_is_no_day_of_redemption() => Assert.Equal(
        ["security: 7% convertible subordinated notes due August 1, 2024", "principal: USD 39950000", "redemptionDate: 2021-08-01"],
        Rows("announced today that it will redeem $39,950,000 principal amount of 7% convertible subordinated notes due August 1, 2024 assumed when it bought Ash Corp. in June, 2018. Such redemption shall occur on August 1, 2021."));

    private static string[] Rows(string news) => Releases.Rows(Releases.Read<DebtRedemption>(
        $"Elm Bancorp to Redeem Securities\n\nBOISE, Idaho, May 8, 2021 /PRNewswire/ -- Elm Bancorp (NYSE: ELM) {news}\n"));
}
