namespace FilingData.Parsing.Tests.Checks;

/// <summary>A term has one meaning, and what is used like a term has one.</summary>
public class TermTests
{
    [Theory]
    [InlineData("It sold Skagen Boats AS (“Skagen”) to Lindholm Partners Inc. (“Skagen”).",
        "FD0307 Skagen: 'Lindholm Partners Inc.' here and as 'Skagen Boats AS' before")]
    [InlineData("It sold Skagen Boats AS (the \"Target\") to Lindholm Partners Inc. (the \"Target\").",
        "FD0307 Target: 'Lindholm Partners Inc.' here and as 'Skagen Boats AS' before")]
    [InlineData("It sold Skagen Boats AS (“Skagen”) to Lindholm Partners Inc. (“Lindholm”).", null)]
    [InlineData("It sold a mill, and the “Purchaser” pays in cash.", "FD0308 Purchaser: is used as a defined term, and nothing defines it")]
    [InlineData("It sold a mill, and the \"Purchaser\" pays in cash.", "FD0308 Purchaser: is used as a defined term, and nothing defines it")]
    [InlineData("It sold a mill to Lindholm Partners Inc. (the \"Purchaser\"), and the \"Purchaser\" pays in cash.", null)]
    [InlineData("It opened the \"House of Ferries\".", null)]
    public void What_a_term_stands_for_is_said_once(string sentence, string? expected) => Assert.Equal(expected, Found(sentence));

    private static string? Found(string sentence)
    {
        var text = "Halvard Sells Mill\n\nOSLO, March 3, 2021 (GLOBE NEWSWIRE) -- Halvard Marine Inc. (NYSE: HALV) (“Halvard”) today announced a sale. " + sentence;
        var problems = Checked.Parse(text).Problems;
        if (problems.Count == 0)
            return null;
        var problem = Assert.Single(problems);
        return $"{problem.Kind.Id} {problem.Place.Quote}: {Essence(problem.Message)}";
    }

    /// <summary>A message without the term that it begins with, and without what is expected.</summary>
    private static string Essence(string message)
    {
        var words = message[(message.IndexOf('\'', 1) + 2)..];
        var end = words.IndexOf(": expected", StringComparison.Ordinal);
        return (end < 0 ? words : words[..end]).Replace("is defined as ", "", StringComparison.Ordinal);
    }
}
