using FilingData.Parsing.Mentions;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Checks;

/// <summary>
/// Looks for one thing that a sound filing cannot say. Every class that derives from it and is not abstract is found by <see cref="FilingChecks"/> on
/// its own.
/// </summary>
internal abstract class FilingCheck
{
    /// <summary>The problems of this sort, with their exact places.</summary>
    public abstract IEnumerable<Problem> Find(CheckedRelease release);
}

/// <summary>A release and what was read from it.</summary>
/// <param name="Mentioned">The release with its mentions.</param>
/// <param name="Announcement">What it announces.</param>
internal sealed record CheckedRelease(MentionedRelease Mentioned, Announcement Announcement)
{
    /// <summary>The file that it stands in.</summary>
    public SourceFile File => Mentioned.Release.Document.Text.File;

    /// <summary>The announcement, and what else the release announces.</summary>
    public IEnumerable<Announcement> Announcements => Announcement.Also.Prepend(Announcement);

    /// <summary>What changes hands in them.</summary>
    public IEnumerable<Transfer> Transfers => Announcements.OfType<ITransaction>().SelectMany(transaction => transaction.Transfers);

    /// <summary>Every mention of a kind in the whole release, in the order of the text.</summary>
    public IEnumerable<T> All<T>()
        where T : Mention
    {
        foreach (var mentions in Mentioned.Mentions.Values)
        {
            for (var i = 0; i < mentions.Count; i++)
            {
                if (mentions[i] is T mention)
                    yield return mention;
            }
        }
    }
}
