using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>What the transferor held before, less what it transferred, is what it holds after.</summary>
internal sealed class HoldingsCheck : FilingCheck
{
    // Stakes are rounded to hundredths.
    private const decimal Rounding = 0.02m;

    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release) => release.Transfers.Select(Check).OfType<Problem>();

    private static Problem? Check(Transfer transfer)
    {
        if (transfer is not { HeldBefore: { } before, Stake: { } stake, HeldAfter: { } after } || !IsExact(before) || !IsExact(stake)
            || !IsExact(after))
            return null;
        var part = Part(before) - Part(stake);
        var shares = Shares(before) - Shares(stake);
        // A stake in shares says nothing of one in percent: "sold 10,000 shares … and now holds 20%".
        if ((Part(before) == 0) != (Part(after) == 0) || (Part(before) == 0 && Part(stake) != 0)
            || (Math.Abs(part - Part(after)) <= Rounding && shares == Shares(after)))
            return null;
        if (stake.Percentage is null && before.Shares is null)
            return null;
        if (after.Source is not { } place)
            return null;
        var expected = new Stake(
            Part(before) == 0 ? null : new Percentage(part),
            shares == 0 && Part(before) != 0 ? null : new ShareCount(shares, after.Shares?.Unit ?? "shares"));
        var holder = transfer.Transferor?.ShortName ?? "";
        return new Problem(Catalogue.HoldingsDoNotAddUp, place, holder, after.ToString(), before.ToString(), stake.ToString(), expected.ToString())
        {
            Other = before.Source,
        };
    }

    private static bool IsExact(Stake stake) =>
        (stake.Percentage?.Bound ?? Bound.Exactly) == Bound.Exactly && (stake.Shares?.Bound ?? Bound.Exactly) == Bound.Exactly;

    private static decimal Part(Stake stake) => stake.Percentage?.Value ?? 0;

    private static decimal Shares(Stake stake) => stake.Shares?.Count ?? 0;
}
