namespace FilingData.Parsing.Mentions.Parties.Tokens;

/// <summary>Tells titles and capital lettering from running text.</summary>
internal static class TitleCase
{
    // What titles leave in small letters.
    private static readonly WordList SmallWords = WordList.Of(
        """
        a an and the of for in on to by with from at as or nor but over into onto upon under its via per vs vs. up off out than after before between
        among through
        during about
        """);

    /// <summary>
    /// Whether no word, or in a long text at most one in twenty, begins with a small letter, but for those that titles leave small.
    /// </summary>
    public static bool Is(TokenizedBlock block)
    {
        int small = 0, all = 0;
        for (var i = 0; i < block.Count; i++)
        {
            var token = block.Token(i);
            if (!token.IsWord || !char.IsLetter(block.Text[token.Start]))
                continue;
            all++;
            if (char.IsLower(block.Text[token.Start]) && token.Length > 1 && !char.IsUpper(block.Text[token.Start + 1]) && block[i].IndexOf('.') < 0
                && !SmallWords.Contains(block[i]))
                small++;
            // There are no more words than tokens.
            if (small * 20 > block.Count)
                return false;
        }

        return small * 20 <= all;
    }
}
