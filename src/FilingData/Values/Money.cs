namespace FilingData;

/// <summary>An amount of money.</summary>
/// <param name="Amount">In full units of the currency: "US$1.0 billion" is 1000000000. Negative for a loss or a figure in brackets.</param>
/// <param name="Currency">The currency; "$" is the United States dollar unless the filing says otherwise.</param>
public sealed record Money(decimal Amount, Currency Currency) : Fact
{
    /// <summary>How exact the amount is: "approximately", "more than", "up to".</summary>
    public Bound Bound { get; init; }

    /// <summary>What one amount is paid for ("share", "ADS", "unit"); null for an amount as a whole.</summary>
    public string? Per { get; init; }

    /// <summary>The code and the amount: CNY 1, up to USD 1,000,000,000.</summary>
    public override string ToString() => Bound.Prefix() + Currency + " " + Invariant.Grouped(Amount) + (Per is null ? "" : " per " + Per);
}
