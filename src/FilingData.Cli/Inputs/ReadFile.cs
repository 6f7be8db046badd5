using FilingData.Parsing.Problems;

namespace FilingData.Cli.Inputs;

/// <summary>A file, read and parsed.</summary>
/// <param name="Path">The path as the user gave it.</param>
/// <param name="Announcements">Its announcements.</param>
/// <param name="Messages">What is wrong with it.</param>
internal sealed record ReadFile(string Path, IReadOnlyList<Announcement> Announcements, IReadOnlyList<Message> Messages);

/// <summary>A message as compilers write it, which editors and build servers know how to follow.</summary>
/// <param name="Text">file(line,column): error FD0101: what is wrong.</param>
/// <param name="IsError">Whether the command fails.</param>
internal sealed record Message(string Text, bool IsError)
{
    public static Message Of(string path, Problem problem)
    {
        var isError = problem.Kind.Severity == Severity.Error;
        return new Message(FormattableString.Invariant(
            $"{path}({problem.Place.Line},{problem.Place.Column}): {(isError ? "error" : "warning")} {problem.Kind.Id}: {problem.Message}"), isError);
    }

    /// <summary>The file could not be opened.</summary>
    public static Message Unreadable(string path, string reason) => new($"{path}(1,1): error FD0100: {reason}", IsError: true);
}
