using System.Globalization;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Checks;

/// <summary>A weekday is that of the date behind it.</summary>
internal sealed class WeekdayCheck : FilingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        var inHead = StatedDates.InHead(release.Mentioned.Release).Select(date => Problem(date.Words, date.Scanned.Value, date.Scanned.Weekday));
        return inHead.Concat(release.All<DateMention>().Select(date => Problem(date.Passage, date.Value, date.Weekday))).OfType<Problem>();
    }

    private static Problem? Problem(Passage words, DateOnly? date, DayOfWeek? weekday) =>
        date is { } day && weekday is { } said && day.DayOfWeek != said
        ? new Problem(Catalogue.WrongWeekday, words.Source, new Stated<DateOnly>(day).ToString(), Name(day.DayOfWeek), Name(said))
        : null;

    private static string Name(DayOfWeek day) => CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(day);
}
