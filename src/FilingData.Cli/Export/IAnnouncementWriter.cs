namespace FilingData.Cli.Export;

/// <summary>Writes announcements one after another; what <see cref="IDisposable.Dispose"/> ends is a whole document of its format.</summary>
internal interface IAnnouncementWriter : IDisposable
{
    void Write(Announcement announcement);
}
