namespace FilingData;

/// <summary>A part of a company's equity: a percentage, a number of shares, or a percentage give or take shares ("50% plus 1 share").</summary>
/// <param name="Percentage">The part in percent; null where the filing counts shares alone.</param>
/// <param name="Shares">The shares; with a percentage, those to add to it, negative for "minus". Null where the filing gives a percentage
/// alone.</param>
public sealed record Stake(Percentage? Percentage, ShareCount? Shares) : Fact
{
    /// <summary>The part as it is said: 66.67 %, 2 shares, 50 % + 1 share, 50 % − 1 share.</summary>
    public override string ToString() => (Percentage, Shares) switch
    {
        ({ } part, { } shares) => part + (shares.Count < 0 ? " − " : " + ") + (shares with { Count = Math.Abs(shares.Count) }),
        ({ } part, null) => part.ToString(),
        (null, { } shares) => shares.ToString(),
        _ => "",
    };
}
