using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Tests.Mentions.Values;

public class TimeTests
{
    [Fact]
    public void A_full_date_with_its_weekday()
    {
        var found = Assert.Single(Blocks.Scan<DateMention>("It closed on Monday, March 2, 2020, at noon."));
        Assert.Equal(("Monday, March 2, 2020", new DateOnly(2020, 3, 2), DayOfWeek.Monday), (found.Passage.Words, found.Value, found.Weekday));
    }

    [Fact]
    public void A_date_that_the_calendar_lacks()
    {
        var found = Assert.Single(Blocks.Scan<ImpossibleDateMention>("It closes on September 31, 2017."));
        Assert.Equal((2017, 9, 31), (found.Year, found.Month, found.Day));
    }

    [Theory]
    [InlineData("in September 2020", "September 2020", 2020, 9, null)]
    [InlineData("on December 14 at noon", "December 14", null, 12, 14)]
    [InlineData("in 2019 and later", "2019", 2019, null, null)]
    [InlineData("notes due 2030", "2030", 2030, null, null)]
    [InlineData("in early 2021", "early 2021", 2021, null, null)]
    [InlineData("in mid-2020", "mid-2020", 2020, null, null)]
    [InlineData("by the end of 2019", "end of 2019", 2019, null, null)]
    [InlineData("by year-end 2020", "year-end 2020", 2020, null, null)]
    [InlineData("in the spring of 2022", "spring of 2022", 2022, null, null)]
    public void A_time_that_is_no_full_date(string text, string words, int? year, int? month, int? day)
    {
        var found = Assert.Single(Blocks.Scan<LooseDateMention>(text));
        Assert.Equal((words, year, month, day), (found.Passage.Words, found.Year, found.Month, found.Day));
    }

    [Fact]
    public void Years_that_and_joins() =>
        Assert.Equal([2019, 2020], Blocks.Scan<LooseDateMention>("due 2019 and 2020").Select(mention => mention.Year ?? 0));

    [Theory]
    [InlineData("It may 5 times; you march on.")]
    [InlineData("the Reform Act of 1995; Section 27A of the Securities Act of 1933")]
    [InlineData("the 2018 Equity Incentive Plan; in 2018 Harborlight Plans")]
    [InlineData("of 2000 percent; in 2020-21")]
    [InlineData("in 2,019 towns")]
    public void What_is_no_time(string text) => Assert.Empty(Blocks.Scan<LooseDateMention>(text));
}
