using FilingData.Parsing.Mentions.Values;
using FilingData.Parsing.Mentions.Values.Currencies;

namespace FilingData.Parsing.Tests.Mentions.Values;

public class CurrencyContextTests
{
    [Theory]
    [InlineData("All amounts are in Canadian dollars unless otherwise noted.", "CAD")]
    [InlineData("Unless otherwise indicated, all figures are expressed in Australian dollars.", "AUD")]
    [InlineData("Results are given in Singapore dollars, unless otherwise stated.", "SGD")]
    [InlineData("(in thousands of Hong Kong dollars, except per share data)", "HKD")]
    [InlineData("References to “$” are to Canadian dollars; references to “US$” are to U.S. dollars.", "CAD")]
    [InlineData("References to “C$” are to Canadian dollars.", "USD")]
    [InlineData("Sales in Canadian dollars rose.", "USD")]
    [InlineData("It paid $50 million (US$38 million), of which C$2 million in fees.", "CAD")]
    [InlineData("It paid $50 million (US$38 million).", null)]
    [InlineData("It paid $50 million.", "USD")]
    public void What_a_dollar_is_in_a_release(string text, string? code) =>
        Assert.Equal(code, CurrencyContexts.Of([Blocks.Paragraph(text)]).Dollar?.Code);

    [Theory]
    [InlineData("It paid ¥5 million. Net revenue was RMB 7 million.", "CNY")]
    [InlineData("It paid ¥5 million.", "JPY")]
    [InlineData("It paid ¥5 million, 40 million yen and RMB 7 million.", null)]
    public void What_the_yen_sign_is_in_a_release(string text, string? code) =>
        Assert.Equal(code, CurrencyContexts.Of([Blocks.Paragraph(text)]).Yen?.Code);

    [Fact]
    public void An_unknown_dollar_is_no_amount_rather_than_a_wrong_one()
    {
        var context = new CurrencyContext(Dollar: null, Yen: null);
        var found = ValueScanner.Scan(Blocks.Paragraph("It paid $50 million (US$38 million) and ¥3."), context);
        Assert.Equal(["US$38 million"], found.Select(mention => mention.Passage.Words));
    }
}
