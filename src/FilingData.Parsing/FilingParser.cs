using FilingData.Parsing.Announcements;
using FilingData.Parsing.Checks;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing;

/// <summary>A filing's text in, records and problems out.</summary>
public static class FilingParser
{
    /// <summary>Reads a filing. Total: whatever the text, it returns; an exception of ours becomes a problem at the file.</summary>
    /// <param name="input">The filing.</param>
    /// <param name="cancellation">Stops between stages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ParsedFiling Parse(FilingInput input, CancellationToken cancellation = default)
    {
        if (input is null)
            throw new ArgumentNullException(nameof(input));
        var file = new SourceFile(input.FileName, input.Text);
        try
        {
            return Parse(file, input, cancellation);
        }
#pragma warning disable CA1031 // Whatever it is, the user must see it at the file: the compiler hides a generator's exception behind a warning.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new ParsedFiling([], [new Problem(Catalogue.InternalFailure, file.At(0, 0), exception.GetType().Name + ": " + exception.Message)]);
        }
    }

    private static ParsedFiling Parse(SourceFile file, FilingInput input, CancellationToken cancellation)
    {
        var read = FilingReader.Read(file);
        var problems = read.Problems.ToList();
        var announcements = new List<Announcement>();
        foreach (var document in read.Documents)
        {
            cancellation.ThrowIfCancellationRequested();
            var release = ReleaseParser.Parse(document);
            var mentioned = MentionFinder.Find(release, input.Issuer);
            var announcement = AnnouncementFinder.Find(mentioned, input.Date);
            var found = FilingChecks.Of(mentioned, announcement);
            problems.AddRange(found);
            if (!found.Any(problem => problem.Kind.Severity == Severity.Error && !IsAccepted(problem)))
                announcements.Add(announcement with
                {
                    AcceptedDiagnostics = read.Problems.Concat(found).Where(IsAccepted).Select(Accepted)
                    .ToValueList()
                });
        }

        var inOrder = problems.OrderBy(problem => problem.Place.Start).ToList();
        return new ParsedFiling(announcements.ToValueList(), inOrder.Where(problem => !IsAccepted(problem)).ToValueList())
        {
            Accepted = inOrder.Where(IsAccepted).ToValueList(),
            File = file,
        };

        bool IsAccepted(Problem problem) => input.Accepted.Contains(problem.Kind.Id);
    }

    private static AcceptedDiagnostic Accepted(Problem problem) =>
        new(problem.Kind.Id, problem.Message) { Source = problem.Place, Other = problem.Other };
}
