using FilingData.Parsing.Mentions.Values.Tokenizing;
using FilingData.Parsing.Mentions.Values.Units;

namespace FilingData.Parsing.Mentions.Values;

/// <summary>
/// Reads the second figure of a range, and lends each of the two what only the other one says: "$7.8 to $8.2 billion", "10-12 million euros", "5 to
/// 7%".
/// </summary>
internal static class ValueRange
{
    /// <summary>The range that begins with this figure.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="start">Where the first figure begins, with the words of its bound.</param>
    /// <param name="free">The first token that belongs to no mention before.</param>
    /// <param name="first">The first figure; changed to what it means in the range.</param>
    /// <param name="context">What the release's signs mean.</param>
    /// <param name="second">The second figure.</param>
    public static bool TryRead(Tokens tokens, int start, int free, ref Measure first, CurrencyContext context, out Measure second)
    {
        second = default;
        if (first.Unit.Kind == UnitKind.None && !PlainNumber.MayCount(tokens, first))
            return false;
        if (!TryReadJoint(tokens, first, start, free, out var at, out var dash) || !Measure.TryRead(tokens, at, context, out second))
            return false;
        if (second.IsNegative && !first.IsNegative && dash)
            return false;
        if (!TryUnify(tokens, ref first, ref second, context, dash))
            return false;
        if (first.Quantity.Scale == 1 && second.Quantity.Scale > 1 && (first.Quantity.Raw < 1000 || second.Quantity.Raw >= 1000)
            && first.Quantity.Raw < second.Quantity.Raw * 10)
            first = first with { Quantity = first.Quantity with { Scale = second.Quantity.Scale } };
        first = first with { Per = first.Per ?? second.Per };
        return true;
    }

    /// <summary>"to", a dash, or "and" behind "between".</summary>
    private static bool TryReadJoint(Tokens tokens, Measure first, int start, int free, out int behind, out bool dash)
    {
        dash = tokens.IsDash(first.End);
        var between = start - 1 >= free && tokens.Is(start - 1, "between");
        behind = first.End + 1;
        if (!dash && !tokens.Is(first.End, "to") && !(between && tokens.Is(first.End, "and")))
            return false;
        if (tokens.Is(behind, "approximately", "about"))
            behind++;
        return tokens.Mark(behind) is not '(';
    }

    /// <summary>Gives both the same unit; false where they are no range.</summary>
    private static bool TryUnify(Tokens tokens, ref Measure first, ref Measure second, CurrencyContext context, bool dash)
    {
        var (one, other) = (first.Unit, second.Unit);
        if (one.Kind == other.Kind)
        {
            return one.Kind switch
            {
                UnitKind.Money => one.Currency == other.Currency,
                UnitKind.None => !first.Quantity.InWords == !second.Quantity.InWords && PlainNumber.MayCount(tokens, second),
                _ => true,
            };
        }

        if (one.Kind == UnitKind.None && !second.HasPrefix)
        {
            first = first with { Unit = other with { End = one.End } };
            return true;
        }

        // "$12.50 to 12.75", "US$23.1 billion to 23.3 billion", "$10-12": a bare number behind money is money only where it looks like it.
        if (one.Kind != UnitKind.Money || other.Kind != UnitKind.None || second.Quantity.InWords)
            return false;
        if (!dash && second.Quantity.Scale == 1 && (second.Quantity.Decimals == 0 || second.Quantity.Decimals != first.Quantity.Decimals))
            return false;
        if (tokens.IsYear(second.Start) || (tokens.IsGlued(second.End) && (tokens.IsWord(second.End) || tokens.IsDash(second.End))))
            return false;
        var hasPer = PricedUnit.TryRead(tokens, other.End, context, out var per, out var end);
        second = second with { Unit = one with { End = other.End }, Per = hasPer ? per : null, End = hasPer ? end : other.End };
        return true;
    }
}
