using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Reading.Submissions;

/// <summary>
/// Tells a submission that lost one of its tags, or its end. Source: EDGAR Filer Manual; every tag but those of one line ends with its counterpart.
/// </summary>
internal static class SubmissionTags
{
    private const string Type = "<TYPE>", Text = "<TEXT>", TextEnd = "</TEXT>", Document = SubmissionDocument.Tag, DocumentEnd = "</DOCUMENT>";
    private static readonly string[] Headers = ["SEC-HEADER", "IMS-HEADER"];

    /// <summary>The first place at which a tag is missed; null where all are there.</summary>
    public static Problem? Find(SourceFile file)
    {
        var content = file.Content;
        var first = IndexOf(content, Document, 0, content.Length);
        var behindHeader = first;
        foreach (var header in Headers)
        {
            var opens = IndexOf(content, "<" + header + ">", 0, first);
            if (opens < first && IndexOf(content, "</" + header + ">", opens, first) == first)
                return Missing(file, opens, header.Length + 2, "</" + header + ">", first);
            behindHeader = Math.Min(behindHeader, IndexOf(content, "</" + header + ">", opens, first));
        }

        // A type above the first document belongs to one that lost its beginning.
        var lost = IndexOf(content, Type, behindHeader, first);
        if (lost < first)
            return Missing(file, lost, Type.Length, Document, lost);
        var end = first;
        for (var at = first; ; at = end)
        {
            var next = at < content.Length ? IndexOf(content, Document, at + Document.Length, content.Length) : content.Length;
            if (at < content.Length && OfDocument(file, at, next, out end) is { } problem)
                return problem;
            var stray = IndexOf(content, Type, end, next);
            if (stray < next)
                return Missing(file, stray, Type.Length, Document, stray);
            if (next == content.Length)
                return null;
            end = next;
        }
    }

    private static Problem? OfDocument(SourceFile file, int at, int next, out int end)
    {
        var content = file.Content;
        var text = IndexOf(content, Text, at, next);
        var textEnd = IndexOf(content, TextEnd, Math.Min(text, next), next);
        end = IndexOf(content, DocumentEnd, at, next);
        if (IndexOf(content, Type, at, Math.Min(text, end)) == Math.Min(text, end))
            return Missing(file, at, Document.Length, Type, Math.Min(text, end));
        if (text == next)
            return Missing(file, at, Document.Length, Text, end);
        if (textEnd == next)
            return Missing(file, text, Text.Length, TextEnd, end);
        if (end == next)
            return Missing(file, at, Document.Length, DocumentEnd, next);
        end += DocumentEnd.Length;
        return null;
    }

    private static Problem Missing(SourceFile file, int start, int length, string expected, int before)
    {
        var content = file.Content;
        var behind = before;
        while (behind < content.Length && content[behind] is not ('\n' or '\r') && behind - before < 20)
            behind++;
        var found = before < content.Length ? "'" + content.Substring(before, behind - before) + "'" : "the end of the file";
        return new Problem(Catalogue.CutOffSubmission, file.At(start, length), expected, content.Substring(start, length),
            found)
        { Other = file.At(before, behind - before) };
    }

    private static int IndexOf(string content, string tag, int start, int end) =>
        start < end && content.IndexOf(tag, start, end - start, StringComparison.Ordinal) is >= 0 and var found ? found : end;
}
