using System.Globalization;
using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>What the holders hold after a transfer of a company that one of them wholly owned adds up to the whole.</summary>
internal sealed class StakeSumCheck : FilingCheck
{
    // Three holders of 33.33 % are the whole; a sum that misses it by more than a slip of a digit speaks of further holders.
    private const decimal Rounding = 0.02m, Slip = 1m;

    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release) => release.Transfers.Select(Check).OfType<Problem>();

    private static Problem? Check(Transfer transfer)
    {
        // Holdings that one sentence states together, each once.
        var together = transfer.HoldersAfter.Where(holding => holding.Stake is { Percentage.Bound: Bound.Exactly, Shares: null })
            .GroupBy(holding => holding.Source)
            .FirstOrDefault(group => group.Count() > 1)?.GroupBy(holding => holding.Holder.Name).Select(group => group.First()).ToList();
        if (together is null || together.Count < 2)
            return null;
        var sum = together.Sum(holding => holding.Stake.Percentage!.Value);
        if (Math.Abs(sum - 100) <= Rounding || sum < 100 - Slip || together[together.Count - 1].Stake.Source is not { } place)
            return null;
        var holders = string.Join(" and ", together.Select(holding => holding.Stake + " (" + holding.Holder.ShortName + ")"));
        return new Problem(Catalogue.StakesDoNotAddUp, place, holders,
            sum.ToString("0.####", CultureInfo.InvariantCulture))
        { Other = together[0].Stake.Source };
    }
}
