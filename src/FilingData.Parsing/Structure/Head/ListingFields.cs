namespace FilingData.Parsing.Structure.Head;

/// <summary>Lines that say under which codes a company is listed.</summary>
internal static class ListingFields
{
    // "TIDM: EXM", "Ticker: EXMP LN".
    private const int LongestField = 24, ShortestName = 3, LongestName = 9;

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "epic", "tidm", "isin", "index", "sector", "ticker", "lei", "wkn", "sedol", "symbol", "reuters", "bloomberg",
    };

    /// <summary>"Example plc / Index: LSE / Epic: EXM / Sector: Mining", "TIDM: EXM".</summary>
    public static bool Are(string line)
    {
        var fields = 0;
        for (var colon = line.IndexOf(':'); colon > 0; colon = line.IndexOf(':', colon + 1))
        {
            var start = colon;
            while (start > 0 && char.IsLetter(line[start - 1]))
                start--;
            if (colon - start is >= ShortestName and <= LongestName && Names.Contains(line.Substring(start, colon - start)))
                fields++;
        }

        return fields > 1 || (fields == 1 && line.Length <= LongestField);
    }
}
