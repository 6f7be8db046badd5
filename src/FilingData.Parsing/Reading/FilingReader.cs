using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading.Covers;
using FilingData.Parsing.Reading.Damages;
using FilingData.Parsing.Reading.Html;
using FilingData.Parsing.Reading.Submissions;

namespace FilingData.Parsing.Reading;

/// <summary>Reads a file, whatever its form, into the documents that may be announcements.</summary>
public static class FilingReader
{
    /// <summary>The documents of the file, and what was wrong with it. No document where there is nothing to be read.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static ReadFiling Read(SourceFile file)
    {
        if (file is null)
            throw new ArgumentNullException(nameof(file));
        if (FileDamage.Of(file) is { } damage)
            return new ReadFiling([], [damage]);
        if (Submission.Read(file) is not { } submission)
            return ReadPlain(file);
        var read = SubmissionReader.Read(file, submission);
        return SubmissionTags.Find(file) is { } missing ? read.With(missing) : read;
    }

    private static ReadFiling ReadPlain(SourceFile file)
    {
        var content = file.Content;
        var filing = new Filing(file.Text, DocumentText.FormOf(content, 0, content.Length));
        if (DocumentText.Read(file, 0, content.Length, dashEscaped: false) is not { } text)
            return ReadFiling.None(file.At(0, 0), DocumentText.TooDeep);
        var read = CoverReader.Read(text, filing) ?? ReadFiling.Of([text.Of(filing)]);
        return filing.Form == FilingForm.Html && CutOffHtml.Find(file, 0, content.Length) is { } cut ? read.With(cut) : read;
    }
}

/// <summary>A file, read.</summary>
/// <param name="Documents">The documents that may be announcements, in the file's order.</param>
/// <param name="Problems">What was wrong.</param>
public sealed record ReadFiling(IReadOnlyList<ReadDocument> Documents, IReadOnlyList<Problem> Problems)
{
    /// <summary>A file without an announcement.</summary>
    /// <param name="place">Where it shows what it is.</param>
    /// <param name="what">What it is: "a Form 10-Q".</param>
    internal static ReadFiling None(Source place, string what) => new([], [new Problem(Catalogue.NoAnnouncement, place, what)]);

    /// <summary>The same with one more problem.</summary>
    internal ReadFiling With(Problem problem) => this with { Problems = [.. Problems, problem] };

    /// <summary>Documents, with the damage that shows in each.</summary>
    internal static ReadFiling Of(IReadOnlyList<ReadDocument> documents) => new(documents, documents.SelectMany(TextDamage.Of).ToArray());
}
