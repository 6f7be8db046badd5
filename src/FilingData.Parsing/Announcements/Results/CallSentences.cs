using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>
/// The sentences under the heading of a conference call. They are no news; where results are still to come, they tell the day of them.
/// </summary>
internal static class CallSentences
{
    private static readonly EarningsReader Results = new();

    /// <summary>The sentences; none in a release that tells results, whose call is about those.</summary>
    public static IReadOnlyList<Sentence> In(News news)
    {
        var release = news.Release;
        return release.Release.Sections.Any(IsCall) && news.EvidenceFor(Results).Headline <= 0
            ? release.Release.Sections.Where(IsCall).SelectMany(section => section.Blocks)
            .Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Bullet)
            .SelectMany(block => SentenceReader.Read(block, release.In(block))).ToList()
            : [];
    }

    private static bool IsCall(ReleaseSection section) => section.Kind == SectionKind.ConferenceCall;
}
