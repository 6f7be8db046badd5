namespace FilingData.Cli.Export;

/// <summary>Writes announcements one after another; what <see cref="IDisposable.Dispose"/> ends is a whole document of its format.</summary>
internal interface IAnnouncementWriter : IDisposable
{
    /// <summary>Writes one announcement.</summary>
    /// <param name="path">The file that it came from, as the user named it: many filings' files have one name, such as ex99-1.htm.</param>
    /// <param name="announcement">The announcement.</param>
    void Write(string path, Announcement announcement);
}
