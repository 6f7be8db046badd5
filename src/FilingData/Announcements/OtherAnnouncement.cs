namespace FilingData;

/// <summary>An announcement of no kind that has a record of its own, with everything that every announcement has.</summary>
public record OtherAnnouncement : Announcement
{
    /// <inheritdoc/>
    public override string Kind => "Other";

    /// <inheritdoc/>
    public override string Topic => "Announcement";

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts() => [];
}
