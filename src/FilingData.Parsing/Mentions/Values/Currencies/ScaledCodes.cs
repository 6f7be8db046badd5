using FilingData.Parsing.Mentions.Values.Tokenizing;

namespace FilingData.Parsing.Mentions.Values.Currencies;

/// <summary>
/// Codes with a letter that says how many units one of the figure is worth, as Europeans write: "TEUR" and "KEUR" are thousands, "MSEK" and "SEKm"
/// millions.
/// </summary>
internal static class ScaledCodes
{
    private const int Letters = 4;

    /// <summary>What one of the figure behind this token is worth; 1 where the token is no such code.</summary>
    public static decimal ScaleOf(Tokens tokens, int index) =>
        tokens[index] is { Kind: TokenKind.Word, Length: Letters } token && CodeOf(tokens.Text, token.Start, token.Length) is not null
            ? tokens.Text[token.Start] == 'M' || tokens.Text[token.End - 1] == 'm' ? 1_000_000 : 1_000 : 1;

    /// <summary>The code without the letter; null for another word.</summary>
    public static string? CodeOf(string text, int start, int length)
    {
        if (length != Letters)
            return null;
        var code = text[start] is 'T' or 'K' or 'M' ? Iso4217.CodeOf(text, start + 1, Letters - 1)
            : text[start + Letters - 1] is 'm' or 'k' ? Iso4217.CodeOf(text, start, Letters - 1) : null;
        return code is not null && !Iso4217.IsDoubtful(code) ? code : null;
    }
}
