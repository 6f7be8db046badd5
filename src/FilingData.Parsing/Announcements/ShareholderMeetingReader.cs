using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Times;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads notices of meetings of shareholders, and what was decided there.</summary>
internal sealed class ShareholderMeetingReader : AnnouncementReader
{
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
        return new ShareholderMeeting { MeetingDate = Roles.First(told, "meeting"), RecordDate = Roles.First(told, "record") };
    }

    private static bool IsOfMeeting(Sentence sentence) =>
        sentence.Units.Any(unit => unit.Is(Meeting) && !unit.IsQuoted) && sentence.Units.Any(unit => unit.Is(Holders));
}
