using FilingData.Parsing.Mentions.Values.Currencies;
using FilingData.Parsing.Mentions.Values.Numbers;
using FilingData.Parsing.Mentions.Values.Tokenizing;
using FilingData.Parsing.Mentions.Values.Units;

namespace FilingData.Parsing.Mentions.Values;

/// <summary>A quantity with its unit, as far as the words give one.</summary>
/// <param name="Start">The first token.</param>
/// <param name="Quantity">The number.</param>
/// <param name="Unit">What it counts.</param>
internal readonly record struct Measure(int Start, Quantity Quantity, Unit Unit)
{
    /// <summary>Dividing by it takes the zeros behind the point away: 1150000000.00 is 1150000000.</summary>
    private const decimal OneWithEveryPlace = 1.0000000000000000000000000000m;

    /// <summary>Whether a sign before it or brackets around it make it negative.</summary>
    public bool IsNegative { get; init; }

    /// <summary>Whether the currency stands before the number.</summary>
    public bool HasPrefix { get; init; }

    /// <summary>What one amount is paid for: "share".</summary>
    public string? Per { get; init; }

    /// <summary>The token behind all of it.</summary>
    public int End { get; init; }

    /// <summary>
    /// The full value, in units of the currency, in percent or in pieces. A percentage keeps the zeros that were written: a coupon of 4.800% is named
    /// so.
    /// </summary>
    public decimal Value => Quantity.Value * Unit.Factor * (IsNegative
        ? -1 : 1) / (Unit is { Kind: UnitKind.Percent, Factor: 1 } ? 1 : OneWithEveryPlace);

    /// <summary>The quantity that begins at this token, with a currency or a sign before it and a unit behind.</summary>
    public static bool TryRead(Tokens tokens, int index, CurrencyContext context, out Measure measure)
    {
        measure = default;
        var at = index;
        var negative = TryReadSign(tokens, ref at);
        var prefixed = CurrencyWords.TryReadBefore(tokens, at, context, out var currency, out var behind);
        if (prefixed)
        {
            at = behind;
            negative |= TryReadSign(tokens, ref at);
        }

        var bracket = tokens.Mark(at) == '(' && tokens.IsNumber(at + 1) ? at : -1;
        if (bracket >= 0)
            at++;
        if (!Quantity.TryRead(tokens, at, prefixed, out var quantity))
            return false;
        if (prefixed && quantity.Scale == 1 && ScaleBehindBracket(tokens, quantity.End) is { } shared)
            quantity = quantity with { Scale = shared };
        if (prefixed && quantity.Scale == 1 && ScaledCodes.ScaleOf(tokens, behind - 1) is > 1 and var scaled)
            quantity = quantity with { Scale = scaled };
        if (bracket >= 0 && !TryCloseBracket(tokens, prefixed, ref quantity))
            return false;
        negative |= bracket >= 0;

        var unit = Unit.Read(tokens, quantity.End, quantity.Value, context);
        if (bracket >= 0 && !prefixed && unit.Kind != UnitKind.Percent)
            return false;
        if (prefixed)
            unit = WithPrefix(tokens, unit, quantity.End, currency);
        if (quantity.InWords && unit.Kind is UnitKind.Money or UnitKind.Percent && quantity.Figure is null)
            (quantity, unit) = WithFigure(tokens, quantity, unit, context);
        measure = new Measure(index, quantity, unit) { IsNegative = negative, HasPrefix = prefixed, End = unit.End };
        if (unit.Kind == UnitKind.Money && PricedUnit.TryRead(tokens, unit.End, context, out var per, out var end))
            measure = measure with { Per = per, End = end };
        return true;
    }

    /// <summary>"SEK 782 (516) million": the scale of both, where the year before stands in brackets; null elsewhere.</summary>
    private static decimal? ScaleBehindBracket(Tokens tokens, int open)
    {
        if (tokens.Mark(open) != '(')
            return null;
        var at = tokens.IsDash(open + 1) ? open + 2 : open + 1;
        return tokens.IsNumber(at) && tokens.Mark(at + 1) == ')' && Scales.TryReadWord(tokens, at + 2, out var scale, out _) ? scale : null;
    }

    /// <summary>A sign right before the figure and behind a space or a bracket: in "10-12" the hyphen is none.</summary>
    private static bool TryReadSign(Tokens tokens, ref int at)
    {
        if (!(tokens.IsDash(at) || tokens.Mark(at) == '+') || !tokens.IsGlued(at + 1)
            || (tokens.IsGlued(at) && tokens.Mark(at - 1) is not ('(' or '$' or '€' or '£')))
            return false;
        at++;
        return tokens.IsDash(at - 1) && tokens.Mark(at - 1) != '—';
    }

    /// <summary>"$(5.3) million", "(3.2)%": the scale may stand behind the bracket.</summary>
    private static bool TryCloseBracket(Tokens tokens, bool prefixed, ref Quantity quantity)
    {
        if (tokens.Mark(quantity.End) != ')')
            return false;
        quantity = quantity with { End = quantity.End + 1 };
        if (prefixed && quantity.Scale == 1 && Scales.TryReadWord(tokens, quantity.End, out var scale, out var end))
            quantity = quantity with { Scale = scale, End = end };
        return true;
    }

    /// <summary>
    /// The currency before the figure, unless the words behind it say whose dollar it is: "$5 million Canadian dollars", "$5 million CAD", "$2
    /// million (USD)".
    /// </summary>
    private static Unit WithPrefix(Tokens tokens, Unit behind, int end, Currency? currency)
    {
        if (behind.Kind == UnitKind.Money && behind.Factor == 1)
            return behind with { Currency = behind.Currency ?? currency };
        if (tokens.Mark(end) == '(' && tokens.Mark(end + 2) == ')' && tokens.IsWord(end + 1)
            && Iso4217.CodeOf(tokens.Text, tokens[end + 1].Start, tokens[end + 1].Length) is { } code)
            return new Unit(UnitKind.Money, end + 3) { Currency = new Currency(code) };
        return new Unit(UnitKind.Money, end) { Currency = currency };
    }

    /// <summary>The figure behind words and their unit: "Ten Million Dollars ($10,000,000)", "fifty percent (50%)".</summary>
    private static (Quantity Quantity, Unit Unit) WithFigure(Tokens tokens, Quantity quantity, Unit unit, CurrencyContext context)
    {
        if (tokens.Mark(unit.End) != '(')
            return (quantity, unit);
        var at = unit.End + 1;
        var currency = unit.Currency;
        if (unit.Kind == UnitKind.Money && CurrencyWords.TryReadBefore(tokens, at, context, out currency, out var behind))
            at = behind;
        if (!tokens.IsNumber(at) || !Quantity.TryRead(tokens, at, isMoney: unit.Kind == UnitKind.Money, out var figure))
            return (quantity, unit);
        var end = unit.Kind == UnitKind.Percent && tokens.Mark(figure.End) == '%' ? figure.End + 1 : figure.End;
        if (tokens.Mark(end) != ')' || (unit.Kind == UnitKind.Percent && end == figure.End))
            return (quantity, unit);
        return (quantity with { Figure = figure.Value }, unit with { End = end + 1, Currency = currency });
    }
}
