using FilingData.Parsing.Dates;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Checks;

/// <summary>The dates of a release's head, which belong to no block.</summary>
internal static class StatedDates
{
    /// <summary>The dates of the dateline and above it.</summary>
    public static IEnumerable<(Passage Words, ScannedDate Scanned)> InHead(Release release)
    {
        foreach (var passage in new[] { release.Dateline?.Date, release.HeadDate })
        {
            if (passage is not { } words)
                continue;
            foreach (var date in DateScanner.Scan(words.Words))
                yield return (words.Slice(date.Start, date.Length), date);
        }
    }
}
