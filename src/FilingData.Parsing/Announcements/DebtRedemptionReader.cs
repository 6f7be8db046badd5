using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Offerings;
using FilingData.Parsing.Announcements.Times;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads redemptions and repayments of debt.</summary>
internal sealed class DebtRedemptionReader : AnnouncementReader
{
    private static readonly WordList Redeeming = WordClasses.Words("redeem redeems redeemed redemption repay repays repaid repayment retire retires");
    private static readonly TimeRoles Roles = new(("redemption", "redemption redeem redeemed redeems repaid repay retire"));

    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("redemption|redeem|redeems|redeemed … notes|debentures|bonds|debt|securities"), new("notice of redemption"), new("early redemption|repayment"),
        new("repay|repays|repaid|repayment … notes|loan|debt|term"), new("use … proceeds … redeem|repay", -1),
    ];

    /// <inheritdoc/>
    public override Announcement Read(News news)
    {
        if (!IsTold(news))
            return new DebtRedemption();
        var told = news.Text.Where(sentence => sentence.Units.Any(unit => unit.Is(Redeeming) && !unit.IsQuoted)).ToList();
        var date = Roles.First(told, "redemption");
        var price = told.Select(OfferedAmounts.IssuePrice).FirstOrDefault(found => found is not null);
        var debts = told.SelectMany(OfferedAmounts.In).Where(security => security.Maturity is not null || security.Coupon is not null)
            .GroupBy(security => security.Name.ToLowerInvariant()).Select(group => group.First());
        return new DebtRedemption
        {
            Redeemed = debts.Select(debt => new RedeemedDebt(debt.Name) { Principal = debt.Principal, RedemptionDate = date, RedemptionPrice = price, Source = debt.Source }).ToValueList(),
        };
    }
}
