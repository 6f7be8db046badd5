using FilingData.Parsing.Mentions.Values.Currencies;
using FilingData.Parsing.Mentions.Values.Numbers;
using FilingData.Parsing.Mentions.Values.Tokenizing;
using FilingData.Parsing.Mentions.Values.Units;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.Values.Tables;

/// <summary>
/// The figure that a cell holds and nothing else: "$ 1,234", "(5.3)", "(3.2)%", "US$ (0.15)", "12.5 bps", with or without a footnote's mark.
/// </summary>
/// <param name="Value">The number as printed; negative in brackets or behind a minus sign.</param>
/// <param name="Currency">The currency; null without a sign.</param>
/// <param name="HasSign">Whether a currency's sign stands there, known or not.</param>
/// <param name="IsPercent">Whether it is a percentage, basis points made hundredths of it.</param>
/// <param name="IsScaled">Whether the cell has a scale of its own: "$5.3 million".</param>
internal readonly record struct CellFigure(decimal Value, Currency? Currency, bool HasSign, bool IsPercent, bool IsScaled)
{
    /// <summary>How many figures stand behind the point.</summary>
    public int Decimals { get; init; }

    /// <summary>A longer cell is no figure.</summary>
    private const int Longest = 48;

    /// <summary>The cell's figure; false for words, dates, and dashes that stand for nothing.</summary>
    public static bool TryRead(Passage cell, CurrencyContext currencies, out CellFigure figure)
    {
        figure = default;
        if (cell.Length is 0 or > Longest)
            return false;
        using var buffer = new Buffer<Token>(Tokens.UsualInCell);
        var tokens = new Tokens(cell, buffer);
        var at = 0;
        var negative = false;
        Currency? currency = null;
        var signed = false;
        var open = false;
        while (!tokens.IsNumber(at))
        {
            if (!signed && CurrencyWords.TryReadBefore(tokens, at, currencies, out currency, out var behind))
                (signed, at) = (true, behind);
            else if (tokens.Mark(at) == '(' && !open)
                (open, negative, at) = (true, true, at + 1);
            else if (tokens.IsDash(at) || tokens.Mark(at) == '+')
                (negative, at) = (negative || tokens.IsDash(at), at + 1);
            else
                return false;
        }

        if (!Quantity.TryRead(tokens, at, signed, out var quantity))
            return false;
        at = tokens.Mark(quantity.End) == ')' && open ? quantity.End + 1 : quantity.End;
        var unit = Unit.Read(tokens, at, quantity.Value, currencies);
        if (unit.Kind is UnitKind.Percent || (unit.Kind == UnitKind.Money && unit.Factor != 1))
            at = unit.End;
        else if (tokens.Is(at, "pts", "pp") || tokens.Is(at, "pt", "ppts"))
            (unit, at) = (new Unit(UnitKind.Percent, at + 1), at + 1);
        if (!IsEnd(tokens, at))
            return false;
        figure = new CellFigure(quantity.Value * (unit.Kind == UnitKind.None ? 1 : unit.Factor) * (negative ? -1 : 1), signed
            ? currency : unit.Currency, signed || unit.Kind == UnitKind.Money,
            unit.Kind == UnitKind.Percent, quantity.Scale != 1 || unit is { Kind: UnitKind.Money, Factor: not 1 })
        { Decimals = quantity.Decimals };
        return true;
    }

    /// <summary>Nothing but closing brackets and footnotes' marks.</summary>
    private static bool IsEnd(Tokens tokens, int at)
    {
        while (at < tokens.Count)
        {
            if (tokens.Mark(at) == '(' && tokens[at + 1].Length <= 2 && tokens.Mark(at + 2) == ')')
                at += 3;
            else if (tokens.Mark(at) is ')' or '*' or '†' or '‡' or '%')
                at++;
            else
                return false;
        }

        return true;
    }
}
