using FilingData.Parsing.Mentions.Values.Tokenizing;

namespace FilingData.Parsing.Mentions.Values.Numbers;

/// <summary>Reads cardinal numbers in words: "six", "twenty-five", "one hundred and fifty", "two million five hundred thousand".</summary>
internal static class NumberWords
{
    private static readonly WordTable<int> Words = new(
        ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
        ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17),
        ("eighteen", 18), ("nineteen", 19),
        ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90));

    /// <summary>The words with which a number begins.</summary>
    public static IEnumerable<string> Starters => Words.Words;

    /// <summary>Whether a number in words begins at this token.</summary>
    public static bool Begins(Tokens tokens, int index) => tokens.Find(index, Words, out _);

    /// <summary>The number that begins at this token, with its last scale apart where it has only one: "two million" is 2 times a million.</summary>
    public static bool TryRead(Tokens tokens, int index, out Quantity number)
    {
        number = default;
        var total = 0m;
        var last = decimal.MaxValue;
        var at = index;
        while (TryReadBelowThousand(tokens, at, out var group, out var end))
        {
            if (!Scales.TryReadWord(tokens, end, out var scale, out var behind) || scale >= last)
            {
                number = new Quantity(total + group, 1, end) { InWords = true };
                return true;
            }

            number = total == 0 ? new Quantity(group, scale, behind) { InWords = true }
                : new Quantity(total + (group * scale), 1, behind) { InWords = true };
            total += group * scale;
            last = scale;
            at = behind;
        }

        return number.End > index;
    }

    private static bool TryReadBelowThousand(Tokens tokens, int index, out int value, out int end)
    {
        end = index;
        if (!tokens.Find(index, Words, out value))
            return false;
        end++;
        if (value is > 0 and < 20 && tokens.Is(end, "hundred"))
        {
            value *= 100;
            end++;
            var more = tokens.Is(end, "and") ? end + 1 : end;
            if (tokens.Find(more, Words, out var rest) && rest > 0)
            {
                end = more;
                value += TensAndUnits(tokens, rest, ref end);
            }

            return true;
        }

        end = index;
        value = TensAndUnits(tokens, value, ref end);
        return true;
    }

    private static int TensAndUnits(Tokens tokens, int first, ref int end)
    {
        end++;
        if (first < 20)
            return first;
        var unit = tokens.IsDash(end) && tokens.IsGlued(end) && tokens.IsGlued(end + 1) ? end + 1 : end;
        // "Forty Seven" is a name; a number has a hyphen there, or no capitals.
        if (!tokens.Find(unit, Words, out var value) || value is 0 or > 9 || (unit == end && tokens.IsCapital(unit)))
            return first;
        end = unit + 1;
        return first + value;
    }
}
