using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading.Covers;
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
        if (Damage.Of(file) is { } damage)
            return new ReadFiling([], [damage]);
        return Submission.Read(file) is { } submission ? SubmissionReader.Read(file, submission) : ReadPlain(file);
    }

    private static ReadFiling ReadPlain(SourceFile file)
    {
        var content = file.Content;
        var filing = new Filing(file.Text, DocumentText.FormOf(content, 0, content.Length));
        if (DocumentText.Read(file, 0, content.Length, dashEscaped: false) is not { } text)
            return ReadFiling.None(file.At(0, 0), DocumentText.TooDeep);
        return CoverReader.Read(text, filing) ?? ReadFiling.Of([text.Of(filing)]);
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

    /// <summary>Documents, with a problem for each in which decoding lost characters.</summary>
    internal static ReadFiling Of(IReadOnlyList<ReadDocument> documents) =>
        new(documents, documents.Select(document => Damage.OfEncoding(document.Text.File, document.Text.All.Source)).OfType<Problem>().ToArray());
}
