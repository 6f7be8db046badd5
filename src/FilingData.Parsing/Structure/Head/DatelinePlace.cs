using FilingData.Parsing.Dates;
using FilingData.Parsing.Structure.Contacts;

namespace FilingData.Parsing.Structure.Head;

/// <summary>The words of a dateline that name where the release was written.</summary>
internal static class DatelinePlace
{
    /// <summary>Behind the place that begins here; the same place where none does.</summary>
    public static int EndOf(string text, int start)
    {
        int end = start, at = start;
        while (at < text.Length && at - start < DatelineScanner.Longest)
        {
            var word = PlaceWords.Length(text, start, at);
            if (word == 0 || DateScanner.At(text, at) is { Day: not null })
                break;
            end = at + word;
            if (IsWhole(text, start, end))
                return end - 1;
            at = PlaceWords.Next(text, end);
            if (at == end)
                break;
        }

        return end > start && IsPlace(text.Substring(start, end - start)) ? end : start;
    }

    /// <summary>"Springfield, Illinois. Example Inc. today": the full stop behind a name that is not shortened ends the place.</summary>
    private static bool IsWhole(string text, int start, int end) =>
        text[end - 1] == '.' && end < text.Length && text[end] == ' ' && PlaceWords.HasRegion(text.Substring(start, end - 1 - start))
        && Regions.IsWhole(text.Substring(start, end - 1 - start));

    // "EARNINGS FOR QUARTER ENDED MARCH 31, 2005" is a headline, "Contact: Jane Doe" a contact.
    private static bool IsPlace(string words) =>
        !PlaceWords.EndsOpen(words) && !words.EndsWith(" ended", StringComparison.OrdinalIgnoreCase) && !ContactLabel.IsSpoken(words);
}
