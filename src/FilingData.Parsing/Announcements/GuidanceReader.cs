using FilingData.Parsing.Announcements.Outlooks;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads what the issuer expects of its results.</summary>
internal sealed class GuidanceReader : AnnouncementReader
{
    // Results come with guidance, and are then the principal matter: a headline that tells both must weigh less for guidance.
    private const double HeadlineShare = 0.9, LeadShare = 0.3;

    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("guidance"), new("outlook"), new("forecast|forecasts|forecasting"), new("updates|raises|lowers|provides|reaffirms|narrows … expectations|targets"),
    ];

    /// <inheritdoc/>
    public override bool IsToldInPassing => true;

    /// <inheritdoc/>
    public override Evidence Weigh(News news)
    {
        var words = base.Weigh(news);
        return words with { Headline = words.Headline * HeadlineShare, Lead = words.Lead * LeadShare, Rest = news.Once(Expectations.In).Count > 0 ? 1 : 0 };
    }

    /// <inheritdoc/>
    public override Announcement Read(News news) => new Guidance { Expectations = news.Once(Expectations.In).ToValueList() };
}
