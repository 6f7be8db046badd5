using FilingData.Parsing.Mentions;
using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>The release's own date is clear: "03/04/2021" is March 4 in the United States and April 3 in most other countries.</summary>
internal sealed class AmbiguousDateCheck : FilingCheck
{
    private const int Months = 12;

    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        foreach (var (words, scanned) in StatedDates.InHead(release.Mentioned.Release))
        {
            if (scanned.Value is not { } date || date.Day > Months || date.Day == date.Month || !IsInFigures(words.Words))
                continue;
            // The text may say the same day with the month's name.
            var other = new DateOnly(date.Year, date.Day, date.Month);
            var named = release.All<DateMention>().Where(mention => !IsInFigures(mention.Passage.Words)).Select(mention => mention.Value).ToList();
            if (named.Contains(date) && !named.Contains(other))
                continue;
            yield return new Problem(Catalogue.AmbiguousDate, words.Source, words.Words, new Stated<DateOnly>(date)
                .ToString(), new Stated<DateOnly>(other).ToString());
        }
    }

    /// <summary>The year first (ISO 8601), and points, leave no doubt about the order.</summary>
    private static bool IsInFigures(string words) =>
        !words.Any(char.IsLetter) && words.IndexOf('.') < 0 && words.IndexOfAny(['/', '-']) is >= 0 and < 4;
}
