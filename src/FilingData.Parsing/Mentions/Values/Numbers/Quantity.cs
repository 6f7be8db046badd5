using FilingData.Parsing.Mentions.Values.Tokenizing;

namespace FilingData.Parsing.Mentions.Values.Numbers;

/// <summary>A number as it is written, before it is known what it counts.</summary>
/// <param name="Raw">The number before its scale: 2.5 of "2.5 million".</param>
/// <param name="Scale">What it is multiplied with: 1,000,000 of "2.5 million"; 1 without a word for it.</param>
/// <param name="End">The token behind it.</param>
internal readonly record struct Quantity(decimal Raw, decimal Scale, int End)
{
    /// <summary>The number.</summary>
    public decimal Value => Raw * Scale;

    /// <summary>Whether it is written in words.</summary>
    public bool InWords { get; init; }

    /// <summary>How many figures stand behind the point.</summary>
    public int Decimals { get; init; }

    /// <summary>The figure in brackets behind a word: 6 of "six (6)"; null without one.</summary>
    public decimal? Figure { get; init; }

    /// <summary>Whether a plus sign behind it says "or more": "10,000+".</summary>
    public bool OrMore { get; init; }

    /// <summary>The quantity that begins at this token, in figures or in words.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="index">Where to begin.</param>
    /// <param name="isMoney">Whether a currency stands before it, so that "5M" are millions.</param>
    /// <param name="quantity">What was read.</param>
    public static bool TryRead(Tokens tokens, int index, bool isMoney, out Quantity quantity)
    {
        if (tokens.IsNumber(index))
        {
            quantity = InFigures(tokens, index, isMoney);
            return true;
        }

        if (!NumberWords.TryRead(tokens, index, out quantity))
            return TryReadPart(tokens, index, out quantity);
        quantity = WithHalf(tokens, quantity);
        if (TryReadBracketed(tokens, quantity.End, out var figure, out var end))
            quantity = quantity with { Figure = figure, End = end };
        return true;
    }

    private static Quantity InFigures(Tokens tokens, int index, bool isMoney)
    {
        var token = tokens[index];
        var end = index + 1;
        var orMore = tokens.Mark(end) == '+' && tokens.IsGlued(end);
        if (orMore)
            end++;
        if (!(isMoney ? Scales.TryRead(tokens, end, out var scale, out var behind) : Scales.TryReadWord(tokens, end, out scale, out behind)))
            return new Quantity(token.Value, 1, end) { Decimals = token.Decimals, OrMore = orMore };
        if (tokens.Mark(behind) == '+' && tokens.IsGlued(behind))
        {
            orMore = true;
            behind++;
        }

        return new Quantity(token.Value, scale, behind) { Decimals = token.Decimals, OrMore = orMore };
    }

    /// <summary>"six and a half", "two and a half million".</summary>
    private static Quantity WithHalf(Tokens tokens, Quantity number)
    {
        var at = number.End;
        if (number.Scale != 1 || !tokens.Is(at, "and") || !tokens.Is(at + 1, "a", "one"))
            return number;
        var half = tokens.IsDash(at + 2) ? at + 3 : at + 2;
        if (!tokens.Is(half, "half"))
            return number;
        var scaled = Scales.TryReadWord(tokens, half + 1, out var scale, out var end);
        return number with { Raw = number.Raw + 0.5m, Scale = scaled ? scale : 1, End = scaled ? end : half + 1 };
    }

    /// <summary>"a million", "half a billion".</summary>
    private static bool TryReadPart(Tokens tokens, int index, out Quantity quantity)
    {
        var half = tokens.Is(index, "half");
        var at = half ? index + 1 : index;
        quantity = default;
        if (!tokens.Is(at, "a") || !Scales.TryReadWord(tokens, at + 1, out var scale, out var end))
            return false;
        quantity = new Quantity(half ? 0.5m : 1, scale, end) { InWords = true };
        return true;
    }

    private static bool TryReadBracketed(Tokens tokens, int index, out decimal figure, out int end)
    {
        figure = 0;
        end = index;
        if (tokens.Mark(index) != '(' || !tokens.IsNumber(index + 1))
            return false;
        var inner = InFigures(tokens, index + 1, isMoney: false);
        if (tokens.Mark(inner.End) != ')')
            return false;
        figure = inner.Value;
        end = inner.End + 1;
        return true;
    }
}
