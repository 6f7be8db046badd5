using FilingData.Parsing.Mentions.Values.Tokenizing;

namespace FilingData.Parsing.Mentions.Values.Units;

/// <summary>Reads what a number of shares is a number of: "shares", "ADSs", "Class A ordinary shares", "shares of its common stock".</summary>
internal static class EquityUnit
{
    private const int MostModifiers = 6;

    /// <summary>Equity that is counted by the piece.</summary>
    private static readonly WordTable<bool> Heads = new(
        ("shares share ADSs ADS ADRs ADR GDRs GDR GDSs GDS CDIs RSUs RSU PSUs PSU warrants warrant", true));

    /// <summary>
    /// Equity only behind a modifier, or where the words behind say so: business units, options to extend and land parcels are counted too.
    /// </summary>
    private static readonly WordTable<bool> LooseHeads = new(("units unit options option receipts receipt rights", true));

    /// <summary>What stands before the head and belongs to it.</summary>
    private static readonly WordTable<bool> Modifiers = new(
        ("common ordinary preferred preference restricted unrestricted voting registered bearer treasury issued outstanding new newly additional existing founder founders "
            + "public placement convertible redeemable perpetual cumulative performance deferred stock depositary depository global American partnership limited partner trust "
            + "subordinate multiple underlying firm penny prefunded phantom dilutive diluted basic participating exchangeable contingent value total aggregate such of fully", true));

    /// <summary>Modifiers that make equity of "units", "options" and the like.</summary>
    private static readonly WordTable<bool> Equity = new(
        ("common ordinary preferred restricted partnership partner limited stock share depositary trust performance subordinated deferred phantom",
            true));

    private static readonly WordTable<bool> Determiners = new(("the its their our his her such", true));

    private static readonly WordTable<bool> Stock = new(("stock shares share securities units interests ADSs", true));

    /// <summary>The unit that begins at this token behind a number.</summary>
    public static bool TryRead(Tokens tokens, int index, decimal quantity, out Unit unit)
    {
        unit = default;
        var at = AfterPossessor(tokens, index);
        if (!TryReadHead(tokens, at, out var end) || (quantity > 1 && tokens.Is(end - 1, "share")))
            return false;
        var words = tokens.Words(at, end);
        string? of = null;
        if (tokens.Is(end - 1, "shares", "share") && TryReadStock(tokens, end, out var start, out var behind))
        {
            of = tokens.Words(start, behind);
            end = behind;
        }

        unit = new Unit(UnitKind.Shares, end) { Words = words, Class = of };
        return true;
    }

    /// <summary>The phrase up to its head: "Class A ordinary shares".</summary>
    public static bool TryReadHead(Tokens tokens, int index, out int end)
    {
        var equity = false;
        for (var at = index; at <= index + MostModifiers; at++)
        {
            end = at + 1;
            if (tokens.Find(at, Heads, out _))
                return true;
            if (tokens.Find(at, LooseHeads, out _) && (equity || SaysEquity(tokens, at + 1)))
                return true;
            equity |= tokens.Find(at, Equity, out _);
            if (!IsModifier(tokens, ref at))
                return false;
        }

        end = index;
        return false;
    }

    /// <summary>Whether the token is a modifier; moves to its last token where it has several ("Class A", "non-voting").</summary>
    private static bool IsModifier(Tokens tokens, ref int at)
    {
        if (tokens.Is(at, "Class", "Series") && (tokens.IsWord(at + 1) || tokens.IsNumber(at + 1)))
        {
            at++;
            if (tokens.IsDash(at + 1) && tokens.IsGlued(at + 1))
                at += 2;
            return true;
        }

        if (tokens.Is(at, "non", "pre") && tokens.IsDash(at + 1))
        {
            at += 2;
            return true;
        }

        // A name before the head: "8 million Harborlight shares", "shares of 7Hills common stock".
        if (tokens.IsNumber(at) && tokens.IsGlued(at + 1) && tokens.IsCapital(at + 1))
        {
            at++;
            return true;
        }

        return tokens.Find(at, Modifiers, out _) || (tokens.IsCapital(at) && !tokens.IsGlued(at)) || tokens.Mark(at) is '®' or '™';
    }

    /// <summary>Behind "of the Company's", "of its": "5,000,000 of its ordinary shares".</summary>
    private static int AfterPossessor(Tokens tokens, int index)
    {
        if (!tokens.Is(index, "of"))
            return index;
        for (var at = index + 1; at <= index + 4; at++)
        {
            if (IsPossessive(tokens, at))
                return at + 1;
        }

        if (tokens.Find(index + 1, Determiners, out _))
            return index + 2;
        return tokens.Is(index + 1, "a", "an") || tokens.Is(index + 1, "one") ? index + 2 : index;
    }

    private static bool IsPossessive(Tokens tokens, int index)
    {
        var token = tokens[index];
        return token.Kind == TokenKind.Word && token.Length > 2 && tokens.Text[token.End - 1] is 's' or 'S'
            && tokens.Text[token.End - 2] is '\'' or '’';
    }

    /// <summary>Behind shares: "of common stock", "of the Company's Class A common stock".</summary>
    private static bool TryReadStock(Tokens tokens, int index, out int start, out int end)
    {
        start = end = AfterPossessor(tokens, index);
        if (start == index)
        {
            if (!tokens.Is(index, "of"))
                return false;
            start = end = index + 1;
        }

        for (var at = start; at <= start + MostModifiers; at++)
        {
            end = at + 1;
            if (tokens.Find(at, Stock, out _) && !tokens.Find(at + 1, Stock, out _))
                return true;
            if (!IsModifier(tokens, ref at))
                return false;
        }

        return false;
    }

    private static bool SaysEquity(Tokens tokens, int index) =>
        (tokens.Is(index, "representing", "consisting") || tokens.Is(index, "comprising"))
        || (tokens.Is(index, "of") && tokens.Is(index + 1, "limited", "beneficial"))
        || (tokens.Is(index, "to") && (tokens.Is(index + 1, "purchase", "acquire") || tokens.Is(index + 1, "subscribe")))
        || (tokens.Is(index, "at") && (tokens.Mark(index + 1) == '$' || tokens.Is(index + 3, "of")))
        || (tokens.Mark(index) == ',' && tokens.Is(index + 1, "each") && tokens.Is(index + 2, "consisting", "representing"));
}
