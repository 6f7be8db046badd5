namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How leads tell what is paid for securities and on them.</summary>
public class CapitalLeadTests
{
    [Theory]
    [InlineData("Norvane Completes Rights Offering",
        "Norvane Bancorp, Inc. (Nasdaq: NRVN) today announced the closing of its previously announced rights offering. Shareholders subscribed for 2,412,500 shares of common stock at the subscription price of $4.75 per share, resulting in gross proceeds of approximately $11.5 million.",
        "status: Closed | principal: USD 11500000 | security: common stock | shares: 2412500 | price: USD 4.75")]
    [InlineData("Norvane Prices Two-Tranche Notes",
        "Norvane Income Trust, Inc. (NYSE: NRVN) today priced an underwritten public offering of $400 million of 3.250% senior notes due 2026 and $350 million of 4.375% senior notes due 2031. The 2026 notes were priced at 99.612% of par and the 2031 notes at 98.845% of par.",
        "status: Priced | security: 3.250% senior notes due 2026 | principal: USD 400000000 | price: 99.612% | coupon: 3.250% | maturity: 2026 | security: 4.375% senior notes due 2031 | principal: USD 350000000 | price: 98.845% | coupon: 4.375% | maturity: 2031")]
    [InlineData("Norvane Reports First Quarter Earnings",
        "Norvane Bancshares, Inc. reported net income of $2.1 million, or $0.62 per diluted share, for the quarter ended March 31, 2021. The Company paid a cash dividend of $.18 per share on April 14, 2021 to shareholders of record April 1, 2021.",
        "period: Q1 2021 | periodEnd: 2021-03-31 | netIncome: USD 2100000 | dilutedEps: USD 0.62 | perShare: USD 0.18 | recordDate: 2021-04-01 | paymentDate: 2021-04-14")]
    [InlineData("Norvane Fourth-Quarter Net Loss Narrows",
        "Norvane Insurance Group Inc. (Nasdaq: NRVN) lost $3.4 million, or 19 cents a share, in the fourth quarter of 2020. Total revenues fell 8% to $96.2 million. For all of 2020, the company earned $5.1 million, or 28 cents a diluted share, on revenues of $401.7 million.",
        "period: Q4 2020 | revenue: USD 96200000 | revenueChange: -8% | netIncome: USD -3400000 | dilutedEps: USD -0.19 | period: FY 2020 | revenue: USD 401700000 | netIncome: USD 5100000 | dilutedEps: USD 0.28")]
    [InlineData("Norvane Enters $40 Million ASR",
        "Norvane Textiles, Inc. (NYSE: NRVN) has entered into an accelerated share repurchase agreement to repurchase $40 million of its stock.",
        "authorization: USD 40000000 | method: ASR")]
    [InlineData("Norvane Annual Sales Top $1 Billion",
        "Norvane Electronics Ltd today announced full-year results for the twelve months to 31 December 2020. Revenue rose 17% to US$1.04 billion, and profit attributable to shareholders was US$61.3 million.",
        "period: FY 2020 | periodEnd: 2020-12-31 | revenue: USD 1040000000 | revenueChange: 17% | netIncome: USD 61300000")]
    [InlineData("Norvane Declares Year-End Extra",
        "Norvane Growers, Inc. announced that in addition to its regular quarterly dividend of 12 cents a share, it will pay a special dividend of $1 per share on May 28, 2021, to shareholders of record May 20.",
        "perShare: USD 1 | frequency: Special | recordDate: 2021-05-20 | paymentDate: 2021-05-28")]
    public void A_lead_tells_its_facts(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told
            + "\n\nAbout Norvane\n\nNorvane is based in San Diego.\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
