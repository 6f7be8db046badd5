namespace FilingData.Parsing.Tests.Announcements;

/// <summary>How companies of Europe and shippers tell interim and year-end results: by months, with spaces in numbers, under a heading for each period.</summary>
public class InterimReportTests
{
    [Theory]
    [InlineData("Interim report January–June 2019",
        "Stockholm, July 18, 2019\n\nSecond quarter 2019\n\n• Net sales increased by 7 percent to SEK 2 481 M (2 318)\n• Profit after tax amounted to SEK 236 M (214)\n• Earnings per share amounted to SEK 2.41 (2.19)\n\nJanuary–June 2019\n\n• Net sales increased by 5 percent to SEK 4 822 M (4 592)\n• Profit after tax was SEK 441 M (402) and earnings per share SEK 4.50 (4.11)\n\n\"We had a good quarter,\" says Anna Berg, CEO of Vasaborg AB (publ) (Nasdaq Stockholm: VASA).",
        "period: H1 2019 | revenue: SEK 4822000000 | revenueChange: 5% | netIncome: SEK 441000000 | dilutedEps: SEK 4.5 | period: Q2 2019 | revenue: SEK 2481000000 | revenueChange: 7% | netIncome: SEK 236000000 | dilutedEps: SEK 2.41")]
    [InlineData("Interim report January–June 2019",
        "Stockholm, July 18, 2019\n\nVasaborg AB (publ) (Nasdaq Stockholm: VASA) today published its interim report for January–June 2019.\n\nSecond quarter 2019\n- Net sales increased by 7 percent to SEK 2 481 M (2 318)\n- Profit after tax amounted to SEK 236 M (214)\n- Earnings per share amounted to SEK 2.41 (2.19)\n\nJanuary–June 2019\n- Net sales increased by 5 percent to SEK 4 822 M (4 592)\n- Profit after tax was SEK 441 M (402) and earnings per share SEK 4.50 (4.11)\n\n\"We had a good quarter,\" says Anna Berg, CEO of Vasaborg.",
        "period: H1 2019 | revenue: SEK 4822000000 | revenueChange: 5% | netIncome: SEK 441000000 | dilutedEps: SEK 4.5 | period: Q2 2019 | revenue: SEK 2481000000 | revenueChange: 7% | netIncome: SEK 236000000 | dilutedEps: SEK 2.41")]
    [InlineData("Interim report Q2 2019",
        "Stockholm, July 18, 2019 - Vasaborg AB (publ) (Nasdaq Stockholm: VASA)\n\nApril–June 2019\n· Net sales amounted to SEK 2,481 million (2,318), an increase of 7%\n· Net profit amounted to SEK 236 million (214)\n· Earnings per share after dilution SEK 2.41 (2.19)\n\nJanuary–June 2019\n· Net sales amounted to SEK 4,822 million (4,592), an increase of 5%\n· Net profit was SEK 441 million (402)\n\n\nCEO's comments\n\"We had a good quarter,\" says Anna Berg, CEO of Vasaborg.",
        "period: Q2 2019 | revenue: SEK 2481000000 | revenueChange: 7% | netIncome: SEK 236000000 | dilutedEps: SEK 2.41")]
    [InlineData("Nordhavn ASA: Second quarter 2021 results",
        "Oslo, 14 July 2021 – Nordhavn ASA (OSE: NHV) today reported operating revenues of NOK 1,214 million in the second quarter of 2021, compared with NOK 1,108 million in the same quarter of 2020. Net profit for the period was NOK 86 million, corresponding to earnings per share of NOK 0.92.",
        "period: Q2 2021 | revenue: NOK 1214000000 | netIncome: NOK 86000000 | dilutedEps: NOK 0.92")]
    [InlineData("Solberg Group A/S – Interim Report for the period 1 January to 30 September 2016",
        "Company announcement no. 14/2016\n\nCopenhagen, 9 November 2016 – Revenue in the first nine months of 2016 was DKK 3,411 million, an increase of 4% in local currencies and 2% in DKK. EBIT was DKK 612 million and net profit was DKK 455 million. The expectations for the full year are maintained: organic revenue growth of 3-5% and an EBIT margin of around 18%.",
        "period: 9M 2016 | periodEnd: 2016-09-30 | revenue: DKK 3411000000 | netIncome: DKK 455000000 | period: FY 2016 | metric: organic revenue growth: 3% to 5% | metric: EBIT margin: around 18%")]
    [InlineData("Rheinwerk AG with strong first half of 2018",
        "Stuttgart, August 2, 2018 – Rheinwerk AG increased its consolidated revenue in the first six months of 2018 by 11.3 percent to EUR 1,245.6 million (H1 2017: EUR 1,119.2 million). Net income attributable to shareholders rose to EUR 98.4 million (H1 2017: EUR 85.0 million). Diluted earnings per share came to EUR 1.76 (H1 2017: EUR 1.52). For the full year, the Executive Board continues to expect revenue of between EUR 2.4 billion and EUR 2.5 billion.",
        "period: H1 2018 | revenue: EUR 1245600000 | revenueChange: 11.3% | netIncome: EUR 98400000 | dilutedEps: EUR 1.76 | period: FY 2018 | metric: revenue: EUR 2.4 billion to 2.5 billion")]
    [InlineData("Tamarack Oil & Gas Announces First Quarter 2016 Results",
        "CALGARY, Alberta, May 11, 2016 (GLOBE NEWSWIRE) -- Tamarack Ridge Energy Ltd. (\"Tamarack\" or the \"Company\") (TSX: TRE) reports a net loss of C$32.1 million (C$0.21 per share) for the three months ended March 31, 2016. Production averaged 21,400 boe/d. Funds flow from operations was C$18.7 million ($0.12 per basic share). Petroleum and natural gas sales totalled C$46.9 million.",
        "period: Q1 2016 | periodEnd: 2016-03-31 | netIncome: CAD -32100000 | dilutedEps: CAD -0.21")]
    [InlineData("Ocean Meridian Bulkers Ltd. Announces Financial Results for the Fourth Quarter and Year Ended December 31, 2011",
        "ATHENS, GREECE--(Marketwire - Feb 22, 2012) - Ocean Meridian Bulkers Ltd. (NASDAQ: OMBL), an international owner of drybulk vessels, announced today its results for the fourth quarter and year ended December 31, 2011.\n\nFor the fourth quarter of 2011, the Company reported total net revenues of $31.2 million and a net loss of $4.6 million, or $0.14 basic and diluted loss per share. Time charter equivalent averaged $14,212 per day.\n\nThe Company declared a dividend of $0.03 per share for the fourth quarter of 2011, payable on or about March 20, 2012 to shareholders of record as of March 12, 2012.",
        "period: Q4 2011 | periodEnd: 2011-12-31 | revenue: USD 31200000 | netIncome: USD -4600000 | dilutedEps: USD -0.14 | period: FY 2011 | perShare: USD 0.03 | recordDate: 2012-03-12 | paymentDate: 2012-03-20")]
    [InlineData("Delmarva Foods Reports Fiscal 2004 Second Quarter Loss",
        "SALISBURY, Md., Jan. 27, 2004 -- Delmarva Foods Inc. (NYSE: DMF) today reported a net loss of $2.6 million, or 23 cents per diluted share, for the thirteen weeks ended December 27, 2003, compared with net income of $1.1 million, or 10 cents per diluted share, for the same period last year. Sales for the quarter declined 4.7 percent to $118.3 million.\n\nFor the first six months, the net loss was $1.9 million, or 17 cents per diluted share, on sales of $231.0 million.",
        "period: Q2 2004 | periodEnd: 2003-12-27 | revenue: USD 118300000 | revenueChange: -4.7% | netIncome: USD -2600000 | dilutedEps: USD -0.23")]
    [InlineData("Lindqvist & Holm: Year-end report 2022",
        "Gothenburg, 3 February 2023\n\nFourth quarter 2022\n\n• Net sales rose 12% to SEK 1,904 m (1,700), with organic growth of 6%\n• Operating profit was SEK 201 m (188)\n• Net profit was SEK 148 m (141)\n• Earnings per share were SEK 1.32 (1.25)\n\nFull year 2022\n\n• Net sales increased 9% to SEK 7,120 m (6,532)\n• Net profit was SEK 560 m (531)\n• Earnings per share were SEK 4.98 (4.72)\n• The Board proposes a dividend of SEK 2.20 per share (2.00)\n\n\"A strong end to the year\", says Erik Holm, President and CEO of Lindqvist & Holm AB (publ) (Nasdaq Stockholm: LIHO B).",
        "period: FY 2022 | revenue: SEK 7120000000 | revenueChange: 9% | netIncome: SEK 560000000 | dilutedEps: SEK 4.98 | period: Q4 2022 | revenue: SEK 1904000000 | revenueChange: 12% | netIncome: SEK 148000000 | dilutedEps: SEK 1.32 | perShare: SEK 2.2")]
    [InlineData("Tideway Tankers Q3 2022",
        "Hamilton, Bermuda, November 3, 2022 – Tideway Tankers Limited (NYSE: TDW) announces a profit of $63.4 million ($0.29 per share) for the third quarter of 2022 versus a loss of $11.2 million ($0.05 per share) in the third quarter of 2021. The board declared a cash dividend of $0.15 per share for the third quarter of 2022. The record date is November 17, ex-dividend date November 16 and the dividend is scheduled to be paid on or about December 8, 2022.",
        "period: Q3 2022 | netIncome: USD 63400000 | dilutedEps: USD 0.29 | perShare: USD 0.15 | recordDate: 2022-11-17 | paymentDate: 2022-12-08 | exDate: 2022-11-16")]
    [InlineData("Nordvik Seafood – Q1 2024: Operational EBIT of NOK 1,012 million",
        "Bergen, 14 May 2024 - Nordvik Seafood ASA (OSE: NVS) achieved operational EBIT of NOK 1,012 million in the first quarter of 2024, compared with NOK 1,377 million in the same quarter last year. Turnover was NOK 6,114 million, down from NOK 6,402 million. The Board has resolved a quarterly dividend of NOK 1.50 per share. Harvest guidance for 2024 is unchanged at 186,000 tonnes.",
        "period: Q1 2024 | revenue: NOK 6114000000 | perShare: NOK 1.5 | frequency: Quarterly | approval: Board")]
    [InlineData("Dutch Retail Group Koster: trading update Q3",
        "Zaandam, 21 October 2010 - Koster N.V. realised sales of €1.94 billion in the third quarter of 2010, an increase of 3.8% (2.1% at constant rates). For the full year, Koster expects operating income of approximately €310 million.",
        "period: Q3 2010 | revenue: EUR 1940000000 | revenueChange: 3.8% | period: FY 2010 | metric: operating income: approximately EUR 310 million")]
    [InlineData("Interim Management Statement",
        "London, 24 April 2012 - Prentice Kay plc (LSE: PKY) today issues its interim management statement for the period from 1 January to 31 March 2012. Group revenue increased 8% to £412m. The Board remains confident of meeting market expectations for the full year.",
        "period: Q1 2012 | periodEnd: 2012-03-31 | revenue: GBP 412000000 | revenueChange: 8%")]
    [InlineData("Umbra Telecom Second Quarter 2008 Results",
        "ATHENS, Greece – August 7, 2008 – Umbra Telecom S.A. (NYSE: UMB; ASE: UMBRA) announced results for the quarter ended June 30, 2008. Consolidated revenues rose 2.9% to Euro 1,612.4 million. Net income reached Euro 151.3 million or Euro 0.3087 per share.",
        "period: Q2 2008 | periodEnd: 2008-06-30 | revenue: EUR 1612400000 | revenueChange: 2.9% | netIncome: EUR 151300000 | dilutedEps: EUR 0.3087")]
    [InlineData("Elm Home Interim Report January-June 2017",
        "STOCKHOLM, July 19, 2017 /PRNewswire/ -- Elm Home AB (publ) (Nasdaq Stockholm: ELM) today published its interim report.\n\nHighlights of the second quarter of 2017\n\n- Net sales increased by 5.1% to SEK 31,502m (29,983).\n- Income for the period increased to SEK 1,308m (1,079), and earnings per share was SEK 4.55 (3.75).",
        "period: H1 2017 | period: Q2 2017 | revenue: SEK 31502000000 | revenueChange: 5.1% | netIncome: SEK 1308000000 | dilutedEps: SEK 4.55")]
    public void A_release_tells_its_facts(string headline, string text, string rows)
    {
        var news = Releases.Read<Announcement>(headline + "\n\n" + text + "\n");
        Assert.Equal(rows.Split(" | "), news.Also.Prepend(news).SelectMany(Releases.Rows));
    }
}
