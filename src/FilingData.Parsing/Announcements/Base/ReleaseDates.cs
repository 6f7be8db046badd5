using FilingData.Parsing.Dates;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>Finds the day of the release, and says where it comes from.</summary>
internal static class ReleaseDates
{
    /// <summary>The day from the best source that has one: dateline, head, newswire's address, submission header, date of report, the user; null where none has.</summary>
    public static ReleaseDate? Of(MentionedRelease release, DateOnly? given)
    {
        var parts = release.Release;
        var document = parts.Document;
        return Stated(parts.Dateline?.Date, DateProvenance.Dateline)
            ?? Stated(parts.HeadDate, DateProvenance.Head)
            ?? (NewswireAddress.Find(document.Text) is { } wire ? new ReleaseDate(wire.Value, DateProvenance.NewswireUrl) { Source = wire.Source } : null)
            ?? ((document.Filing.PeriodOfReport ?? document.Filing.FiledOn) is { } filed ? new ReleaseDate(filed, DateProvenance.SubmissionHeader) : null)
            ?? DateOfReport(document.Text)
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

    /// <summary>"Date of Report (Date of earliest event reported): May 4, 2021" on the cover of a Form 8-K or 6-K in the same file.</summary>
    private static ReleaseDate? DateOfReport(MappedText text)
    {
        const string label = "Date of Report";
        const int reach = 160;
        var at = text.Value.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var start = at + label.Length;
        return Stated(text.Slice(start, Math.Min(reach, text.Length - start)), DateProvenance.DateOfReport);
    }
}
