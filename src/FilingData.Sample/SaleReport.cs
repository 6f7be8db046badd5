using Spectre.Console;
using Spectre.Console.Rendering;

namespace FilingData.Sample;

/// <summary>What a divestiture says: who transfers what to whom for how much, and who holds what before and after.</summary>
internal static class SaleReport
{
    public static IRenderable Of(Divestiture sale) => new Rows(
        AnnouncementReport.Head(sale),
        AnnouncementReport.Title("The divestiture"),
        new FactSheet()
            .Add("Status", sale.Status)
            .Add("Units divested", sale.UnitCount)
            .Add("Business", sale.Business)
            .Add("It included", sale.Business?.IncludedBefore ?? [])
            .Add("Reasons", sale.Reasons)
            .Add("Expected", Impairment(sale.ExpectedImpairment), sale.ExpectedImpairment?.Source),
        new Rows(sale.Transfers.Select(OfTransfer)),
        AnnouncementReport.Title("Who held what"),
        new Rows(sale.Transfers.Select(transfer => new HoldingsPicture(transfer))),
        AnnouncementReport.Foot(sale));

    private static Rows OfTransfer(Transfer transfer) => new(
        AnnouncementReport.Title($"Transfer of {transfer.Target?.ShortName}"),
        new FactSheet()
            .Add("From", transfer.Transferor)
            .Add("To", transfer.Transferee)
            .Add("", transfer.Transferee?.WhollyOwnedBy is { } owner ? $"wholly owned by {owner}" : null, transfer.Transferee?.WhollyOwnedBy?.Source)
            .Add("Target", transfer.Target)
            .Add("", transfer.Target?.MemberCount is { } count ? $"{count} companies" : null, transfer.Target?.MemberCount?.Source)
            .Add("Activities", transfer.Activities)
            .Add("Stake", transfer.Stake is { } stake
            && transfer.IsPerMember ? $"{stake} of each" : transfer.Stake?.ToString(), transfer.Stake?.Source)
            .Add("Consideration", Consideration(transfer), transfer.Consideration?.Source)
            .Add("In all", transfer.TotalConsideration?.ToString())
            .Add("Held before", transfer.HeldBefore)
            .Add("Held after", transfer.HeldAfter)
            .Add("Remaining", Remaining(transfer.Remaining), transfer.Remaining?.Source)
            .Add("Related party", Relation(transfer.RelatedParty), transfer.RelatedParty?.Source));

    private static string? Consideration(Transfer transfer) => transfer.Consideration is { } money
        ? $"{money}{(transfer.IsPerMember ? " for each" : "")}{(transfer.IsNominal ? ", nominal" : "")}"
        : null;

    private static string? Remaining(RemainingStake? remaining) => remaining is null
        ? null
        : remaining.Stake + remaining.Plan switch
        {
            RemainderPlan.SeekingInvestors => ": the issuer is looking for investors",
            RemainderPlan.ToBeSold => ": to be sold, too",
            _ => ": to be kept",
        };

    private static string? Relation(RelatedPartyRelation? relation) => relation is null
        ? null
        : $"{relation.Related}: {relation.VotingPower} of the votes{(relation.Through is { } through ? " through " + through : "")}"
            + (relation.IsControllingShareholder ? ", controlling shareholder" : "");

    private static string? Impairment(ExpectedImpairment? impairment) => impairment is null
        ? null
        : string.Join(' ', new[]
        {
            impairment.IsMaterial ? "material" : null,
            impairment.IsOneTime ? "one-time" : null,
            impairment.IsNoncash ? "noncash" : null,
            "impairment of " + string.Join(", ", impairment.Assets),
            impairment.Period is { } period ? "in " + period : null,
        }.OfType<string>());
}
