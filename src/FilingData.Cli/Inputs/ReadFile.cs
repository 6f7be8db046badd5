using FilingData.Parsing.Problems;

namespace FilingData.Cli.Inputs;

/// <summary>A file, read and parsed.</summary>
/// <param name="Path">The path as the user gave it.</param>
/// <param name="Announcements">Its announcements.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record ReadFile(string Path, IReadOnlyList<Announcement> Announcements, IReadOnlyList<Problem> Problems)
{
    /// <summary>What is wrong with it too, but took no announcement away.</summary>
    public IReadOnlyList<Problem> Accepted { get; init; } = [];
}
