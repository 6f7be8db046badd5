using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Tests.Mentions.Values;

public class RatioTests
{
    [Theory]
    [InlineData("a two-for-one stock split", "two-for-one", 2, 1)]
    [InlineData("a 2-for-1 stock split", "2-for-1", 2, 1)]
    [InlineData("a one-for-ten reverse split", "one-for-ten", 1, 10)]
    [InlineData("a Three-For-Two split", "Three-For-Two", 3, 2)]
    [InlineData("a twenty-five-for-one split", "twenty-five-for-one", 25, 1)]
    [InlineData("a one (1)-for-ten (10) split", "one (1)-for-ten (10)", 1, 10)]
    [InlineData("a 3 for 2 stock split", "3 for 2", 3, 2)]
    [InlineData("a share consolidation of 1:10", "1:10", 1, 10)]
    [InlineData("a 10-to-1 forward split", "10-to-1", 10, 1)]
    public void New_for_old(string text, string words, int @new, int old)
    {
        var found = Assert.Single(Blocks.Scan(text));
        Assert.Equal(new RatioMention(found.Passage, @new, old), found);
        Assert.Equal(words, found.Passage.Words);
    }

    [Theory]
    [InlineData("The split is effective at 12:01 a.m. on time.")]
    [InlineData("We sell one for two people.")]
    [InlineData("A one-to-one talk at 8:30.")]
    public void What_is_no_ratio(string text) => Assert.Empty(Blocks.Scan<RatioMention>(text));
}
