using FilingData.Parsing.Mentions;
using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>Looks for what a sound filing cannot say: every <see cref="FilingCheck"/> of the assembly has its say.</summary>
public static class FilingChecks
{
    private static readonly FilingCheck[] Checks = typeof(FilingCheck).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(FilingCheck)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(type => (FilingCheck)Activator.CreateInstance(type)!).ToArray();

    /// <summary>The problems of a release, in the order of their places.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<Problem> Of(MentionedRelease release, Announcement announcement)
    {
        var read = new CheckedRelease(release ?? throw new ArgumentNullException(nameof(release)), announcement
            ?? throw new ArgumentNullException(nameof(announcement)));
        return Checks.SelectMany(check => check.Find(read)).OrderBy(problem => problem.Place.Start)
            .ThenBy(problem => problem.Kind.Id, StringComparer.Ordinal).ToList();
    }
}
