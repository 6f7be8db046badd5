using FilingData.Parsing.Mentions.People.Gazetteers;

namespace FilingData.Parsing.Mentions.People.Tokens;

/// <summary>Where the sentences of a block begin.</summary>
internal static class BlockSentences
{
    /// <summary>Whether a token is the first of a sentence or of the block.</summary>
    public static bool OpensSentence(this BlockReading block, int index)
    {
        if (index == 0)
            return true;
        var tokens = block.Tokens;
        ref readonly var mark = ref tokens[index - 1];
        if (mark.Kind != TokenKind.Mark || mark.Text[0] is not ('.' or '?' or '!' or ':' or '“' or '"' or '”' or '•')
            || block.Is(index, TokenKind.Possessive))
            return false;
        return mark.Text[0] != '.' || !(IsAbbreviation(block, index - 2) || GoesOn(block, index) || IsWithinWord(block, index));
    }

    /// <summary>The first token of the sentence that holds this one.</summary>
    public static int SentenceStart(this BlockReading block, int index)
    {
        var at = index;
        while (at > 0 && !block.OpensSentence(at))
            at--;
        return at;
    }

    // "Example, Inc., to", "Example Inc. today": no sentence begins with a comma or a small letter.
    private static bool GoesOn(BlockReading block, int index) =>
        block.Is(index, ',') || (block.Is(index, TokenKind.Word) && char.IsLower(block.Tokens[index].Text[0]));

    // "Ph.D.": letters right behind the point that a comma or a point follows.
    private static bool IsWithinWord(BlockReading block, int index) =>
        block.Is(index, TokenKind.Word) && block.Tokens[index - 1].End == block.Tokens[index].Start && block.Tokens[index].Text.Length <= 2
        && (block.Is(index + 1, '.') || block.Is(index + 1, ','));

    private static bool IsAbbreviation(BlockReading block, int index) =>
        index >= 0 && (NameWords.Honorifics.Has(block.Tokens[index]) || block.Tokens[index].IsInitial);
}
