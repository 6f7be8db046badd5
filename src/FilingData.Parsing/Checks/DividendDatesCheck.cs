using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>Who is paid is known before the payment: the record date lies before the payment date. So do those of a share split.</summary>
internal sealed class DividendDatesCheck : FilingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        var dividends = release.Announcements.OfType<Dividend>().SelectMany(dividend => dividend.Declared)
            .Select(dividend => (dividend.RecordDate, dividend.PaymentDate));
        var splits = release.Announcements.OfType<StockSplit>().Where(split => split.Ratio is { } ratio && ratio.New > ratio.Old)
            .Select(split => (split.RecordDate, split.EffectiveDate));
        return dividends.Concat(splits).Select(dates => Check(dates.RecordDate, dates.Item2)).OfType<Problem>();
    }

    private static Problem? Check(Timing? record, Timing? payment) =>
        record is { Date: { } known, Source: { } place } && payment?.Date is { } paid && known > paid
        ? new Problem(Catalogue.RecordDateAfterPayment, place, record.Words, payment.Words) { Other = payment.Source }
        : null;
}
