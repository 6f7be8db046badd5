using System.Globalization;
using FilingData.Parsing.Dates;

namespace FilingData.Parsing.Tests.Dates;

/// <summary>Dates in the forms that filings have.</summary>
public class DateScannerTests
{
    [Theory]
    [InlineData("September 27, 2017", "2017-09-27")]
    [InlineData("Sept. 5, 2019", "2019-09-05")]
    [InlineData("Jan.  07, 2020", "2020-01-07")]
    [InlineData("DECEMBER 14 2020", "2020-12-14")]
    [InlineData("January 19,2000", "2000-01-19")]
    [InlineData("25 July 2023", "2023-07-25")]
    [InlineData("25-Jul-2023", "2023-07-25")]
    [InlineData("March 3rd, 2020", "2020-03-03")]
    [InlineData("3rd day of March, 2020", "2020-03-03")]
    [InlineData("2019-12-02", "2019-12-02")]
    [InlineData("12/8/2022", "2022-12-08")]
    [InlineData("25/12/2022", "2022-12-25")]
    [InlineData("02.03.2020", "2020-03-02")]
    [InlineData("11/03/06", "2006-11-03")]
    [InlineData("Tuesday, August 1, 2023", "2023-08-01")]
    public void A_full_date_in_any_of_the_usual_forms(string words, string iso)
    {
        var found = Assert.Single(DateScanner.Scan("On " + words + " the board met."));

        Assert.Equal(iso, Iso(found.Value));
        Assert.Equal((3, words.Length), (found.Start, found.Length));
    }

    [Theory]
    [InlineData("from October 21-24, 2019 in", "2019-10-21 2019-10-24")]
    [InlineData("on May 2 and 3, 2020", "2020-05-02 2020-05-03")]
    [InlineData("between March 30 and April 2, 2021", "2021-03-30 2021-04-02")]
    [InlineData("from May 28, 2019 to June 3, 2019", "2019-05-28 2019-06-03")]
    public void A_year_behind_a_range_is_the_year_of_all_its_days(string text, string dates) =>
        Assert.Equal(dates, string.Join(" ", DateScanner.Scan(text).Select(found => Iso(found.Value))));

    [Theory]
    [InlineData("by December 14, the latest", null, 12, 14)]
    [InlineData("in September 2020", 2020, 9, null)]
    [InlineData("May 2 and 3 shares", null, 5, 2)]
    public void What_the_words_leave_out_is_null(string text, int? year, int month, int? day)
    {
        var found = Assert.Single(DateScanner.Scan(text));

        Assert.Equal((year, month, day), (found.Year, found.Month, found.Day));
        Assert.Null(found.Value);
        Assert.False(found.IsImpossible);
    }

    [Theory]
    [InlineData("September 31, 2017")]
    [InlineData("February 29, 2019")]
    [InlineData("February 30")]
    [InlineData("45 May 2020")]
    [InlineData("2/30/2020")]
    public void A_day_that_the_calendar_lacks_is_found_and_said_to_be_impossible(string text)
    {
        var found = Assert.Single(DateScanner.Scan(text));

        Assert.True(found.IsImpossible);
        Assert.Null(found.Value);
    }

    [Theory]
    [InlineData("on Monday, March 2, 2020,", DayOfWeek.Monday, "Monday, March 2, 2020")]
    [InlineData("on March 2, 2020 (Monday)", DayOfWeek.Monday, "March 2, 2020")]
    [InlineData("on Thursday April 20 2006", DayOfWeek.Thursday, "Thursday April 20 2006")]
    public void The_weekday_is_kept(string text, DayOfWeek weekday, string words)
    {
        var found = Assert.Single(DateScanner.Scan(text));

        Assert.Equal(weekday, found.Weekday);
        Assert.Equal(words, text.Substring(found.Start, found.Length));
    }

    [Theory]
    [InlineData("results may 5 differ")]
    [InlineData("call 425.313.8203 or 1-800-555-2021")]
    [InlineData("a ratio of 10/12 and 3.5.1")]
    [InlineData("March 2,500 shares of Mayfair 12")]
    [InlineData("sales on Monday rose by 12%")]
    [InlineData("#12/8/2022")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Empty(DateScanner.Scan(text));

    [Fact]
    public void A_text_of_nothing_but_beginnings_of_dates_has_each_of_them_once()
    {
        var text = string.Concat(Enumerable.Repeat("May 2, 3, 4, Monday, ", 50_000));

        Assert.Equal(50_000, DateScanner.Scan(text).Count);
    }

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
