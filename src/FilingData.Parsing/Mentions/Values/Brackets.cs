using FilingData.Parsing.Mentions.Values.Tokenizing;

namespace FilingData.Parsing.Mentions.Values;

/// <summary>Tells the brackets of accountants, which make a figure negative, from those that set something apart.</summary>
internal static class Brackets
{
    /// <summary>
    /// Words behind which a figure is wanted: "a net loss of ($5.3 million)", "was (3.2%)". Behind a noun or another figure the brackets set apart.
    /// </summary>
    private static readonly WordTable<bool> Expecting = new(
        ("of was were is are be to from at by and or with versus vs than totaled totalled totaling reached between approximately about", true));

    /// <summary>Whether brackets stand around these tokens, hold nothing else, and make the figure negative.</summary>
    public static bool MakeNegative(Tokens tokens, int start, int end)
    {
        if (tokens.Mark(start - 1) != '(' || tokens.Mark(end) != ')')
            return false;
        return tokens[start - 2].Kind == TokenKind.None || tokens.Find(start - 2, Expecting, out _) || tokens.Mark(start - 2) is ':';
    }
}
