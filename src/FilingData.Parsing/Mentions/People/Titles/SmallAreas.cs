using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Titles;

/// <summary>Reads areas that are written in small letters behind a title's comma.</summary>
internal static class SmallAreas
{
    private const int Longest = 4;

    /// <summary>"vice president, human resources;": all in small letters, up to the next mark; 0 where more follows.</summary>
    public static int EndOf(BlockReading block, int head, int start)
    {
        var at = start;
        while (!block.IsCapitalized(head) && !block.IsCapitalized(at) && at - start < Longest
            && (AreaReader.IsAreaWord(block, at, anyCapitalized: false)
            || (at > start && block.Is(at, "and") && AreaReader.IsAreaWord(block, at + 1, anyCapitalized: false))))
            at++;
        return at > start && !TitleReader.Begins(block, start)
            && (at == block.Count || block.Is(at, ';') || block.Is(at, ',') || block.Is(at, '.')) ? at : 0;
    }
}
