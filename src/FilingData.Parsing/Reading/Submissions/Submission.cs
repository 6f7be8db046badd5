namespace FilingData.Parsing.Reading.Submissions;

/// <summary>
/// What EDGAR puts around documents: a header, and tags around each document. Source: EDGAR Filer Manual, and the public dissemination format.
/// </summary>
/// <param name="Filing">What the header says; only the file and its form where there is no header.</param>
/// <param name="Documents">The documents in order.</param>
/// <param name="HasHeader">Whether there is a header; without one it is a document that was cut out of a submission.</param>
/// <param name="IsDashEscaped">Whether it came as privacy-enhanced mail, which writes a dash at a line's beginning as "- -".</param>
internal sealed record Submission(Filing Filing, IReadOnlyList<SubmissionDocument> Documents, bool HasHeader, bool IsDashEscaped)
{
    private const string Mail = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----";
    private static readonly string[] HeaderTags = ["<SEC-DOCUMENT>", "<SEC-HEADER>", "<IMS-DOCUMENT>", "<IMS-HEADER>", "<SUBMISSION>"];

    /// <summary>The submission that the file is; null for a file of another form.</summary>
    public static Submission? Read(SourceFile file)
    {
        var content = file.Content;
        var start = 0;
        while (start < content.Length && (char.IsWhiteSpace(content[start]) || content[start] == '\uFEFF'))
            start++;
        var isMail = StartsWith(content, start, Mail);
        var hasHeader = isMail || Array.Exists(HeaderTags, tag => StartsWith(content, start, tag));
        if (!hasHeader && !StartsWith(content, start, SubmissionDocument.Tag))
            return null;
        var documents = SubmissionDocument.ReadAll(content, start);
        var filing = new Filing(file.Text, FilingForm.Submission);
        if (!hasHeader)
            return new Submission(filing, documents, false, false);
        var end = documents.Count > 0 ? documents[0].TagStart : content.Length;
        // The mail's own header lines look like those of the submission.
        var header = isMail ? content.IndexOf('<', start, end - start) : start;
        return new Submission(SubmissionHeader.Read(file, header < 0 ? end : header, end, filing), documents, true, isMail);
    }

    private static bool StartsWith(string content, int start, string tag) => string.CompareOrdinal(content, start, tag, 0, tag.Length) == 0;
}
