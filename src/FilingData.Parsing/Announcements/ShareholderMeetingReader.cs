using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Times;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads notices of meetings of shareholders, and what was decided there.</summary>
internal sealed class ShareholderMeetingReader : AnnouncementReader
{
    // The day stands right behind its meeting: "the meeting, which was held today".
    private const int Near = 5;

    private static readonly WordList Meeting = WordClasses.Words("meeting meetings");
    private static readonly WordList Holders = WordClasses.Words(
        "annual general special extraordinary shareholders stockholders shareholder stockholder unitholders shareholders' stockholders' egm agm");
    private static readonly TimeRoles Roles = new(("meeting", "meeting held convene convened"), ("record", "record"));

    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("annual|special|extraordinary general meeting"), new("annual|special|extraordinary meeting of shareholders|stockholders|unitholders"),
        new("shareholder|shareholders|stockholder|stockholders meeting"), new("annual meeting", 0.5), new("to … at … annual meeting", -0.3),
    ];

    /// <inheritdoc/>
    public override Announcement Read(News news)
    {
        // Only a headline tells that the meeting is the news: others mention one in passing.
        if (!news.Sentences.Any(sentence => sentence.Zone == Zone.Headline && IsOfMeeting(sentence)))
            return new ShareholderMeeting();
        var told = news.Sentences.Where(IsOfMeeting).ToList();
        return new ShareholderMeeting { MeetingDate = Roles.First(told, "meeting") ?? told.Select(sentence => OfToday(news, sentence)).FirstOrDefault(found => found is not null), RecordDate = Roles.First(told, "record") };
    }

    /// <summary>"At a meeting held today", "at the annual meeting on Wednesday" in a release of a Wednesday: the release's own day.</summary>
    private static Timing? OfToday(News news, Sentence sentence)
    {
        if (news.Date is not { } date)
            return null;
        var weekday = date.Value.DayOfWeek.ToString();
        var units = sentence.Units;
        for (var i = 1; i < units.Count; i++)
        {
            var isNamed = units[i].Is("today") || (units[i - 1].Is("on") && string.Equals(units[i].Word, weekday, StringComparison.OrdinalIgnoreCase));
            if (isNamed && !units[i].IsQuoted && sentence.HasBefore(i, Near, static unit => unit.Is(Meeting)))
                return Timing.On(date.Value) with { Source = units[i].Passage.Source };
        }

        return null;
    }

    private static bool IsOfMeeting(Sentence sentence) =>
        sentence.Units.Any(unit => unit.Is(Meeting) && !unit.IsQuoted) && sentence.Units.Any(unit => unit.Is(Holders));
}
