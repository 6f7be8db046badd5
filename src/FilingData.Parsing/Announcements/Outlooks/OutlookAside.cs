using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>Passes over what a sentence says by the way between a metric and its range.</summary>
internal static class OutlookAside
{
    private const int LongestAside = 8, LongestRemark = 40;
    private static readonly WordList Outlook = WordClasses.Words("guidance outlook forecast range");
    private static readonly WordList Opening = WordClasses.Words("before excluding including but net exclusive inclusive");
    private static readonly WordList Resuming = WordClasses.Words("to in of between is are will should ranging");

    /// <summary>
    /// Behind what is said by the way: "revenue <em>included in the above guidance</em> will be", "earnings per share<em>, before one-time
    /// charges,</em>
    /// to be"; the same unit where nothing is.
    /// </summary>
    public static int Behind(IReadOnlyList<Unit> units, int index)
    {
        if (index + 1 >= units.Count)
            return index;
        if (units[index].Kind == UnitKind.Comma && units[index + 1].Is(Opening))
            return BehindRemark(units, index);
        if (!units[index].Is("included") || !units[index + 1].Is("in"))
            return index;
        for (var i = index + 1; i < units.Count && i - index <= LongestAside && units[i].Kind == UnitKind.Word; i++)
        {
            if (units[i].Is(Outlook))
                return i + 1;
        }

        return index;
    }

    /// <summary>Behind the comma at which the sentence goes on; the same unit where it doesn't.</summary>
    private static int BehindRemark(IReadOnlyList<Unit> units, int comma)
    {
        for (var i = comma + 1; i + 1 < units.Count && i - comma <= LongestRemark && units[i].Kind != UnitKind.Stop; i++)
        {
            if (units[i].Kind == UnitKind.Comma && units[i + 1].Is(Resuming))
                return i + 1;
        }

        return comma;
    }
}
