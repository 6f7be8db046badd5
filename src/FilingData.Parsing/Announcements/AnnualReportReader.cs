using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads notices that the annual report (Form 10-K, 20-F or 40-F) was filed.</summary>
internal sealed class AnnualReportReader : AnnouncementReader
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("files|filed|filing|publishes|announces … annual report"), new("annual report … filed|filing|available|published"), new("files|filed … form 10-k|20-f|40-f"),
        new("annual report on form 10-k|20-f|40-f", 0.7),
    ];

    /// <inheritdoc/>
    public override Announcement Read(News news)
    {
        var period = news.Sentences.SelectMany(sentence => sentence.Mentions.OfType<PeriodMention>()).FirstOrDefault(found => found.Value.Span == PeriodSpan.Year);
        return new AnnualReport { Period = period is null ? null : period.Value with { Source = period.Passage.Source } };
    }
}
