namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How companies tell what they expect, and the day on which they report.</summary>
public class ForecastAndCallTests
{
    [Theory]
    [InlineData("Crestline Apartment Trust Reports Third Quarter 2017 Results",
        "RICHMOND, Va.--(BUSINESS WIRE)--Nov. 2, 2017--Crestline Apartment Trust (NYSE: CAT) announced its results for the quarter ended September 30, 2017. Net income attributable to common shareholders was $21.4 million, or $0.38 per diluted share, compared to $17.9 million, or $0.33 per diluted share, for the same period in 2016. Funds from Operations (FFO) were $47.3 million, or $0.84 per diluted share.\n\nTotal revenues for the quarter were $142.7 million, a 6.1% increase over the third quarter of 2016.\n\nThe Company is raising its 2017 FFO guidance to a range of $3.30 to $3.36 per diluted share from the previous range of $3.22 to $3.32.",
        "period: Q3 2017 | periodEnd: 2017-09-30 | revenue: USD 142700000 | revenueChange: 6.1% | netIncome: USD 21400000 | dilutedEps: USD 0.38 | period: FY 2017 | metric: FFO per diluted share: USD 3.30 to 3.36")]
    [InlineData("Halvorsen Tools Names New Distribution Partner and Updates Outlook",
        "ROCKFORD, Ill., Sept. 9, 2008 -- Halvorsen Tools, Inc. (AMEX: HVT) today said that it now anticipates sales for its fiscal third quarter ending September 30, 2008 of $44 million to $46 million and earnings per diluted share of $.18 to $.21. For the full year the company looks for sales of $175 million to $180 million and EPS of between $.80 and $.86.",
        "period: Q3 2008 | metric: sales: USD 44 million to 46 million | metric: earnings per diluted share: USD 0.18 to 0.21 | period: FY 2008 | metric: sales: USD 175 million to 180 million | metric: EPS: USD 0.80 to 0.86")]
    [InlineData("Kestrel Semiconductor Comments on Business Conditions",
        "SAN JOSE, Calif.--(BUSINESS WIRE)--March 6, 2001--Kestrel Semiconductor Corporation (Nasdaq:KSTL) today announced that revenues for its first fiscal quarter ending April 1, 2001 are now expected to decline 25 to 28 percent sequentially from the $131.4 million reported in the December quarter. The company had previously guided to a decline of 10 to 15 percent. Pro forma earnings per share are expected to be in the range of 4 to 6 cents.",
        "period: Q1 2001 | metric: revenues: decline 25% to 28% | metric: Pro forma earnings per share: USD 0.04 to 0.06")]
    [InlineData("Brightwell Reaffirms 2022 Guidance",
        "CHARLOTTE, N.C., June 7, 2022 /PRNewswire/ -- In connection with its investor day being held today, Brightwell Industries, Inc. (NYSE: BWI) reaffirmed its previously issued full-year 2022 guidance and introduced targets for 2025.\n\n2022: net sales of $3.9 to $4.1 billion; Adjusted EBITDA margin of 17.5% to 18.5%; adjusted EPS of $5.10 to $5.40; free cash flow conversion of approximately 100%.\n\n2025: net sales CAGR of 5% to 7%; Adjusted EBITDA margin of approximately 20%.",
        "period: FY 2022 | metric: net sales: USD 3.9 billion to 4.1 billion | metric: Adjusted EBITDA margin: 17.5% to 18.5% | metric: adjusted EPS: USD 5.10 to 5.40")]
    [InlineData("Lantern Software Sets Date for Second Quarter Results",
        "AUSTIN, Texas, July 8, 2019 (GLOBE NEWSWIRE) -- Lantern Software, Inc. (NYSE: LTRN) will release its financial results for the quarter ended June 30, 2019 after the market closes on Thursday, August 1, 2019. The company will host a conference call the same day at 5:00 p.m. Eastern Time.",
        "date: 2019-08-01 | period: Q2 2019")]
    [InlineData("Capital Markets Day and Q3 report: invitation",
        "Stockholm, October 3, 2017\n\nVasaborg AB (publ) will publish its interim report for January–September 2017 on Wednesday, October 25 at 07:30 CET. A presentation for analysts and media will be held at 10:00 CET on the same day.",
        "date: 2017-10-25 | period: 9M 2017")]
    [InlineData("Arden Biosciences to Report Fourth Quarter and Full Year 2021 Financial Results on March 1",
        "CAMBRIDGE, Mass., Feb. 15, 2022 (GLOBE NEWSWIRE) -- Arden Biosciences, Inc. (Nasdaq: ARDN) today announced that it will host a live conference call and webcast on Tuesday, March 1, 2022 at 8:30 a.m. ET to report its fourth quarter and full year 2021 financial results and provide a corporate update.",
        "date: 2022-03-01 | period: Q4 2021 | period: FY 2021")]
    [InlineData("Company to Present at Conference; Affirms Guidance",
        "ATLANTA, Sept. 6, 2006 /PRNewswire-FirstCall/ -- Palisade Staffing, Inc. (NYSE: PSD) will present at the Sutter & Gray Business Services Conference on September 12, 2006. The company also affirmed its previously announced guidance for the third quarter of revenues of $205 million to $210 million and diluted earnings per share of $0.33 to $0.36.",
        "period: Q3 2006 | metric: revenues: USD 205 million to 210 million | metric: diluted earnings per share: USD 0.33 to 0.36")]
    public void A_release_tells_its_facts(string headline, string text, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\n" + text + "\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
