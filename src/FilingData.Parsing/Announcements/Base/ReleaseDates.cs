using FilingData.Parsing.Dates;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>Finds the day of the release, and says where it comes from.</summary>
internal static class ReleaseDates
{
    /// <summary>
    /// The day from the best source that has one: dateline, head, newswire's address, submission header, date of report, the letter that the release
    /// is, the user; null where none has.
    /// </summary>
    public static ReleaseDate? Of(MentionedRelease release, DateOnly? given)
    {
        var parts = release.Release;
        var document = parts.Document;
        return Stated(parts.Dateline?.Date, DateProvenance.Dateline)
            ?? Stated(parts.HeadDate, DateProvenance.Head)
            ?? (NewswireAddress.Find(document.Text) is { } wire
            ? new ReleaseDate(wire.Value, DateProvenance.NewswireUrl) { Source = wire.Source } : null)
            ?? ((document.Filing.PeriodOfReport ?? document.Filing.FiledOn) is { } filed
            ? new ReleaseDate(filed, DateProvenance.SubmissionHeader) : null)
            ?? (document.Filing.DateOfReport is { } report ? new ReleaseDate(report.Value, DateProvenance.DateOfReport) { Source = report.Source }
            : null)
            ?? Stated(LetterDate.Of(parts), DateProvenance.Letter)
            ?? (given is { } day ? new ReleaseDate(day, DateProvenance.Metadata) : null);
    }

    /// <summary>The day that these words name; null where the calendar has no such day or the words name none.</summary>
    public static Stated<DateOnly>? Day(Passage words)
    {
        foreach (var date in DateScanner.Scan(words.Words))
        {
            if (date.Value is { } day)
                return new Stated<DateOnly>(day) { Source = words.Slice(date.Start, date.Length).Source };
        }

        return null;
    }

    private static ReleaseDate? Stated(Passage? words, DateProvenance provenance) =>
        words is { } found && Day(found) is { } day ? new ReleaseDate(day, provenance) { Source = day.Source } : null;
}
