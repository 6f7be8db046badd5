using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.People.Tokens;

/// <summary>Cuts a text into words, numbers and marks, in one pass.</summary>
internal static class Tokenizer
{
    private const string President = "President";

    /// <summary>Adds the tokens of a text to those of the texts before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Where the document's lines begin; null where lines don't matter.</param>
    /// <param name="tokens">The list to read into.</param>
    public static void Read(MappedText text, LineStarts? lines, Buffer<Token> tokens)
    {
        var value = text.Value;
        var first = tokens.Count;
        int addressStart = -1, addressEnd = -1;
        var chunk = true;
        for (var i = 0; i < value.Length;)
        {
            if (char.IsWhiteSpace(value[i]))
            {
                chunk = true;
                i++;
                continue;
            }

            if (chunk)
                (addressStart, addressEnd) = Address(value, i);
            chunk = false;
            var (end, kind) = i == addressStart ? (addressEnd, TokenKind.Address) : Next(value, i);
            end = i < addressStart ? Math.Min(end, addressStart) : end;
            // Two words without a space between are what stood on two lines.
            var glued = kind == TokenKind.Word && tokens.Count > first && tokens[tokens.Count - 1] is { Kind: TokenKind.Word } last && last.End == i;
            var opens = glued || (lines is not null && (tokens.Count == first
                || lines.Separate(text.FileStart(tokens[tokens.Count - 1].Start), text.FileStart(i))));
            var column = opens && !glued && tokens.Count > first
                && lines!.AreColumns(text.FileStart(tokens[tokens.Count - 1].Start), text.FileStart(i));
            tokens.Add(new(SharedWords.Of(value, i, end - i), i, kind, opens, column));
            i = end;
        }
    }

    private static (int End, TokenKind Kind) Next(string value, int start)
    {
        var first = value[start];
        if (char.IsLetter(first))
            return (GluedWords.Cut(value, start, WordEnd(value, start)), TokenKind.Word);
        if (char.IsDigit(first))
        {
            var end = NumberEnd(value, start);
            // "4K", "7Hills", "20th"; but "6804IR" is a number and what lost its space behind it.
            return end < value.Length && char.IsLetter(value[end]) && end - start <= 3
                ? (WordEnd(value, end), TokenKind.Word)
                : (end, TokenKind.Number);
        }

        // "Example Corp.'s president"
        if (IsApostrophe(first) && start > 1 && value[start - 1] == '.' && char.IsLetter(value[start - 2]) && start + 1 < value.Length
            && value[start + 1] is 's' && !(start + 2 < value.Length && char.IsLetterOrDigit(value[start + 2])))
            return (start + 2, TokenKind.Possessive);
        if (IsApostrophe(first) && start > 0 && char.IsLetterOrDigit(value[start - 1]))
        {
            if (start + 1 < value.Length && value[start + 1] is 's' or 'S')
                return (start + 2, TokenKind.Possessive);
            if (value[start - 1] is 's' or 'S')
                return (start + 1, TokenKind.Possessive);
        }

        return (start + 1, TokenKind.Mark);
    }

    private static int WordEnd(string value, int start)
    {
        var i = start + 1;
        for (; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsLetterOrDigit(c))
                continue;
            var next = i + 1 < value.Length ? value[i + 1] : ' ';
            if (!char.IsLetter(next) || !Joins(value, start, i, c, next))
                break;
        }

        return i;
    }

    private static bool Joins(string value, int start, int at, char mark, char next) => mark switch
    {
        // "Vice President-Finance" is president of finance, a "President-Elect" is one word.
        '-' => !(at - start == President.Length && char.IsUpper(next) && string.CompareOrdinal(value, start, President, 0, President.Length) == 0
            && string.Compare(value, at + 1, "elect", 0, 5, StringComparison.OrdinalIgnoreCase) != 0),
        '\u2010' or '\u2011' or '&' => true,
        // "U.S", "J.P" and "Kumo.com" are words; "Inc.The" is two sentences that lost their space.
        '.' => at - start == 1 || value[at - 2] == '.' || char.IsLower(next),
        '\'' or '’' => !(next is 's' or 'S') || (at + 2 < value.Length && char.IsLetter(value[at + 2])),
        _ => false,
    };

    private static int NumberEnd(string value, int start)
    {
        var i = start + 1;
        while (i < value.Length && (char.IsDigit(value[i]) || (value[i] is '.' or ',' && i + 1 < value.Length && char.IsDigit(value[i + 1]))))
            i++;
        return i;
    }

    /// <summary>The address within the characters up to the next white space; (-1, -1) where there is none.</summary>
    private static (int Start, int End) Address(string value, int start)
    {
        var end = start;
        var isAddress = string.Compare(value, start, "www.", 0, 4, StringComparison.OrdinalIgnoreCase) == 0;
        for (; end < value.Length && !char.IsWhiteSpace(value[end])
            && value[end] is not ('(' or ')' or '"' or '“' or '”' or '<' or '>' or ','); end++)
            isAddress |= value[end] == '@' || (value[end] == '/' && end > start && value[end - 1] == '/');
        if (!isAddress)
            return (-1, -1);
        // A telephone number that lost the space behind it: "555-0100jane.doe@example.com".
        var first = start;
        while (first < end && (char.IsDigit(value[first]) || value[first] is '-' or '.' or '+' or '/'))
            first++;
        start = first - start > 4 && first < end && char.IsLetter(value[first]) ? first : start;
        while (end > start && value[end - 1] is '.' or ';' or ':' or '\'' or ']' or '}')
            end--;
        return (GluedAddress.Start(value, start, end), end);
    }

    // Old copies of wires write it as a backtick: "Alder`s president".
    private static bool IsApostrophe(char c) => c is '\'' or '’' or '`';
}
