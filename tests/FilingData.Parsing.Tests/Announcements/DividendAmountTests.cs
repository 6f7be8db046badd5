namespace FilingData.Parsing.Tests.Announcements;

/// <summary>What a share gets, and how often, as releases word it in passing.</summary>
public class DividendAmountTests
{
    [Fact]
    public void The_way_from_the_old_dividend_to_the_new_one_is_no_dividend()
    {
        var declared = Assert.Single(Read("The Board of Directors increased the quarterly dividend $0.01 per share or 9.1% from $0.11 to $0.12 per share, payable September 1, 2022.").Declared);
        Assert.Equal((0.12m, "2022-09-01"), (declared.PerShare!.Amount, declared.PaymentDate!.Words));
    }

    [Fact]
    public void A_quarter_s_dividend_is_a_quarterly_one()
    {
        var declared = Assert.Single(Read("The board declared the company's third quarter dividend of $0.30 per share, payable September 10, 2022.").Declared);
        Assert.Equal(DividendFrequency.Quarterly, declared.Frequency!.Value);
    }

    [Fact]
    public void The_quarter_of_a_dividend_in_the_headline_is_not_the_one_that_is_reported_on() =>
        Assert.Equal(["Q2 2022"], Releases.Of<Earnings>(Releases.Read<Announcement>(
        """
        Corran Mills Announces Third Quarter 2022 Dividend and Reports Second Quarter 2022 Results

        MOBILE, Ala., July 27, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) today reported its results. Net income for the second quarter of 2022 was $5.7 million, or $1.13 diluted earnings
        per share. The board declared the third quarter dividend of $0.30 per share.
        """)).Results.Select(result => result.Period.ToString()));

    private static Dividend Read(string news) => Releases.Of<Dividend>(Releases.Read<Announcement>(
        $"""
        Corran Mills Announces Dividend

        MOBILE, Ala., July 27, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) met with investors today. {news}
        """));
}
