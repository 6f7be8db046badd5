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
    [InlineData("Norvane Announces At-the-Market Program",
        "Norvane Health Corp. (Nasdaq: NRVN) has established a program under which it may sell, from time to time, common shares having an aggregate offering price of up to $75 million.",
        "status: Proposed | security: common shares | principal: USD 75000000")]
    [InlineData("Norvane Announces Non-Brokered Private Placement",
        "Norvane Uranium Corp. (TSXV: NRV) proposes to raise funds through a non-brokered private placement of (i) up to 10,000,000 units at $0.25 each and (ii) up to 3,125,000 flow-through shares at $0.32 each.",
        "status: Proposed | security: units | shares: 10000000 | price: USD 0.25 | security: flow-through shares | shares: 3125000 | price: USD 0.32")]
    [InlineData("Norvane Sees First-Quarter Shortfall",
        "Norvane Software Inc. (Nasdaq: NRVN) expects to post a loss of 8 to 10 cents a share for the second quarter, versus the consensus estimate for a profit of 5 cents.",
        "period: Q2 2021 | metric: loss: USD 0.08 to 0.10")]
    [InlineData("Norvane Board Approves New Buyback",
        "Norvane Holdings (NYSE: NRVN) said its directors have okayed the purchase of as many as 2 million of its shares in the open market or privately.",
        "authorization: 2000000 shares | method: OpenMarket")]
    [InlineData("Norvane First Quarter Conference Call",
        "Norvane Medical, Inc. (Nasdaq: NRVN) invites investors to listen to a webcast of its conference call covering fiscal 2021 second-quarter results on Thursday, May 27 at 4:30 p.m. Eastern.",
        "date: 2021-05-27 | period: Q2 2021")]
    [InlineData("Norvane First Quarter Business Review",
        "Norvane plc (\"Norvane\" or the \"Group\") today issues a trading update for the three months to 31 March 2021. Group revenue of £118.4m grew 6% at constant currency.",
        "period: Q1 2021 | periodEnd: 2021-03-31 | revenue: GBP 118400000")]
    [InlineData("Norvane Announces Share Consolidation",
        "Norvane Inc. (CSE: NRV) will consolidate its common shares on the basis of one new share for every ten old shares.",
        "ratio: 1-for-10")]
    [InlineData("Norvane Increases Dividend",
        "Norvane Communications Inc. (NYSE: NRVN) announced that its Board has approved an increase to the annualized dividend rate from $1.42 to $1.58 per share. The Board declared a 39.5 cents quarterly dividend on each of its outstanding shares, to be paid on June 2, 2021 to shareholders of record on May 19, 2021.",
        "perShare: USD 0.395 | frequency: Quarterly | recordDate: 2021-05-19 | paymentDate: 2021-06-02 | approval: Board")]
    [InlineData("Norvane Closes $32.5 Million Bought Deal",
        "Norvane Pharma Inc. (TSXV: NRV) announced today that it has closed its previously announced bought deal public offering of 4,581,689 units at a price of $7.10 per unit for total gross proceeds of $32,529,992.",
        "status: Closed | principal: USD 32529992 | security: units | shares: 4581689 | price: USD 7.1")]
    [InlineData("Norvane Upsizes Offering of Units",
        "Norvane Corporation (TSXV: NRV) has filed a prospectus for its offering of units at a price of $0.65 per Unit for aggregate gross proceeds of up to $20,000,000.",
        "status: Proposed | principal: USD 20000000 | security: units | price: USD 0.65")]
    public void A_lead_tells_its_facts(string headline, string told, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\nSAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- " + told
            + "\n\nAbout Norvane\n\nNorvane is based in San Diego.\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
