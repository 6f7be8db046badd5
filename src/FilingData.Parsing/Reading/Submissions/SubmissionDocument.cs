using System.Globalization;

namespace FilingData.Parsing.Reading.Submissions;

/// <summary>A document of a submission.</summary>
/// <param name="Filed">What its tags say.</param>
/// <param name="TagStart">Where its tags begin.</param>
/// <param name="TypeStart">Where its type stands in the file.</param>
/// <param name="Start">Where its text begins.</param>
/// <param name="End">Behind its text.</param>
internal sealed record SubmissionDocument(FiledDocument Filed, int TagStart, int TypeStart, int Start, int End)
{
    /// <summary>The tag that begins a document.</summary>
    public const string Tag = "<DOCUMENT>";

    private const string TypeTag = "<TYPE>", TextTag = "<TEXT>", TextEnd = "</TEXT>", ExhibitPrefix = "EX-";

    /// <summary>Whether it is an Exhibit 99, numbered in any way: EX-99, EX-99.1, EX-99.01, EX-99.A.</summary>
    public bool IsExhibit99 => ExhibitNumber is { } number && number.StartsWith("99", StringComparison.Ordinal)
        && (number.Length == 2 || !char.IsDigit(number[2]));

    /// <summary>The exhibit's number: "99.1"; null for what is no exhibit.</summary>
    public string? ExhibitNumber => Filed.Type.StartsWith(ExhibitPrefix, StringComparison.OrdinalIgnoreCase)
        ? Filed.Type.Substring(ExhibitPrefix.Length) : null;

    /// <summary>Where the exhibit's number stands in the file.</summary>
    public int ExhibitNumberStart => TypeStart + ExhibitPrefix.Length;

    /// <summary>Whether it is a PDF file, which a submission holds as letters (uuencode).</summary>
    public bool IsPdf(string content)
    {
        const string pdf = "<PDF>";
        var start = Start;
        while (start < End && char.IsWhiteSpace(content[start]))
            start++;
        return string.CompareOrdinal(content, start, pdf, 0, pdf.Length) == 0;
    }

    /// <summary>The documents of a submission. What they hold is only searched for its end, so pictures and archives cost next to nothing.</summary>
    public static List<SubmissionDocument> ReadAll(string content, int start)
    {
        var documents = new List<SubmissionDocument>();
        for (var at = Find(content, Tag, start, content.Length); at < content.Length;)
        {
            var next = Find(content, Tag, at + Tag.Length, content.Length);
            var text = Find(content, TextTag, at, next);
            if (text < next)
                documents.Add(Read(content, at, text, Find(content, TextEnd, text, next)));
            at = next;
        }

        return documents;
    }

    private static SubmissionDocument Read(string content, int start, int text, int end)
    {
        var sequence = int.TryParse(ValueOf("<SEQUENCE>"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        var filed = new FiledDocument(ValueOf(TypeTag) ?? "", sequence, ValueOf("<FILENAME>"), ValueOf("<DESCRIPTION>"));
        var typeStart = Find(content, TypeTag, start, text);
        return new SubmissionDocument(filed, start, typeStart < text
            ? BehindBlanks(content, typeStart + TypeTag.Length, text) : start, text + TextTag.Length, end);

        string? ValueOf(string tag)
        {
            var first = Find(content, tag, start, text) + tag.Length;
            var last = first;
            while (last < text && content[last] is not ('\n' or '\r' or '<'))
                last++;
            return first < last && content.Substring(first, last - first).Trim() is { Length: > 0 } value ? value : null;
        }
    }

    private static int BehindBlanks(string content, int start, int end)
    {
        while (start < end && content[start] is ' ' or '\t')
            start++;
        return start;
    }

    /// <summary>Where the tag stands; the end where it does not.</summary>
    private static int Find(string content, string tag, int start, int end) =>
        content.IndexOf(tag, start, end - start, StringComparison.Ordinal) is >= 0 and var found ? found : end;
}
