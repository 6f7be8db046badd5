namespace FilingData.Parsing.Structure.Sections;

/// <summary>Tells footnotes from paragraphs and from the items of lists.</summary>
internal static class Footnotes
{
    /// <summary>
    /// Whether the text is a footnote: it begins with an asterisk, a dagger or a raised figure; or, below a table, a rule or another footnote, with a
    /// number or letter ("(1)", "2 Total …").
    /// </summary>
    public static bool Is(string text, Block? above)
    {
        if (text[0] is '*' or '†' or '‡' or '^' or '¹' or '²' or '³')
            return text.Length > 2;
        var isBelow = above is { Kind: BlockKind.Table or BlockKind.Footnote }
            || (above is { Kind: BlockKind.Furniture } && above.Text.Value[0] == '_');
        return isBelow && IsNumbered(text);
    }

    /// <summary>"(1) …", "[a] …", "2 Total …".</summary>
    private static bool IsNumbered(string text)
    {
        var bracket = text[0] is '(' or '[';
        var start = bracket ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start < 2 && char.IsDigit(text[end]))
            end++;
        if (end == start && bracket && end < text.Length && char.IsLower(text[end]))
            end++;
        if (end == start || end + 2 >= text.Length)
            return false;
        return bracket ? text[end] is ')' or ']' : text[end] is ' ' or '.' or ')'
            && char.IsUpper(text[end + 1] == ' ' ? text[end + 2] : text[end + 1]);
    }
}
