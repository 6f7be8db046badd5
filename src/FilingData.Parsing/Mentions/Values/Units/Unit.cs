using FilingData.Parsing.Mentions.Values.Currencies;
using FilingData.Parsing.Mentions.Values.Tokenizing;

namespace FilingData.Parsing.Mentions.Values.Units;

/// <summary>What kind of thing a quantity counts.</summary>
internal enum UnitKind
{
    /// <summary>Nothing that we know.</summary>
    None,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Hundredths.</summary>
    Percent,

    /// <summary>Shares or other equity units.</summary>
    Shares,
}

/// <summary>What stands behind a quantity and says what it counts.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="End">The token behind it.</param>
internal readonly record struct Unit(UnitKind Kind, int End)
{
    /// <summary>What the number is multiplied with: a hundredth for cents and basis points.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>The currency; null where a sign's meaning is not known, and for what is no money.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The equity unit in the filing's words: "ADSs", "Class A ordinary shares".</summary>
    public string? Words { get; init; }

    /// <summary>Which stock the shares are of: "common stock"; null where nothing is said.</summary>
    public string? Class { get; init; }

    /// <summary>The unit that stands at this token behind a quantity; of kind None where there is none.</summary>
    public static Unit Read(Tokens tokens, int index, decimal quantity, CurrencyContext context)
    {
        if (TryReadPercent(tokens, index, out var percent))
            return percent;
        if (TryReadCents(tokens, index, context, out var cents))
            return cents;
        var at = tokens.IsDash(index) && tokens.IsGlued(index) && tokens.IsGlued(index + 1) ? index + 1 : index;
        if (CurrencyWords.TryReadBehind(tokens, at, context, out var currency, out var end))
            return new Unit(UnitKind.Money, end) { Currency = currency };
        if (ScaledCodes.ScaleOf(tokens, at) is > 1 and var scale && ScaledCodes.CodeOf(tokens.Text, tokens[at].Start, tokens[at].Length) is { } code)
            return new Unit(UnitKind.Money, at + 1) { Currency = new Currency(code), Factor = scale };
        return EquityUnit.TryRead(tokens, index, quantity, out var shares) ? shares : new Unit(UnitKind.None, index);
    }

    private static bool TryReadPercent(Tokens tokens, int index, out Unit unit)
    {
        unit = default;
        if (tokens.Mark(index) == '%' || tokens.Is(index, "percent", "pct") || tokens.Is(index, "ppt", "ppts"))
        {
            var end = tokens.Is(index + 1, "point", "points") ? index + 2 : index + 1;
            unit = new Unit(UnitKind.Percent, end);
        }
        else if ((tokens.Is(index, "per") && tokens.Is(index + 1, "cent"))
            || (tokens.Is(index, "percentage") && tokens.Is(index + 1, "point", "points")))
        {
            unit = new Unit(UnitKind.Percent, index + 2);
        }
        else if (tokens.Is(index, "basis") && tokens.Is(index + 1, "point", "points"))
        {
            unit = new Unit(UnitKind.Percent, index + 2) { Factor = 0.01m };
        }
        else if (tokens.Is(index, "bps", "bp"))
        {
            unit = new Unit(UnitKind.Percent, index + 1) { Factor = 0.01m };
        }

        return unit.Kind == UnitKind.Percent;
    }

    /// <summary>Hundredths of a currency: "75 cents", "12.5¢", "20 euro cents", "15 pence", and "15p" where "per" follows.</summary>
    private static bool TryReadCents(Tokens tokens, int index, CurrencyContext context, out Unit unit)
    {
        var named = CurrencyWords.TryReadName(tokens, index, out var currency, out var end);
        var at = named ? end : index;
        if (!named && (tokens.Is(index, "U.S.", "US") || tokens.Is(index, "American", "Canadian")) && tokens.Is(index + 1, "cent", "cents"))
        {
            currency = tokens.Is(index, "Canadian") ? FilingData.Currency.Cad : FilingData.Currency.Usd;
            at = index + 1;
            named = true;
        }

        if (tokens.Is(at, "cent", "cents") || (tokens.Mark(at) == '¢' && !named))
            unit = new Unit(UnitKind.Money, at + 1) { Currency = named ? currency : context.Cent ?? context.Dollar, Factor = 0.01m };
        else if (!named && (tokens.Is(at, "pence") || (tokens.IsExactly(at, "p") && tokens.IsGlued(at) && (tokens.Is(at + 1, "per")
            || context.HasPence))))
            unit = new Unit(UnitKind.Money, at + 1) { Currency = FilingData.Currency.Gbp, Factor = 0.01m };
        else
            unit = default;
        return unit.Kind == UnitKind.Money;
    }
}
