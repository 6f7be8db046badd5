namespace FilingData.Parsing.Mentions.Values;

/// <summary>What the signs that several currencies share mean in one release.</summary>
/// <param name="Dollar">What "$" and "dollars" mean; null where the release shows that it isn't the United States dollar and doesn't say which it
/// is.</param>
/// <param name="Yen">What "¥" means, which stands for the yen and for the yuan; null where the release speaks of both.</param>
public sealed record CurrencyContext(Currency? Dollar, Currency? Yen)
{
    /// <summary>What "cents" are hundredths of; null where they are those of a dollar.</summary>
    public Currency? Cent { get; init; }

    /// <summary>Whether the release counts in pounds, so that the "p" behind a figure is pence.</summary>
    internal bool HasPence { get; init; }

    /// <summary>A release that says nothing of its signs.</summary>
    public static CurrencyContext Default { get; } = new(Currency.Usd, Currency.Jpy);

    /// <summary>Whether this character is a currency's sign (Unicode category Sc, as far as ISO 4217's currencies have one), and whose.</summary>
    internal bool TryRead(char sign, out Currency? currency)
    {
        currency = sign switch
        {
            '$' => Dollar,
            '¥' or '￥' => Yen,
            '€' => Currency.Eur,
            '£' => Currency.Gbp,
            '₩' => new Currency("KRW"),
            '₹' => new Currency("INR"),
            '₽' => new Currency("RUB"),
            '₪' => new Currency("ILS"),
            '₺' => new Currency("TRY"),
            '฿' => new Currency("THB"),
            '₱' => new Currency("PHP"),
            '₫' => new Currency("VND"),
            '₦' => new Currency("NGN"),
            '₴' => new Currency("UAH"),
            '₸' => new Currency("KZT"),
            _ => null,
        };
        return currency is not null || sign is '$' or '¥' or '￥';
    }
}
