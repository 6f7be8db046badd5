namespace FilingData.Parsing.Mentions.People;

/// <summary>Tells telephone numbers from other numbers.</summary>
internal static class PhoneNumber
{
    private const int FewestDigits = 7;

    // E.164: at most fifteen digits; a trunk prefix in brackets may add one.
    private const int MostDigits = 16;

    /// <summary>The token behind the telephone number that begins here: "(212) 555-0100", "+44 20 7946 0000", "212.555.0100"; the token itself where none does.</summary>
    public static int End(BlockReading block, int start)
    {
        int digits = 0, groups = 0, marks = 0, end = start;
        for (var i = start; i < block.Count && i - start < 16; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind == TokenKind.Number)
            {
                if (token.Text.IndexOf(',') >= 0)
                    break;
                var parts = token.Text.Split('.');
                groups += parts.Length;
                marks += parts.Length - 1;
                digits += token.Text.Length - parts.Length + 1;
                end = i + 1;
            }
            else if (token.Is('+') || token.Is('(') || token.Is(')') || token.Is('-') || token.Is('–') || token.Is('/') || token.Is('.') || token.Is('\u2011'))
            {
                if (token.Is('.') && groups == 0)
                    break;
                marks++;
            }
            else
            {
                break;
            }
        }

        var isPhone = digits is >= FewestDigits and <= MostDigits && marks > 0 && (groups > 2 || (groups == 2 && (digits is 7 or 10 || block.Is(start, '+') || block.Is(start + 1, '+'))));
        return isPhone ? end : start;
    }
}
