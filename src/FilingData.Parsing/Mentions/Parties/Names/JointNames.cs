using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>Tells who announces together with a company: "Alder Corp. and <em>Birch Energy</em> today announced".</summary>
internal static class JointNames
{
    // A joint lead names both in its first words, with their listings and what they do.
    private const int Reach = 60;

    private static readonly WordList Announcing = NameWords.Set("today announced jointly said announce");

    /// <summary>Whether the words from here to the last are such a name.</summary>
    public static bool Are(TokenizedBlock block, int first, int last) =>
        first is > 2 and < Reach && last >= first && block[first - 1] == "and" && Announcing.Contains(block[last + 1])
        && block.SentenceStart(first) == block.SentenceStart(last)
        && (NameWords.LooksLikeName(block[first - 2]) || block.Is(first - 2, ')') || block.Is(first - 2, ','));
}
