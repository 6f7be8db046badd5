using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Tests.Mentions.Values;

public class ShareCountTests
{
    [Theory]
    [InlineData("It sold 5,000,000 shares today.", "5,000,000 shares", "5,000,000 shares")]
    [InlineData("It sold 2 shares in Quarry Ltd.", "2 shares", "2 shares")]
    [InlineData("It kept one share.", "one share", "1 share")]
    [InlineData("It sold 4.5 million ADSs.", "4.5 million ADSs", "4,500,000 ADSs")]
    [InlineData("It sold 3,000 American depositary shares.", "3,000 American depositary shares", "3,000 American depositary shares")]
    [InlineData("It sold 3,000 Class A ordinary shares.", "3,000 Class A ordinary shares", "3,000 Class A ordinary shares")]
    [InlineData("It sold 500 Series B-1 preferred shares.", "500 Series B-1 preferred shares", "500 Series B-1 preferred shares")]
    [InlineData("It sold 8 million Harborlight shares.", "8 million Harborlight shares", "8,000,000 Harborlight shares")]
    [InlineData("It sold 9,000 restricted stock units and 100 RSUs.", "9,000 restricted stock units|100 RSUs",
        "9,000 restricted stock units|100 RSUs")]
    [InlineData("It sold 7,000 common units and 20,000 warrants.", "7,000 common units|20,000 warrants", "7,000 common units|20,000 warrants")]
    [InlineData("It offers 20,000,000 units at $10.00 per unit.", "20,000,000 units", "20,000,000 units")]
    [InlineData("It granted 4,000 options to purchase shares.", "4,000 options", "4,000 options")]
    [InlineData("It sold 5,000,000 of its ordinary shares.", "5,000,000 of its ordinary shares", "5,000,000 ordinary shares")]
    [InlineData("It sold 600 of the Company’s shares.", "600 of the Company’s shares", "600 shares")]
    [InlineData("Holders get 0.2743 of a share.", "0.2743 of a share", "0.2743 share")]
    [InlineData("It sold six (6) shares.", "six (6) shares", "6 shares")]
    public void A_number_and_its_unit(string text, string words, string value) => Check(text, words, value);

    [Theory]
    [InlineData("It sold 5 million shares of common stock.", "5 million shares of common stock", "common stock")]
    [InlineData("It sold 5 million shares of its Class B common stock today.", "5 million shares of its Class B common stock",
        "Class B common stock")]
    [InlineData("It sold 5 million shares of the Company's outstanding common stock.", "5 million shares of the Company's outstanding common stock",
        "outstanding common stock")]
    [InlineData("It sold 5 million shares of 7Hills common stock.", "5 million shares of 7Hills common stock", "7Hills common stock")]
    [InlineData("It sold 5 million shares of Harborlight.", "5 million shares", null)]
    [InlineData("It sold 5 million shares of commercial value.", "5 million shares", null)]
    public void The_stock_that_shares_are_of(string text, string words, string? @class)
    {
        var found = Assert.Single(Blocks.Scan<ShareCountMention>(text));
        Assert.Equal((words, new ShareCount(5_000_000, "shares") { Class = @class }), (found.Passage.Words, found.Value));
    }

    [Theory]
    [InlineData("up to 5,000,000 shares", "up to 5,000,000 shares", "up to 5,000,000 shares")]
    [InlineData("approximately 4 million ADSs", "approximately 4 million ADSs", "about 4,000,000 ADSs")]
    [InlineData("5 to 6 million shares", "5|6 million shares", "5,000,000 shares|6,000,000 shares")]
    public void Bounds_and_ranges(string text, string words, string value) => Check(text, words, value);

    [Theory]
    [InlineData("It delivered 5,000 units to dealers and built 300 residential units.")]
    [InlineData("It sold two business units; it has three options for growth.")]
    [InlineData("It grew its 2019 shares and market share.")]
    [InlineData("Holders of Seven Hills shares met.")]
    [InlineData("Earnings per share were $5.")]
    public void What_is_no_number_of_shares(string text) => Check(text, "", "");

    private static void Check(string text, string words, string values)
    {
        var found = Blocks.Scan<ShareCountMention>(text);
        Assert.Equal(values, string.Join("|", found.Select(mention => mention.Value)));
        Assert.Equal(words, string.Join("|", found.Select(mention => mention.Passage.Words)));
    }
}
