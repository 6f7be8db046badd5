using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Tests.Mentions.Values;

public class PercentageTests
{
    [Theory]
    [InlineData("a stake of 66.67% in it", "66.67%", "66.67 %")]
    [InlineData("it rose 8.1 percent and 9 per cent", "8.1 percent|9 per cent", "8.1 %|9 %")]
    [InlineData("it rose 25 basis points, then 50 bps", "25 basis points|50 bps", "0.25 %|0.5 %")]
    [InlineData("it rose 2.5 percentage points, then 3 ppts", "2.5 percentage points|3 ppts", "2.5 %|3 %")]
    [InlineData("fifty-one percent (51%) of the shares", "fifty-one percent (51%)", "51 %")]
    [InlineData("6½% notes due 2030", "6½%", "6.5 %")]
    [InlineData("the 3.375% notes; 50%-owned", "3.375%|50%", "3.375 %|50 %")]
    [InlineData("Twenty percent of it", "Twenty percent", "20 %")]
    public void In_figures_and_words(string text, string words, string values) => Check(text, words, values);

    [Theory]
    [InlineData("sales changed -3.1%, then +5%", "-3.1%|+5%", "-3.1 %|5 %")]
    [InlineData("a change of (3.2)% or (3.2%)", "(3.2)%|3.2%", "-3.2 %|-3.2 %")]
    [InlineData("a change of (0.5) percentage points", "(0.5) percentage points", "-0.5 %")]
    [InlineData("patients (3.2%) felt it", "3.2%", "3.2 %")]
    [InlineData("margin −4%", "−4%", "-4 %")]
    public void Signs_and_brackets(string text, string words, string values) => Check(text, words, values);

    [Theory]
    [InlineData("growth of 5% to 7%", "5%|7%", "5 %|7 %")]
    [InlineData("growth of 5 to 7 percent", "5|7 percent", "5 %|7 %")]
    [InlineData("growth of 5-7%", "5|7%", "5 %|7 %")]
    [InlineData("growth between 5 and 7 percent", "5|7 percent", "5 %|7 %")]
    [InlineData("growth of approximately 13% to 17%", "approximately 13%|17%", "about 13 %|about 17 %")]
    [InlineData("growth of (2)% to 1%", "(2)%|1%", "-2 %|1 %")]
    public void Ranges(string text, string words, string values) => Check(text, words, values);

    [Theory]
    [InlineData("more than 50% of the votes", "more than 50%", "more than 50 %")]
    [InlineData("up to 5%, at least 10%", "up to 5%|at least 10%", "up to 5 %|at least 10 %")]
    [InlineData("10% or more of it", "10% or more", "at least 10 %")]
    [InlineData("in ≥ 5% of patients", "≥ 5%", "at least 5 %")]
    public void Bounds(string text, string words, string values) => Check(text, words, values);

    [Fact]
    public void A_word_and_a_figure_that_differ_are_a_contradiction_within_the_percentage()
    {
        var found = Blocks.Scan("fifty percent (51%) of it");
        var number = Assert.IsType<NumberMention>(found[1]);
        Assert.Equal((50m, 51m), (number.Value, number.Figure));
        Assert.Equal(new Percentage(50), Assert.IsType<PercentageMention>(found[0]).Value);
    }

    private static void Check(string text, string words, string values)
    {
        var found = Blocks.Scan<PercentageMention>(text);
        Assert.Equal(values, string.Join("|", found.Select(mention => mention.Value)));
        Assert.Equal(words, string.Join("|", found.Select(mention => mention.Passage.Words)));
    }
}
