namespace FilingData.Parsing.Tests.Announcements;

/// <summary>When a transaction is to close, in whatever words it is expected.</summary>
public class ClosingWordsTests
{
    [Theory]
    [InlineData("Closing is expected on June 30, 2021.", "2021-06-30")]
    [InlineData("Closing is anticipated on or about June 30, 2021.", "2021-06-30")]
    [InlineData("The closing is targeted for June 2021.", "June 2021")]
    [InlineData("The transaction is scheduled for completion in June 2021.", "June 2021")]
    [InlineData("The parties anticipate closing in June 2021.", "June 2021")]
    [InlineData("Norvane expects the deal to close in June 2021.", "June 2021")]
    [InlineData("The acquisition should be completed during the third quarter.", "third quarter")]
    public void A_closing_is_expected(string told, string closing)
    {
        var deal = Releases.Read<Acquisition>(
            $"""
            Norvane to Acquire Halbrook

            SAN DIEGO, May 4, 2021 (GLOBE NEWSWIRE) -- Norvane Foods, Inc. (NYSE: NRVN) will acquire Halbrook Snacks, LLC. {told}
            """);
        Assert.Equal(closing, deal.Closing!.Words);
    }
}
