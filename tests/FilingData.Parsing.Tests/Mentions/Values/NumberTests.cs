using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Tests.Mentions.Values;

public class NumberTests
{
    [Theory]
    [InlineData("The board has seven members, five of them independent.", "seven=7|five=5")]
    [InlineData("It serves 4,000 customers in 30 cities.", "4,000=4000|30=30")]
    [InlineData("It connects 11 million customers.", "11 million=11000000")]
    [InlineData("It grew from 9 to 10 (earlier from 7 to 8).", "9=9|10=10|7=7|8=8")]
    [InlineData("It opens 10 to 12 stores, or 15-20 stores.", "10=10|12=12|15=15|20=20")]
    [InlineData("Twenty-five stores closed.", "Twenty-five=25")]
    [InlineData("Stores: one hundred and fifty in all; two thousand five hundred before.",
        "one hundred and fifty=150|two thousand five hundred=2500")]
    [InlineData("After two and a half years, it closed.", "two and a half=2.5")]
    [InlineData("It has a nine-member board and a 13-member one.", "nine=9|13=13")]
    [InlineData("Harborlight’s 12 directors met.", "12=12")]
    [InlineData("It runs 34 Harborlight stores.", "34=34")]
    [InlineData("The board will add one independent director.", "one=1")]
    public void A_number_of_things(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("more than 30 cities", Bound.MoreThan, "more than 30")]
    [InlineData("Over 6,000 customers", Bound.MoreThan, "Over 6,000")]
    [InlineData("approximately 2000 employees", Bound.Approximately, "approximately 2000")]
    [InlineData("up to 16 weeks", Bound.AtMost, "up to 16")]
    [InlineData("at least two stores", Bound.AtLeast, "at least two")]
    [InlineData("fewer than five stores", Bound.LessThan, "fewer than five")]
    [InlineData("no fewer than five stores", Bound.AtLeast, "no fewer than five")]
    [InlineData("10,000+ customers", Bound.AtLeast, "10,000+")]
    public void How_exact_it_is(string text, Bound bound, string words)
    {
        var found = Assert.Single(Blocks.Scan<NumberMention>(text));
        Assert.Equal((bound, words), (found.Bound, found.Passage.Words));
    }

    [Theory]
    [InlineData("six (6) directors", 6, 6)]
    [InlineData("six (5) directors", 6, 5)]
    [InlineData("thirty (30) days", 30, 30)]
    public void A_word_with_its_figure(string text, int value, int figure)
    {
        var found = Assert.Single(Blocks.Scan<NumberMention>(text));
        Assert.Equal((value, figure), (found.Value, found.Figure));
    }

    [Fact]
    public void A_word_and_a_figure_of_shares_that_differ_nest_in_the_count()
    {
        var found = Blocks.Scan("six (5) shares");
        Assert.IsType<ShareCountMention>(found[0]);
        Assert.Equal(5, Assert.IsType<NumberMention>(found[1]).Figure);
    }

    [Theory]
    [InlineData("The 2020 annual meeting and FY 2020.")]
    [InlineData("Call +1 303 220 4238, (303) 220-4238, 1-800-555-0100 or 425/313-8203.")]
    [InlineData("Write to 200 West Street, New York, NY 10282, or 1 Harbor Way, Portland.")]
    [InlineData("Item 5 of Form 8-K, Section 13 or 15(d), Rule 14a-12, No. 7, Exhibit 99, Suite 200, passcode 12345")]
    [InlineData("Items 1 through 4, 6 and 8; Notes 1A and 2; in stage two")]
    [InlineData("Income less 1) costs and 2) taxes")]
    [InlineData("At 8:00 a.m. or 9 p.m., from 9:00-10:30 a.m.")]
    [InlineData("COVID-19, Phase 3, CD47, 5G, 10x, 11.5x, 24/7, Boeing 737 and 747 jets")]
    [InlineData("a Fortune 500 company of the Nasdaq-100 and the S&P 500")]
    [InlineData("Jane Vane, 52, joins.")]
    [InlineData("1. The plan. 2) The vote.")]
    [InlineData("basis2 of it)1 and (1) more")]
    [InlineData("one of the world’s leading firms; no one; one another; one-time; two-thirds; five-year; Forty Seven is a firm")]
    [InlineData("See www.harborlight.example/news/20190731 or mail ada7@harborlight.example")]
    [InlineData("CIK 1508475, file 000-10030")]
    [InlineData("version 1.2.3 of 10.1.2")]
    [InlineData("12 Weeks")]
    public void What_is_no_number_of_things(string text) => Assert.Empty(Blocks.Scan<NumberMention>(text));

    private static void Check(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Blocks.Scan<NumberMention>(text).Select(mention => $"{mention.Passage.Words}={mention.Value:0.##}")));
}
