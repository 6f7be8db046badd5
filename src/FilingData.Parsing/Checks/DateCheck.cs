using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>A release has a date, from whatever source.</summary>
internal sealed class DateCheck : FilingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        var parts = release.Mentioned.Release;
        // A date that the calendar doesn't have is a problem of its own.
        if (release.Announcement.Date is not null || StatedDates.InHead(parts).Any(date => date.Scanned.IsImpossible))
            yield break;
        if ((parts.Dateline?.All ?? Openings.OfText(parts) ?? parts.Headline?.Text.All) is { } place)
            yield return new Problem(Catalogue.NoDate, place.Source, parts.Document.Text.File.Text.Name);
    }
}
