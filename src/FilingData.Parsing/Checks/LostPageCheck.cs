using System.Globalization;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Checks;

/// <summary>The numbers at the pages' edges count on. A page without a number is no lost one, where the text shows its pages' ends.</summary>
internal sealed class LostPageCheck : FilingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        var last = new Dictionary<string, PageMark>(StringComparer.Ordinal);
        foreach (var mark in release.Mentioned.Release.Document.PageMarks)
        {
            if (last.TryGetValue(mark.Series, out var before) && IsGap(before, mark))
            {
                yield return new Problem(Catalogue.LostPage, mark.Place, Text(mark.Number), Text(before.Number),
                    Text(before.Number + 1))
                { Other = before.Place };
                yield break;
            }

            last[mark.Series] = mark;
        }
    }

    /// <summary>A page may bear its number twice, and an attachment begins with 1 again.</summary>
    private static bool IsGap(PageMark before, PageMark mark) => mark.Number > before.Number
        ? mark.Number - before.Number > Math.Max(1, mark.Page - before.Page)
        : mark.Number < before.Number && mark.Number > 1;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
