namespace FilingData;

/// <summary>A share in a hundred.</summary>
/// <param name="Value">In percent: 66.67 for "66.67%"; basis points are hundredths of it.</param>
public sealed record Percentage(decimal Value) : Fact
{
    /// <summary>How exact the figure is: "more than 50%".</summary>
    public Bound Bound { get; init; }

    /// <summary>The figure with its sign: 66.67 %.</summary>
    public override string ToString() => Bound.Prefix() + Invariant.Number(Value) + " %";
}
