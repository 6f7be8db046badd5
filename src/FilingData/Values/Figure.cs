namespace FilingData;

/// <summary>A counted thing of a company's profile: "more than 4,000 hosting enterprise customers".</summary>
/// <param name="Value">The number.</param>
/// <param name="Of">What is counted, in the filing's words: "cities", "hosting enterprise customers".</param>
public sealed record Figure(decimal Value, string Of) : Fact
{
    /// <summary>How exact the figure is.</summary>
    public Bound Bound { get; init; }

    /// <summary>The bound, the number and the thing: more than 30 cities.</summary>
    public override string ToString() => Bound.Prefix() + Invariant.Grouped(Value) + " " + Of;
}
