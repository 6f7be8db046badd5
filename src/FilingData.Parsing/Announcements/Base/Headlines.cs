using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>The release's title and what labels it.</summary>
internal static class Headlines
{
    /// <summary>A headline or sub-headline; empty where there is none.</summary>
    public static Stated<string> Of(Block? block) => block is null ? new Stated<string>("") : block.Text.All.Stated();

    /// <summary>The filing, with the exhibit's number where the release is labelled with one and the file's header gives none.</summary>
    public static Filing FilingOf(Release release)
    {
        var filing = release.Document.Filing;
        return filing.Exhibit is null && release.Exhibit is { } label ? filing with { Exhibit = label.Stated() } : filing;
    }

    /// <summary>The dateline; null without one.</summary>
    public static Dateline? DatelineOf(DatelineParts? parts)
    {
        if (parts is null)
            return null;
        return new Dateline(parts.Place?.Stated(), parts.Date is { } date
            ? ReleaseDates.Day(date) : null, parts.Wire?.Stated())
        { Source = parts.All.Source };
    }
}
