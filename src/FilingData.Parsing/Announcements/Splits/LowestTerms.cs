namespace FilingData.Parsing.Announcements.Splits;

/// <summary>Writes ratios in the smallest whole numbers.</summary>
internal static class LowestTerms
{
    /// <summary>The ratio of these two.</summary>
    public static ShareRatio Of(decimal shares, decimal held)
    {
        var (one, other) = (shares, held);
        while (other != 0)
            (one, other) = (other, one % other);
        return new ShareRatio(shares / one, held / one);
    }
}
