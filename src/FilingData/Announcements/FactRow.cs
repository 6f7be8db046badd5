namespace FilingData;

/// <summary>A fact in flat form.</summary>
/// <param name="Kind">The kind of announcement: "Divestiture".</param>
/// <param name="Role">What the fact is in it: "buyer", "consideration".</param>
/// <param name="Value">The value: names as written, money as "CNY 1", dates as ISO 8601 writes them.</param>
public sealed record FactRow(string Kind, string Role, string Value) : Fact
{
    /// <summary>Money in flat form: the ISO 4217 code and the full amount, "USD 1000000000".</summary>
    /// <exception cref="ArgumentNullException"><paramref name="money"/> is null.</exception>
    public static string Flat(Money money) =>
        (money ?? throw new ArgumentNullException(nameof(money))).Currency + " " + Invariant.Number(money.Amount);

    /// <summary>A percentage in flat form, with the digits that the filing gives: "66.67%", "4.800%".</summary>
    /// <exception cref="ArgumentNullException"><paramref name="percentage"/> is null.</exception>
    public static string Flat(Percentage percentage) =>
        Invariant.AsWritten((percentage ?? throw new ArgumentNullException(nameof(percentage))).Value) + "%";

    /// <summary>A stake in flat form: "66.67%", "2 shares".</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stake"/> is null.</exception>
    public static string Flat(Stake stake) => (stake ?? throw new ArgumentNullException(nameof(stake))) switch
    {
        { Percentage: { } part, Shares: { } shares } => Flat(part) + (shares.Count < 0
            ? " minus " : " plus ") + Flat(shares with { Count = Math.Abs(shares.Count) }),
        { Percentage: { } part } => Flat(part),
        { Shares: { } shares } => Flat(shares),
        _ => "",
    };

    /// <summary>A number of shares in flat form: "2 shares".</summary>
    /// <exception cref="ArgumentNullException"><paramref name="shares"/> is null.</exception>
    public static string Flat(ShareCount shares) =>
        Invariant.Number((shares ?? throw new ArgumentNullException(nameof(shares))).Count) + " " + shares.Unit;
}
