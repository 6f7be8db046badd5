namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Amounts per share that are no dividend, or none that is declared, and days that stand before their names.</summary>
public class DividendAsideTests
{
    [Fact]
    public void What_a_share_is_worth_on_paper_is_no_dividend() => Assert.Equal(
        ["perShare: USD 9.04", "frequency: Special", "recordDate: 2021-06-14", "paymentDate: 2021-06-28"],
        Rows("declared a special cash dividend of $9.04 per share of Class A Common Stock, par value $0.01 per share. The special cash dividend will be payable on June 28, 2021 to stockholders of record on June 14, 2021."));

    [Fact]
    public void The_sum_of_several_dividends_declares_none() => Assert.Equal(
        ["perShare: USD 1.5", "frequency: Special", "recordDate: 2021-06-10", "paymentDate: 2021-06-24"],
        Rows("declared a special cash dividend of $1.50 per share payable June 24, 2021 to shareholders of record on June 10, 2021.\n\nThis special dividend, together with the regular quarterly dividend of $0.10 per share payable May 2, 2021, will bring the total paid in ten years to $15.90 per share."));

    [Fact]
    public void What_the_board_expects_to_declare_is_not_declared() => Assert.Equal(
        ["perShare: USD 2.5", "frequency: Special", "recordDate: 2021-06-10", "paymentDate: 2021-06-24"],
        Rows("declared a special dividend of $2.50 per share payable on June 24, 2021 to shareholders of record on June 10, 2021.\n\nThe board expects to declare an additional special dividend of $1.50 per share, which would be payable in January 2022."));

    [Fact]
    public void A_day_may_stand_before_its_name() => Assert.Equal(
        ["perShare: USD 2.5", "frequency: Special", "recordDate: 2021-06-01", "paymentDate: 2021-06-11"],
        Rows("declared a special dividend of $2.50 per share of common stock and established June 1, 2021 as the record date and June 11, 2021 as the distribution date for this dividend."));

    [Fact]
    public void The_day_without_dividend_may_be_told_farther_on() => Assert.Contains("exDate: 2021-06-29",
        Rows("declared a special cash dividend of $9.04 per share, payable on June 28, 2021 to stockholders of record on June 14, 2021.\n\nThe dividend will be paid from the proceeds of a sale. The sale closed in May.\n\nBecause of the size of the dividend, the exchange has determined that the ex-dividend date will be June 29, 2021."));

    [Fact]
    public void A_dividend_on_the_stock_is_paid_on_each_share() => Assert.Equal(
        ["perShare: USD 0.22", "frequency: Special", "recordDate: 2021-06-10", "paymentDate: 2021-06-24"],
        Rows("declared a special cash dividend in the amount of twenty-two cents ($0.22) on the common stock of the company. The dividend is payable on June 24, 2021 to stockholders of record on June 10, 2021."));

    private static string[] Rows(string news) => Releases.Rows(Releases.Read<Dividend>(
        $"Pinebrook Systems Announces Special Dividend\n\nBOISE, Idaho, May 8, 2021 /PRNewswire/ -- Pinebrook Systems, Inc. (NYSE: PBK) announced today that its board of directors {news}\n"));
}
