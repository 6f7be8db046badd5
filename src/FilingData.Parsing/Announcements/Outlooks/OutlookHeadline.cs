namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>Tells headlines that speak of what is expected.</summary>
internal static class OutlookHeadline
{
    private static readonly Cue Reporting = new("results|reports|report|reported|announces|posts|delivers");

    private static readonly Cue Preliminary = new("preliminary|expects|expected|outlook|guidance|expectations");
    private static readonly Cue Rough = new("preliminary … results|revenue|revenues|sales|earnings");
    private static readonly Cue PreliminaryResults = new("preliminary … results");

    /// <summary>Whether headline or lead speak of results that are expected, or known only roughly.</summary>
    public static bool IsPreliminary(News news) => Says(news, Zone.Headline, Preliminary) || Says(news, Zone.Lead, PreliminaryResults);

    /// <summary>
    /// Whether the headline says that results are expected and reports none. In a release without a day the name of an outlook says it: no day tells
    /// that the period has ended.
    /// </summary>
    public static bool IsAlone(News news) =>
        (news.Words.TryGetValue(Zone.Headline, out var headline) && (OutlookWords.ResultsExpected.IsIn(headline)
        || (news.Date is null && Preliminary.IsIn(headline)))
        && !Reporting.IsIn(headline)) || IsOfEstimates(news);

    /// <summary>
    /// Whether results that the headline calls preliminary are expected in the text, and not reported: "Issues Preliminary Revenue", "… it expects
    /// revenue for the quarter of approximately $5 million".
    /// </summary>
    public static bool IsOfEstimates(News news) => news.Words.TryGetValue(Zone.Headline, out var headline) && Rough.IsIn(headline)
        && !Reporting.IsIn(headline) && news.Opening is { } opening
        && opening.Units.Any(static unit => unit.Word is "expects" or "anticipates" or "estimates");

    private static bool Says(News news, Zone zone, Cue cue) => news.Words.TryGetValue(zone, out var words) && cue.IsIn(words);
}
