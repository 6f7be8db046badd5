using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>What a release announces as completed has closed by its day.</summary>
internal sealed class ClosingCheck : FilingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        if (release.Announcement.Date is not { IsStated: true } day)
            return [];
        // Where a release tells of several deals, the closing may be that of another one.
        var deals = release.Announcements.OfType<ITransaction>()
            .Where(deal => deal.Status?.Value == TransactionStatus.Completed && deal.Transfers.Count <= 1).Select(deal => deal.Closing);
        var offerings = release.Announcements.OfType<SecuritiesOffering>().Where(offering => offering.Status?.Value == OfferingStatus.Closed)
            .Select(offering => offering.Closing);
        return deals.Concat(offerings).Select(closing => Check(closing, day)).OfType<Problem>();
    }

    private static Problem? Check(Timing? closing, ReleaseDate day) => closing is { Date: { } closes, Source: { } place } && closes > day.Value
        ? new Problem(Catalogue.ClosingAfterRelease, place, day.ToString(), closing.Words) { Other = day.Source }
        : null;
}
