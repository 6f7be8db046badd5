namespace FilingData.Parsing.Mentions.Parties.Tokens;

/// <summary>Forms of address, behind which a person's name stands.</summary>
internal static class Honorifics
{
    /// <summary>Whether the word is one.</summary>
    public static bool Is(string word) => word is "Mr." or "Ms." or "Mrs." or "Dr." or "Mr" or "Ms" or "Mrs" or "Dr" or "Sir" or "Prof.";
}
