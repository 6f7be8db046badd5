using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Titles;

/// <summary>Tells from the words around a title whose it is by its place, and whether it is over.</summary>
internal static class TitlePlace
{
    private static readonly WordSet Fillers = new(
        "the a an our its their his her new now currently current who is also newly longtime long-time both age aged presently until");
    private static readonly WordSet Present = new("a an also currently now");

    /// <summary>Whether a word before the title says that it is over.</summary>
    public static bool IsFormer(BlockReading block, int titleStart) =>
        block.Is(titleStart - 1, TitleWords.Past) || block.Is(titleStart, TitleWords.Past)
        || (block.Is(titleStart - 1, TokenKind.Possessive) && block.Is(titleStart - 3, TitleWords.Past));

    /// <summary>"Jane Doe, 52, the Company's President"; "Jane Doe (President)"; "appoints Jane Doe President".</summary>
    public static bool IsApposition(BlockReading block, int nameEnd, int titleStart)
    {
        if (nameEnd == titleStart)
            return !IsColumnBefore(block, nameEnd);
        for (var i = nameEnd; i < titleStart; i++)
        {
            var token = block.Tokens[i];
            if (titleStart - nameEnd > 8 || TitleWords.Past.Has(token))
                return false;
            if (!(token.Kind is TokenKind.Mark or TokenKind.Number) && !Fillers.Has(token) && !IsOfPresent(block, i)
                && !(i == nameEnd && SpeechWords.Verbs.Has(token) && block.Is(i + 1, ','))
                && !(token.Is("board") && block.Is(i + 1, TokenKind.Possessive)) && !(token.Kind == TokenKind.Possessive && block.Is(i - 1, "board")))
                return false;
            if (token.Is(';') || (token.Is('.') && block.OpensSentence(i + 1)))
                return false;
        }

        return true;
    }

    /// <summary>"at present", word by word.</summary>
    public static bool IsOfPresent(BlockReading block, int at) =>
        (block.Is(at, "at") && block.Is(at + 1, "present")) || (block.Is(at, "present") && block.Is(at - 1, "at"));

    /// <summary>
    /// Whether the name before this line's beginning stands in another column than the line: it is the next line's in a column of its own.
    /// </summary>
    private static bool IsColumnBefore(BlockReading block, int start)
    {
        if (start >= block.Count || !block.Tokens[start].OpensLine || block.Tokens[start].OpensColumn)
            return false;
        var at = start - 1;
        while (at > 0 && !block.Tokens[at].OpensLine)
            at--;
        return block.Tokens[at].OpensColumn;
    }

    /// <summary>
    /// Whether an office of a phrase that begins with a former one is held still: "the former Chairman of Example and a director of Sample".
    /// </summary>
    public static bool IsStillHeld(BlockReading block, TitlePhrase title, Office office) =>
        office.Title.Start > title.TitlesStart && block.Is(office.Title.Start - 1, Present) && block.Is(office.Title.Start - 2, "and");
}
