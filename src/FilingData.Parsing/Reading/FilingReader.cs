using FilingData.Parsing.Problems;

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
        var problems = Damage.OfEncoding(file, 0, file.Content.Length) is { } lost ? [lost] : Array.Empty<Problem>();
        var read = PageEdges.Drop(file.Content.Contains("<html", StringComparison.OrdinalIgnoreCase) ? Html.HtmlReader.Read(file, 0, file.Content.Length)! : PlainText.Read(file, 0, file.Content.Length));
        return new ReadFiling([new ReadDocument(new Filing(file.Text, FilingForm.Text), read.Text, read.Tables, read.Headings)], problems);
    }
}

/// <summary>A file, read.</summary>
/// <param name="Documents">The documents that may be announcements, in the file's order.</param>
/// <param name="Problems">What was wrong.</param>
public sealed record ReadFiling(IReadOnlyList<ReadDocument> Documents, IReadOnlyList<Problem> Problems);
