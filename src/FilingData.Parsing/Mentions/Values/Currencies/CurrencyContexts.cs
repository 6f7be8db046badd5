using FilingData.Parsing.Mentions.Values.Tokenizing;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Values.Currencies;

/// <summary>Finds out what the signs of currencies mean in a release.</summary>
internal static class CurrencyContexts
{
    /// <summary>What these blocks say and show of their currencies' signs.</summary>
    public static CurrencyContext Of(IEnumerable<Block> blocks)
    {
        using var buffer = new Buffer<Token>();
        Currency? stated = null;
        var others = new HashSet<Currency>();
        var showsOther = false;
        bool yuan = false, yen = false, euro = false, pound = false, dollars = false;
        foreach (var block in blocks)
        {
            var text = block.Text.Value;
            yuan = yuan || Has(text, "RMB") || Has(text, "renminbi") || Has(text, "CNY") || Has(text, "yuan");
            yen = yen || Has(text, " yen") || Has(text, "JPY");
            euro = euro || text.IndexOf('€') >= 0;
            pound = pound || text.IndexOf('£') >= 0;
            if (!Has(text, "$") && !Has(text, "dollar"))
                continue;
            dollars = true;
            ReadDollars(new Tokens(block.Text.All, buffer), others, ref stated, ref showsOther);
        }

        others.Remove(Currency.Usd);
        Currency? dollar = stated ?? (!showsOther ? Currency.Usd : others.Count == 1 ? others.First() : null);
        return new CurrencyContext(dollar, (yuan, yen) switch { (true, true) => null, (true, false) => Currency.Cny, _ => Currency.Jpy })
        {
            Cent = euro && !dollars ? Currency.Eur : null,
            HasPence = pound,
        };
    }

    private static void ReadDollars(Tokens tokens, HashSet<Currency> others, ref Currency? stated, ref bool showsOther)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            stated ??= CurrencyStatement.Read(tokens, i);
            showsOther = showsOther || CurrencyStatement.ShowsOther(tokens, i);
            if (CurrencyStatement.TryReadDollar(tokens, i, out var currency, out _) && currency is { } other)
                others.Add(other);
        }
    }

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
