using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Head;

namespace FilingData.Parsing.Structure.Lines;

/// <summary>Tells where a title ran into the dateline behind it.</summary>
internal static class DatelineSeam
{
    /// <summary>A place before which a title may have lost its line end is written in capitals; so many tell it from a name.</summary>
    private const int CapitalsOfPlace = 4;

    /// <summary>Titles before a dateline are not longer.</summary>
    private const int LongestTitles = 1000;

    private const int ShortestTitle = 20, LongestTitle = 300;

    /// <summary>Whether a dateline begins here, right behind the last word of a title: "… view unchangedNEW YORK, March 3, 2020 –".</summary>
    public static bool Is(Passage line, int at)
    {
        var text = line.Text.Value;
        for (var i = at; i < at + CapitalsOfPlace; i++)
        {
            if (i >= line.End || !char.IsUpper(text[i]))
                return false;
        }

        return !char.IsUpper(text[at - 1]) && char.IsLetterOrDigit(text[at - 1]) && at - line.Start < LongestTitles
            && DatelineScanner.Scan(line.Text.Copy(at, Math.Min(DatelineScanner.Longest, line.End - at))) is { Strength: DatelineStrength.Sure };
    }

    /// <summary>
    /// Whether a dateline with a town and its state begins here, a space behind a title in capitals: "… TO ACQUIRE EXAMPLE Springfield, IL, March 3,
    /// 2020.".
    /// </summary>
    public static bool IsBehindCapitals(Passage line, int at)
    {
        var text = line.Text.Value;
        if (at - line.Start is < ShortestTitle or > LongestTitle || at + 1 >= line.End || !char.IsUpper(text[at]) || !char.IsLower(text[at + 1]))
            return false;
        for (var i = line.Start; i < at; i++)
        {
            if (char.IsLower(text[i]))
                return false;
        }

        return DatelineScanner.Scan(line.Text.Copy(at,
            Math.Min(DatelineScanner.Longest, line.End - at))) is { Strength: DatelineStrength.Sure, Parts: { Date: not null, Place: { } place } }
            && PlaceWords.HasRegion(place.Words);
    }
}
