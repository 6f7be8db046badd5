using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>What is filed has been released: a release is not dated later than its submission.</summary>
internal sealed class FilingDateCheck : FilingCheck
{
    // In Asia it is already the next day when EDGAR is open.
    private const int TimeZones = 1;

    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        var filing = release.Announcement.Filing;
        if (release.Announcement.Date is { IsStated: true, Source: { } place } date && filing.FiledOn is { } filed
            && date.Value > filed.AddDays(TimeZones))
        {
            yield return new Problem(Catalogue.DateAfterFiling, place, date.ToString(), new Stated<DateOnly>(filed).ToString())
            {
                Other = HeaderFields.Place(release.File, filing, "FILED AS OF DATE"),
            };
        }
    }
}
