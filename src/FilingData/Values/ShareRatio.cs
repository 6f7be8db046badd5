namespace FilingData;

/// <summary>How many new shares stand for how many old ones.</summary>
/// <param name="New">The new shares.</param>
/// <param name="Old">The old shares.</param>
public sealed record ShareRatio(decimal New, decimal Old) : Fact
{
    /// <summary>As releases write it: 2-for-1.</summary>
    public override string ToString() => Invariant.Number(New) + "-for-" + Invariant.Number(Old);
}
