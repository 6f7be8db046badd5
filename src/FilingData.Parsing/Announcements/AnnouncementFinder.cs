using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements;

/// <summary>Tells what a release announces.</summary>
public static class AnnouncementFinder
{
    /// <summary>The announcement, with what else the release announces in <see cref="Announcement.Also"/>.</summary>
    /// <param name="release">The release.</param>
    /// <param name="date">The day of the release where the user gave it.</param>
    public static Announcement Find(MentionedRelease release, DateOnly? date) => new OtherAnnouncement();
}
