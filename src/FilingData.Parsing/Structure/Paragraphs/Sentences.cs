namespace FilingData.Parsing.Structure.Paragraphs;

/// <summary>Where sentences end.</summary>
internal static class Sentences
{
    /// <summary>Whether a line that ends with this character may end a sentence.</summary>
    public static bool EndsAt(char last) => last is '.' or '!' or '?' or ':' or ';' or '”' or '"' or ')';
}
