using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Tests.Checks;

/// <summary>What the checks say of a text.</summary>
internal static class Checked
{
    /// <summary>A sound release up to its first sentence.</summary>
    public const string Head = "Cormorant Announces Plans\n\n"
        + "BERGEN, March 3, 2021 (GLOBE NEWSWIRE) -- Cormorant Shipping Inc. (NYSE: CRMS) (\"Cormorant\") today announced plans. ";

    public static ParsedFiling Parse(string text) => FilingParser.Parse(new FilingInput("test.txt", text));

    /// <summary>The only problem with this id.</summary>
    public static Problem Problem(string text, string id) => Assert.Single(Parse(text).Problems, problem => problem.Kind.Id == id);
}
