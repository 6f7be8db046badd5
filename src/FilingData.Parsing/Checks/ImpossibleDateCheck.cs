using System.Globalization;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Checks;

/// <summary>A date is one that the calendar has.</summary>
internal sealed class ImpossibleDateCheck : FilingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        var inHead = StatedDates.InHead(release.Mentioned.Release).Where(date => date.Scanned.IsImpossible)
            .Select(date => Problem(date.Words, date.Scanned.Year, date.Scanned.Month));
        return inHead.Concat(release.All<ImpossibleDateMention>().Select(date => Problem(date.Passage, date.Year, date.Month)));
    }

    private static Problem Problem(Passage words, int? year, int month) => new(Catalogue.ImpossibleDate, words.Source, words.Words, Why(year, month));

    private static string Why(int? year, int month)
    {
        if (month is < 1 or > 12)
            return "a year has 12 months";
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        var days = year is >= 1 and <= 9999 ? DateTime.DaysInMonth(year.Value, month) : month == 2 ? 29 : DateTime.DaysInMonth(2000, month);
        // Only February depends on the year.
        var ofYear = month == 2 && year is { } known ? " " + known.ToString(CultureInfo.InvariantCulture) : "";
        return name + ofYear + " has " + days.ToString(CultureInfo.InvariantCulture) + " days";
    }
}
