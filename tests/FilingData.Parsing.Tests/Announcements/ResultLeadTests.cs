namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How leads tell results, what is expected of them, and when they are told.</summary>
public class ResultLeadTests
{
    [Theory]
    [InlineData("Norvane Posts Loss",
        "For its fiscal first quarter ended March 31, 2021, Norvane Devices, Inc. (Nasdaq: NRVN) recorded a net loss of $3.4 million, or ($0.12) per share, on sales of $17.9 million, down from sales of $20.2 million in the prior-year quarter.",
        "period: Q1 2021 | periodEnd: 2021-03-31 | revenue: USD 17900000 | netIncome: USD -3400000 | dilutedEps: USD -0.12")]
    [InlineData("Norvane Lowers Second-Quarter Forecast",
        "Norvane Chips, Inc. (Nasdaq: NRVN) today said it expects revenue for its second quarter ending June 30, 2021 to be in the range of $1.02 billion to $1.05 billion, below the prior range of $1.10 billion to $1.15 billion.",
        "period: Q2 2021 | metric: revenue: USD 1.02 billion to 1.05 billion")]
    [InlineData("Norvane Cuts Forecast",
        "Norvane Rail Corp. (NYSE: NRVN) cut its 2021 revenue forecast by $50 million to between $900 million and $950 million.",
        "period: FY 2021 | metric: revenue: USD 900 million to 950 million")]
    [InlineData("Norvane Schedules Call",
        "Norvane Foods, Inc. (NYSE: NRVN) plans to host a webcast on May 12, 2021 at 4:30 p.m. ET to discuss results for its first quarter ended March 31, 2021.",
        "date: 2021-05-12 | period: Q1 2021")]
    [InlineData("Norvane Declares Special Dividend",
        "The Board of Norvane Foods, Inc. (NYSE: NRVN) declared a special one-time cash dividend of $2.00 per common share. It will be paid on June 15, 2021 to shareholders of record at the close of business on June 1, 2021.",
        "perShare: USD 2 | frequency: Special | recordDate: 2021-06-01 | paymentDate: 2021-06-15")]
    [InlineData("Norvane Declares Monthly Distribution",
        "Norvane Income Fund (NYSE: NRVN) announced a monthly distribution of $0.085 per share with an ex-date of May 13, a record date of May 14 and a payment date of May 28, 2021.",
        "perShare: USD 0.085 | frequency: Monthly | recordDate: 2021-05-14 | paymentDate: 2021-05-28 | exDate: 2021-05-13")]
    [InlineData("Norvane Declares First Dividend",
        "Norvane Corp. (NYSE: NRVN) has initiated a quarterly dividend. The first payment, of 5 cents per share, is scheduled for August 1 to stockholders of record as of July 15.",
        "perShare: USD 0.05 | frequency: Quarterly | recordDate: 2021-07-15 | paymentDate: 2021-08-01")]
    [InlineData("Wendover Sees Loss",
        "Wendover Marine Services (NYSE: WMS) said today it expects to report a loss of 20 to 25 cents a share for the second quarter.",
        "period: Q2 2021 | metric: loss: USD 0.20 to 0.25")]
    [InlineData("Norvane Reports Quarter and Year",
        "Norvane/Elm Bankers, Inc. today reported results for the fourth quarter and full year of 2020. Norvane/Elm reported net income for the fourth quarter of 2020 of $55.4 million, or $.90 per diluted common share, compared to fourth quarter 2019 earnings of $53.1 million, or $.87 per diluted common share. The company also reported annual earnings for 2020 of $217.5 million. On a per-share basis, 2020 earnings were $3.54 per diluted common share.",
        "period: Q4 2020 | netIncome: USD 55400000 | dilutedEps: USD 0.9 | period: FY 2020 | netIncome: USD 217500000 | dilutedEps: USD 3.54")]
    [InlineData("Norvane Reports First Quarter",
        "Norvane, Inc. (NYSE: NRVN) reported results for the first quarter ended March 31, 2021. For the three months ended March 31, 2021, reported net income and diluted earnings per share were $69.9 million and $1.80, respectively.",
        "period: Q1 2021 | periodEnd: 2021-03-31 | netIncome: USD 69900000 | dilutedEps: USD 1.8")]
    public void A_lead_tells_its_facts(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told
            + "\n\nAbout Norvane\n\nNorvane is based in San Diego.\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }

    [Fact]
    public void Six_months_to_the_end_of_June_are_the_first_half_and_those_in_brackets_are_compared_with()
    {
        var results = Releases.Read<Earnings>(
            """
            Norvane Half-Year Results

            LONDON, 4 August 2021 - Norvane plc (LSE: NRV; NYSE: NRVN) announces results for the six months ended 30 June 2021. Revenue rose 8% to £412.5 million
            (H1 2020: £380.1 million) and diluted earnings per share were 14.2 pence.
            """);
        Assert.Equal(["period: H1 2021", "periodEnd: 2021-06-30", "revenue: GBP 412500000", "revenueChange: 8%", "dilutedEps: GBP 0.142"], Releases.Rows(results));
    }

    [Fact]
    public void A_call_on_results_that_are_told_is_no_notice()
    {
        var results = Releases.Read<Earnings>(
            """
            Norvane Transformation Delivers Margin Improvement

            SAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- Norvane Foods, Inc. (NYSE: NRVN) today reported results for its first quarter ended March 31, 2021. Revenue was $212 million.
            Net income was $4 million. Margins improved. Norvane will host a conference call on May 5, 2021 to review the results for the period ended March 31, 2021.
            """);
        Assert.Empty(results.Also);
    }
}
