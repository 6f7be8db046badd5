namespace FilingData;

/// <summary>A number of shares or other equity units.</summary>
/// <param name="Count">How many.</param>
/// <param name="Unit">What is counted, in the filing's words: "shares", "ADSs", "units", "Class A ordinary shares".</param>
public sealed record ShareCount(decimal Count, string Unit) : Fact
{
    /// <summary>How exact the figure is: "up to 5,000,000 shares".</summary>
    public Bound Bound { get; init; }

    /// <summary>Which stock the shares are of, in the filing's words: "Class A common stock"; null where the unit says it or nothing does.</summary>
    public string? Class { get; init; }

    /// <summary>The number and the unit: 2 shares.</summary>
    public override string ToString() => Bound.Prefix() + Invariant.Grouped(Count) + " " + Unit;
}
