using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads what the issuer pays its officers and directors, inducement grants included.</summary>
internal sealed class CompensationReader : AnnouncementReader
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("compensation"), new("inducement grant|grants|award|awards|equity|option|options"),
        new("grant|grants|award|awards … inducement"), new("equity|option|options|stock grant|grants|award|awards to"),
        new("salary|bonus … for|of … chief|ceo|officers|executives"),
        new("employee|employees|hire|hires … grants|awards|options under|pursuant|per|in"), new("listing|nasdaq|nyse rule 5635|303a"),
        new("base salary", 0.9),
        new("awards|grants ceo|chief|executives|officers|employees|executive"),
        new("grant|award of … options|units|shares to chief|ceo|its|executive|executives|officers|employees"),
        new("sets|approves|adjusts|increases|reduces|cuts … pay|salary|salaries … of|for"), new("compensation committee", -0.7),
        new("workers compensation", -1),
        new("stock-based compensation", -1),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Items => ["Compensatory Arrangements"];

    /// <inheritdoc/>
    public override Announcement Read(News news)
    {
        var amount = news.Text.Where(sentence => sentence.Zone == Zone.Lead).SelectMany(sentence => sentence.Mentions.OfType<MoneyMention>())
            .FirstOrDefault();
        return new Compensation { Amount = amount?.Value };
    }
}
