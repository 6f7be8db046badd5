using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>
/// Finds the day of the letter that a release is: "today sent the following letter to its shareholders:", a date alone on its line, the address,
/// "Dear Shareholders:". Such releases often have no other date.
/// </summary>
internal static class LetterDate
{
    /// <summary>The letter begins near the beginning of the news, and its address has few lines.</summary>
    private const int FirstBlocks = 25, LongestAddress = 8;

    /// <summary>The words of the date; null where the release has no letter, or the letter no date.</summary>
    public static Passage? Of(Release release)
    {
        var blocks = release.News.Take(FirstBlocks).Select(block => block.Text.All.Trim()).ToList();
        var salutation = blocks.FindIndex(text => text.Words.StartsWith("Dear ", StringComparison.Ordinal));
        for (var i = salutation - 1; i >= 0 && i >= salutation - LongestAddress; i--)
        {
            if (ReleaseDates.Day(blocks[i]) is { Source: { } day } && day.Length == blocks[i].Source.Length)
                return blocks[i];
        }

        return null;
    }
}
