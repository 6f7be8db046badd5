namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Dividends that a table tells, each with its days.</summary>
public class DividendScheduleTests
{
    private static readonly Dividend Release = Releases.Read<Dividend>(
        """
        Alder Income Trust Declares Monthly Distributions

        NEW YORK, March 3, 2022 (GLOBE NEWSWIRE) -- Alder Income Trust (NYSE: ALD) (NYSE: ALD PRA) today declared three monthly distributions of $0.105 per share, payable as set out below.

        Month     Ex-Date            Record Date        Payment Date       Amount per Share
        April     April 13, 2022     April 14, 2022     April 28, 2022     $0.105
        May       May 11, 2022       May 12, 2022       May 31, 2022       $0.105

        The board also declared a quarterly dividend of $0.4375 per share on its Series A preferred shares, payable on March 31, 2022 to holders of record on March 15, 2022.
        """);

    [Fact]
    public void Each_row_is_a_dividend_with_its_days() => Assert.Equal(
        [
            "perShare: USD 0.105", "frequency: Monthly", "recordDate: 2022-04-14", "paymentDate: 2022-04-28", "exDate: 2022-04-13",
            "perShare: USD 0.105", "frequency: Monthly", "recordDate: 2022-05-12", "paymentDate: 2022-05-31", "exDate: 2022-05-11",
            "perShare: USD 0.4375", "frequency: Quarterly", "recordDate: 2022-03-15", "paymentDate: 2022-03-31",
        ],
        Releases.Rows(Release));

    [Fact]
    public void A_series_belongs_to_its_symbol() =>
        Assert.Equal(["ALD", "ALD PRA"], Release.Issuer!.Listings.Select(listing => listing.Symbol));
}
