namespace FilingData.Parsing.Mentions.Parties.Tokens;

/// <summary>Tells titles and capital lettering from running text.</summary>
internal static class TitleCase
{
    /// <summary>Whether at most one long word in five begins with a small letter. Short words (and, of, the) count for nothing: titles leave them small.</summary>
    public static bool Is(TokenizedBlock block)
    {
        int small = 0, all = 0;
        foreach (var token in block.Tokens)
        {
            if (!token.IsWord || token.Length < 4 || !char.IsLetter(block.Text[token.Start]))
                continue;
            all++;
            if (char.IsLower(block.Text[token.Start]))
                small++;
        }

        return small * 5 <= all;
    }
}
