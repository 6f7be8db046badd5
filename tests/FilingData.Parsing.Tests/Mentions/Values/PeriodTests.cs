using System.Globalization;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Tests.Mentions.Values;

public class PeriodTests
{
    [Theory]
    [InlineData("in the third quarter of 2017", "third quarter of 2017", "Q3 2017")]
    [InlineData("in the fourth quarter fiscal 2023", "fourth quarter fiscal 2023", "Q4 2023")]
    [InlineData("in the third-quarter of fiscal year 2020", "third-quarter of fiscal year 2020", "Q3 2020")]
    [InlineData("in its second fiscal quarter of 2020", "second fiscal quarter of 2020", "Q2 2020")]
    [InlineData("in the fiscal third quarter 2020", "fiscal third quarter 2020", "Q3 2020")]
    [InlineData("fiscal 2023 fourth quarter results", "fiscal 2023 fourth quarter", "Q4 2023")]
    [InlineData("the 2019 third quarter", "2019 third quarter", "Q3 2019")]
    [InlineData("the first quarter of its 2021 fiscal year", "first quarter of its 2021 fiscal year", "Q1 2021")]
    [InlineData("the fourth quarter of its fiscal year ending June 30, 2023", "fourth quarter of its fiscal year ending June 30, 2023", "Q4 2023")]
    [InlineData("Q3 2019, 3Q19, Q2 FY20 and Q1 ’21", "Q3 2019|3Q19|Q2 FY20|Q1 ’21", "Q3 2019|Q3 2019|Q2 2020|Q1 2021")]
    [InlineData("the 1st quarter of 2020", "1st quarter of 2020", "Q1 2020")]
    [InlineData("in the first half of 2020, H2 2020 and 1H21", "first half of 2020|H2 2020|1H21", "H1 2020|H2 2020|H1 2021")]
    [InlineData("the first nine months of 2020", "first nine months of 2020", "9M 2020")]
    [InlineData("full year 2018, full-year 2019", "full year 2018|full-year 2019", "FY 2018|FY 2019")]
    [InlineData("in fiscal 2019, fiscal year 2020, FY2021 and FY22", "fiscal 2019|fiscal year 2020|FY2021|FY22", "FY 2019|FY 2020|FY 2021|FY 2022")]
    [InlineData("FY 2026 fourth quarter results", "FY 2026 fourth quarter", "Q4 2026")]
    [InlineData("the 2020 fiscal year", "2020 fiscal year", "FY 2020")]
    [InlineData("Q1-21 and Q1-20", "Q1-21|Q1-20", "Q1 2021|Q1 2020")]
    [InlineData("in 2017/18, full year 2018/2019 and Q1 2019-20", "2017/18|full year 2018/2019|Q1 2019-20", "FY 2018|FY 2019|Q1 2020")]
    [InlineData("interim report January–June 2019 and April - June 2019", "January–June 2019|April - June 2019", "H1 2019|Q2 2019")]
    [InlineData("from January to September 2017", "January to September 2017", "9M 2017")]
    public void A_period_with_its_year(string text, string words, string periods) => Check(text, words, periods);

    [Theory]
    [InlineData("fiscal year ended June 30, 2020", "FY 2020", "2020-06-30")]
    [InlineData("year ended December 31, 2019", "FY 2019", "2019-12-31")]
    [InlineData("fiscal year ended January 3, 2020", "FY 2019", "2020-01-03")]
    [InlineData("third quarter ended September 30, 2019", "Q3 2019", "2019-09-30")]
    [InlineData("first quarter (twelve weeks) of fiscal 2023, ended November 20, 2022", "Q1 2023", "2022-11-20")]
    [InlineData("first quarter ended November 20, 2022", "Q1 2023", "2022-11-20")]
    [InlineData("nine months ended September 30, 2019", "9M 2019", "2019-09-30")]
    [InlineData("second quarter 2019 (ended June 30, 2019)", "Q2 2019", "2019-06-30")]
    public void A_period_with_its_last_day(string text, string period, string end)
    {
        var found = Assert.Single(Blocks.Scan<PeriodMention>("In the " + text + " it grew."));
        Assert.Equal((text, period, end), (found.Passage.Words, found.Value.ToString(), Iso(found.End)));
        Assert.Single(Blocks.Scan<DateMention>("In the " + text + " it grew."));
    }

    [Theory]
    [InlineData("fourth quarter and full year 2018 results", "fourth quarter|full year 2018", "Q4 2018|FY 2018")]
    [InlineData("the second quarter and first half of 2020", "second quarter|first half of 2020", "Q2 2020|H1 2020")]
    [InlineData("the second and third quarters of 2020", "second|third quarters of 2020", "Q2 2020|Q3 2020")]
    [InlineData("the third quarter and the nine months ended September 30, 2019", "third quarter|nine months ended September 30, 2019",
        "Q3 2019|9M 2019")]
    [InlineData("the fourth quarter and fiscal year ended June 30, 2020", "fourth quarter|fiscal year ended June 30, 2020", "Q4 2020|FY 2020")]
    [InlineData("the fourth quarter 2018 and full year 2019", "fourth quarter 2018|full year 2019", "Q4 2018|FY 2019")]
    public void Several_periods_share_a_year(string text, string words, string periods) => Check(text, words, periods);

    [Theory]
    [InlineData("our third quarter results", PeriodSpan.Quarter, 3, null)]
    [InlineData("full year guidance", PeriodSpan.Year, 1, null)]
    [InlineData("three months ended March 31, 2019", PeriodSpan.Quarter, null, "2019-03-31")]
    [InlineData("six months ended June 30, 2019", PeriodSpan.Half, null, "2019-06-30")]
    [InlineData("thirteen-week period ended May 2, 2020", PeriodSpan.Quarter, null, "2020-05-02")]
    [InlineData("quarter ended September 30, 2019", PeriodSpan.Quarter, null, "2019-09-30")]
    [InlineData("13-week fiscal quarter ended May 2, 2020", PeriodSpan.Quarter, null, "2020-05-02")]
    [InlineData("fiscal year ended February 1, 2020", PeriodSpan.Year, 1, "2020-02-01")]
    [InlineData("third quarter ended November 2, 2024", PeriodSpan.Quarter, 3, "2024-11-02")]
    public void A_period_whose_number_or_year_the_words_leave_open(string text, PeriodSpan span, int? number, string? end)
    {
        Assert.Empty(Blocks.Scan<PeriodMention>(text));
        var found = Assert.Single(Blocks.Scan<LoosePeriodMention>(text));
        Assert.Equal((span, number, end), (found.Span, found.Number, Iso(found.End)));
        Assert.Contains(found.Passage.Words, text.Replace("our ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_and_nine_months_share_their_last_day()
    {
        var text = "the three and nine months ended September 30, 2019";
        var quarter = Assert.Single(Blocks.Scan<LoosePeriodMention>(text));
        Assert.Equal(("three", PeriodSpan.Quarter, "2019-09-30"), (quarter.Passage.Words, quarter.Span, Iso(quarter.End)));
        Assert.Equal("9M 2019", Assert.Single(Blocks.Scan<PeriodMention>(text)).Value.ToString());
    }

    [Fact]
    public void Weeks_share_their_last_day_too()
    {
        var found = Blocks.Scan<LoosePeriodMention>("for the 13-week and 39-week fiscal periods ended November 2, 2024");
        Assert.Equal(["13-week", "39-week fiscal periods ended November 2, 2024"], found.Select(period => period.Passage.Words));
        Assert.Equal([PeriodSpan.Quarter, PeriodSpan.NineMonths], found.Select(period => period.Span));
    }

    [Theory]
    [InlineData("The year was good, the quarter better; next fiscal year will be best.")]
    [InlineData("For three months, then twelve weeks; first quarterly dividend; in the first place")]
    public void What_is_no_period(string text) => Assert.DoesNotContain(Blocks.Scan(text), mention => mention is PeriodMention or LoosePeriodMention);

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Check(string text, string words, string periods)
    {
        var found = Blocks.Scan<PeriodMention>(text);
        Assert.Equal(periods, string.Join("|", found.Select(mention => mention.Value)));
        Assert.Equal(words, string.Join("|", found.Select(mention => mention.Passage.Words)));
    }
}
