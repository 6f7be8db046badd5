namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>What the heading of an outlook names.</summary>
/// <param name="Period">The period; null where it names none.</param>
internal sealed record OutlookHeading(FiscalPeriod? Period)
{
    /// <summary>Whether it is of results that are known only roughly: "Preliminary Second Quarter Results".</summary>
    public bool IsPreliminary { get; init; }
}
