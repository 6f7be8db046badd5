namespace FilingData;

/// <summary>A currency by its ISO 4217 code.</summary>
/// <param name="Code">Three capital letters of ISO 4217: USD, CNY, EUR.</param>
public readonly record struct Currency(string Code)
{
    /// <summary>United States dollar.</summary>
    public static Currency Usd { get; } = new("USD");

    /// <summary>Chinese yuan (renminbi).</summary>
    public static Currency Cny { get; } = new("CNY");

    /// <summary>Euro.</summary>
    public static Currency Eur { get; } = new("EUR");

    /// <summary>Pound sterling.</summary>
    public static Currency Gbp { get; } = new("GBP");

    /// <summary>Japanese yen.</summary>
    public static Currency Jpy { get; } = new("JPY");

    /// <summary>Hong Kong dollar.</summary>
    public static Currency Hkd { get; } = new("HKD");

    /// <summary>Swiss franc.</summary>
    public static Currency Chf { get; } = new("CHF");

    /// <summary>Canadian dollar.</summary>
    public static Currency Cad { get; } = new("CAD");

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
