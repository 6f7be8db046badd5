namespace FilingData;

/// <summary>A meeting of shareholders is called, held or moved.</summary>
public record ShareholderMeeting : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(ShareholderMeeting);

    /// <summary>The day of the meeting; null where not stated.</summary>
    public Timing? MeetingDate { get; init; }

    /// <summary>Who holds a share on this day may vote; null where not stated.</summary>
    public Timing? RecordDate { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts()
    {
        if (MeetingDate is not null)
            yield return Row("date", MeetingDate.Words, MeetingDate);
    }
}
