using System.Collections.Immutable;
using FilingData.Generator.Tests.Running;

namespace FilingData.Generator.Tests;

/// <summary>The text of a filing, which the assembly may hold as a resource.</summary>
public class TextTests
{
    private const string Text = "Harbor Light\nsells “Quay”";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_place_quotes_the_embedded_text_whatever_its_line_ends(string lineEnd)
    {
        var filed = Text.ReplaceLineEndings(lineEnd);
        var project = Of(filed) with { Resources = ImmutableDictionary<string, string>.Empty.Add("FilingData/sub/a.txt", filed) };
        Assert.Equal(Text, project.Evaluate("FilingData.Filings.HarborLight.Divestiture2021.Text"));
        Assert.Equal("“Quay”", project.Evaluate("FilingData.Filings.HarborLight.Divestiture2021.Reasons[0].Source!.Value.Quote"));
        Assert.Equal("a.txt(2,7)", project.Evaluate("FilingData.Filings.HarborLight.Divestiture2021.Reasons[0].Source!.Value.ToString()"));
    }

    [Fact]
    public void Without_the_embedded_text_there_is_none_and_the_facts_are_there()
    {
        Assert.Null(Of(Text).Evaluate("FilingData.Filings.HarborLight.Divestiture2021.Text"));
        Assert.Null(Of(Text).Evaluate("FilingData.Filings.HarborLight.Divestiture2021.Reasons[0].Source!.Value.Quote"));
        Assert.Equal("“Quay”", Of(Text).Evaluate("FilingData.Filings.HarborLight.Divestiture2021.Reasons[0].Value"));
    }

    private static Project Of(string text) => new()
    {
        Files = [new InputFile("/f/a.txt", text).With("FilingResourceName", "FilingData/sub/a.txt")],
        Parsing = (input, _) =>
        {
            var start = input.Text.IndexOf('“', StringComparison.Ordinal);
            var reason = new Stated<string>("“Quay”") { Source = new Source(new FilingText(input.FileName, input.Text), 2, 7, start, 6) };
            return new([Samples.Sale() with { Reasons = [reason] }], []);
        },
    };
}
