namespace FilingData.Parsing.Mentions.People.Tokens;

/// <summary>Tells telephone numbers from other numbers.</summary>
internal static class PhoneNumber
{
    private const int FewestDigits = 7;

    // E.164: at most fifteen digits; a trunk prefix in brackets may add one.
    private const int MostDigits = 16;

    /// <summary>
    /// The token behind the telephone number that begins here: "(212) 555-0100", "+44 20 7946 0000", "212.555.0100"; the token itself where none
    /// does.
    /// </summary>
    public static int End(BlockReading block, int start)
    {
        int digits = 0, groups = 0, marks = 0, first = 0, end = start;
        var isOpen = false;
        for (var i = start; i < block.Count && i - start < 16; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind == TokenKind.Number && token.Text.IndexOf(',') < 0)
            {
                var parts = token.Text.Split('.');
                first = groups == 0 ? parts[0].Length : first;
                groups += parts.Length;
                marks += parts.Length - 1;
                digits += token.Text.Length - parts.Length + 1;
                end = i + 1;
            }
            else if (IsSeparator(token) && (groups > 0 || !token.Is('.')))
            {
                isOpen |= groups == 0 && (token.Is('+') || token.Is('('));
                marks++;
            }
            else
            {
                break;
            }
        }

        // A date ("6/17/2023") or a span of years begins with another number of digits; a number abroad begins with "+" or a zero.
        var begins = isOpen || first is 1 or 3 || (start < block.Count && block.Tokens[start].Text[0] == '0');
        var isPhone = digits is >= FewestDigits and <= MostDigits && marks > 0 && begins
            && (groups > 2 || (groups == 2 && (digits is 7 or 10 || isOpen)));
        return isPhone && !(first == 1 && !isOpen && digits < 10) ? end : start;
    }

    private static bool IsSeparator(in Token token) =>
        token.Is('+') || token.Is('(') || token.Is(')') || token.Is('-') || token.Is('–') || token.Is('/') || token.Is('.') || token.Is('\u2011');
}
