using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Head;

/// <summary>Datelines whose place and day stand on lines of their own between title and text: "Dayton, Ohio", "March 3, 2020".</summary>
internal static class TwoLineDateline
{
    /// <summary>Fewer words above them may be a letterhead's, whose town is no place of writing.</summary>
    private const int ShortestTitle = 4;

    /// <summary>The dateline; null where no such lines are.</summary>
    public static DatelineParts? In(IReadOnlyList<HeadEntry> entries, Vocabulary vocabulary)
    {
        var isBelowTitle = false;
        for (var i = 0; i + 1 < entries.Count; i++)
        {
            var (line, next) = (entries[i], entries[i + 1]);
            if (isBelowTitle && (IsPlaceAndDay(line, next) || IsPlaceAndDay(next, line))
                && DatelineScanner.Scan(BlockText.Join([.. line.Piece.Lines, .. next.Piece.Lines], vocabulary))
                    is { Strength: DatelineStrength.Sure } found)
                return found.Parts;
            isBelowTitle |= line.Kind == HeadLineKind.Open && new TitleWords(line.Words) is { Count: >= ShortestTitle };
        }

        return null;
    }

    private static bool IsPlaceAndDay(HeadEntry place, HeadEntry day) =>
        day.Kind == HeadLineKind.Date && place.Kind is HeadLineKind.Open or HeadLineKind.Letterhead && PlaceWords.HasRegion(place.Words);
}
