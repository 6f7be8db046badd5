using FilingData.Parsing.Mentions.Values.Numbers;
using FilingData.Parsing.Mentions.Values.Tokenizing;

namespace FilingData.Parsing.Mentions.Values.Currencies;

/// <summary>Reads the words and signs that say which currency a number counts.</summary>
internal static class CurrencyWords
{
    /// <summary>Local signs in letters that stand before a figure and are no code of ISO 4217: rupees, ringgit, rupiah, Swiss francs.</summary>
    private static readonly Dictionary<string, string> LetterSigns = new(StringComparer.Ordinal)
    {
        ["Rs"] = "INR",
        ["R"] = "ZAR",
        ["RM"] = "MYR",
        ["Rp"] = "IDR",
        ["SFr"] = "CHF",
        ["sFr"] = "CHF",
    };

    /// <summary>The words with which a currency can begin, beside codes in capitals.</summary>
    public static IEnumerable<string> Starters =>
        LetterSigns.Keys.Concat(CurrencyNames.Nouns.Words).Concat(CurrencyNames.Fore.Words).Concat(CurrencyNames.Dollars.Words)
        .Concat(CurrencyNames.SharedNouns.Values.SelectMany(whose => whose.Words));

    /// <summary>Whether these letters right before a figure are a currency: the "RMB" of "RMB1".</summary>
    public static bool IsPrefix(string text, int start, int length) => length is >= 2 and <= 3 && PrefixOf(text, start, length) is not null;

    /// <summary>The currency that stands before the figure at <paramref name="end"/>: "$", "US$", "RMB", "Rs.", "Swiss francs", "CAD $".</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="index">Where to begin.</param>
    /// <param name="context">What the release's signs mean.</param>
    /// <param name="currency">The currency; null where the sign's meaning is not known.</param>
    /// <param name="end">The token behind it; the same as <paramref name="index"/> where there is none.</param>
    /// <returns>Whether there is a currency, known or not.</returns>
    public static bool TryReadBefore(Tokens tokens, int index, CurrencyContext context, out Currency? currency, out int end)
    {
        currency = null;
        end = index;
        if (tokens.IsWord(index))
            return TryReadWordBefore(tokens, index, context, out currency, out end);
        if (!context.TryRead(tokens.Mark(index), out currency))
            return false;
        end = index + 1;
        return true;
    }

    private static bool TryReadWordBefore(Tokens tokens, int index, CurrencyContext context, out Currency? currency, out int end)
    {
        var token = tokens[index];
        end = index;
        currency = null;
        if (tokens.Mark(index + 1) == '$' && tokens.IsCapital(index))
        {
            var glued = tokens.IsGlued(index + 1);
            end = index + 2;
            if (tokens.Find(index, CurrencyNames.Dollars, out var dollar) && (glued || token.Length > 1))
            {
                currency = new Currency(dollar);
                return true;
            }

            // Letters that say whose dollar, and we don't know them: not the default one.
            return glued && token.Length <= 3;
        }

        if (PrefixOf(tokens.Text, token.Start, token.Length) is { } code)
        {
            end = tokens.IsExactly(index, "Rs") && tokens.Mark(index + 1) == '.' ? index + 2 : index + 1;
            if (context.TryRead(tokens.Mark(end), out _))
                end++;
            currency = new Currency(code);
            return (!Iso4217.IsDoubtful(code) && token.Length > 1) || (tokens.IsNumber(end) && Scales.TryReadWord(tokens, end + 1, out _, out _));
        }

        if (ScaledCodes.CodeOf(tokens.Text, token.Start, token.Length) is { } scaled && tokens.IsNumber(index + 1))
        {
            currency = new Currency(scaled);
            end = index + 1;
            return true;
        }

        // "Euro 6" is no amount, "Euro 6 million" and "euros 12.50" are.
        return TryReadName(tokens, index, out currency, out end)
            && (tokens[end].Decimals is 2 or 3 or 4 || tokens[end].Value >= 1000 || Scales.TryReadWord(tokens, end + 1, out _, out _));
    }

    /// <summary>The currency that stands behind a figure and its scale: "euros", "U.S. dollars", "million USD", "yen".</summary>
    public static bool TryReadBehind(Tokens tokens, int index, CurrencyContext context, out Currency? currency, out int end)
    {
        if (TryReadName(tokens, index, out currency, out end))
            return true;
        var token = tokens[index];
        if (token.Kind == TokenKind.Word && Iso4217.CodeOf(tokens.Text, token.Start, token.Length) is { } code && !Iso4217.IsDoubtful(code))
        {
            currency = new Currency(code);
            end = index + 1;
            return true;
        }

        if (tokens.Is(index, "dollar", "dollars"))
        {
            currency = context.Dollar;
            end = index + 1;
            return true;
        }

        // "€" and the like are written behind the figure in much of Europe; "$" is not: it belongs to what follows.
        if (tokens.Mark(index) is '€' or '£' && !tokens.IsNumber(index + 1) && context.TryRead(tokens.Mark(index), out currency))
        {
            end = index + 1;
            return true;
        }

        end = index;
        return false;
    }

    /// <summary>A currency by its English name: "euros", "Swiss francs", "New Taiwan dollars", "pounds sterling".</summary>
    public static bool TryReadName(Tokens tokens, int index, out Currency? currency, out int end)
    {
        var adjective = tokens.Find(index, CurrencyNames.Fore, out _) && tokens.IsWord(index + 2) ? index + 1 : index;
        if (tokens.Find(adjective + 1, CurrencyNames.SharedNouns, out var whose) && tokens.Find(adjective, whose, out var code))
        {
            currency = new Currency(code);
            end = adjective + 2;
            return true;
        }

        if (tokens.Find(index, CurrencyNames.Nouns, out code))
        {
            currency = new Currency(code);
            end = index + 1;
            return true;
        }

        currency = null;
        end = index;
        return false;
    }

    private static string? PrefixOf(string text, int start, int length)
    {
        if (Iso4217.CodeOf(text, start, length) is { } code)
            return code;
        return length is 1 or 2 or 3 && LetterSigns.TryGetValue(text.Substring(start, length), out code) ? code : null;
    }
}
