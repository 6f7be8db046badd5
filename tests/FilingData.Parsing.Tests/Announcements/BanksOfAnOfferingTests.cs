namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Who underwrites debt, how far its offering has come and when it is due.</summary>
public class BanksOfAnOfferingTests
{
    [Fact]
    public void Each_bank_of_a_row_stands_for_itself() => Assert.Equal(
        ["underwriter: Elm Bank Securities", "underwriter: Morgan Aspen & Company", "underwriter: Goldbirch, Stone & Co."],
        Rows("has priced a public offering of $325 million of 4.95% senior notes due April 15, 2028. The co-managers are Elm Bank Securities, Morgan Aspen & Company and Goldbirch, Stone & Co.")
            .Where(IsBank));

    [Fact]
    public void Who_manages_offices_manages_no_offering() => Assert.DoesNotContain(Rows(
        "has priced a public offering of $325 million of 4.95% senior notes due April 15, 2028.\n\nLarch is the nation’s largest office building owner and manager with a portfolio of 701 buildings in 18 states and the District of Columbia."), IsBank);

    [Fact]
    public void A_notice_behind_them_does_not_hide_them() => Assert.Equal(["underwriter: Aspen Securities LLC", "underwriter: Birch Securities LLC"],
        Rows("has priced a public offering of $325 million of 4.95% senior notes due April 15, 2028.\n\nAspen Securities LLC acted as book-runner of the offering with Birch Securities LLC acting as co-manager. This press release shall not constitute an offer to sell these securities.")
            .Where(IsBank));

    [Fact]
    public void Shares_are_sold_through_an_underwriter() => Assert.Contains("underwriter: Aspen & Associates, Inc.",
        Rows("priced an offering of two million shares of common stock sold through Aspen & Associates, Inc. as sole underwriter."));

    [Fact]
    public void Conditions_of_a_closing_close_nothing_and_the_only_debt_has_the_day_that_is_told() => Assert.Equal(
        ["status: Priced", "security: senior unsecured debentures", "principal: USD 500000000", "coupon: 6.003%", "maturity: 2032-06-24", "closing: 2022-06-24"],
        Rows("has agreed to issue, on a private placement basis, $500 million of senior unsecured debentures that will bear interest at a rate of 6.003% per annum and will mature on June 24, 2032. Subject to customary closing conditions, the offering is expected to close on June 24, 2022.", "Issuance of $500 Million of Debentures"));

    private static bool IsBank(string row) => row.StartsWith("underwriter", StringComparison.Ordinal);

    private static string[] Rows(string news, string matter = "Offering") => Releases.Rows(Releases.Read<SecuritiesOffering>(
        $"Larch Properties Announces {matter}\n\nBOISE, Idaho, May 8, 2022 /PRNewswire/ -- Larch Properties Inc. (NYSE: LRCH) announced today that it {news}\n"));
}
