using FilingData.Parsing.Dates;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Head;

/// <summary>The paragraphs in which a newswire says what a release corrects, up to "The corrected release reads:".</summary>
internal static class CorrectionNote
{
    /// <summary>The note stands at the beginning.</summary>
    private const int LongestBefore = 24;

    private const int LongestSentence = 120;

    /// <summary>How far before a date the words may stand that make it a release's: "the press release of Example Inc. that was issued on".</summary>
    private const int ReleaseReach = 60;

    private static readonly string[] Changed = ["correct", "update", "revise", "replace", "amended", "complete"];

    private static readonly string[] Releases = ["release", "version", "announcement", "text"];

    private static readonly string[] Issued = ["issued", "dated", "release", "distributed", "published"];

    private static readonly string[] Closings = ["reads", "read", "follows", "follow", "below", "reads as follows", "is as follows"];

    /// <summary>Behind the piece that ends the note; 0 without one.</summary>
    public static int EndIn(IReadOnlyList<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count && i < LongestBefore; i++)
        {
            if (Introduces(pieces[i].Words))
                return i + 1;
        }

        return 0;
    }

    /// <summary>What the pieces of the note say.</summary>
    public static Correction Of(IEnumerable<Piece> pieces)
    {
        var blocks = pieces.Select(piece => piece.As(BlockKind.Paragraph)).ToList();
        foreach (var block in blocks)
        {
            if (DateScanner.Scan(block.Text.Value).FirstOrDefault(date => date.IsFull) is { Length: > 0 } date
                && IsRelease(block.Text.Value, date.Start))
                return new Correction(blocks, block.Text.Slice(date.Start, date.Length));
        }

        return new Correction(blocks, null);
    }

    /// <summary>"The corrected release reads:", "The complete, corrected release follows".</summary>
    private static bool Introduces(string text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is ' ' or ':' or '.' or '-' or '–' or '—')
            end--;
        if (!Closes(text, end))
            return false;
        var last = text.LastIndexOf(". ", Math.Max(0, text.Length - 2), StringComparison.Ordinal) + 1;
        var sentence = text.Substring(last, Math.Max(0, end - last));
        return sentence.Length < LongestSentence && sentence.HasAny(Changed) && sentence.HasAny(Releases) && Closes(sentence, sentence.Length);
    }

    /// <summary>Whether one of the closings stands before this place, as words of their own.</summary>
    private static bool Closes(string text, int end)
    {
        foreach (var closing in Closings)
        {
            var start = end - closing.Length;
            if (start > 0 && text[start - 1] == ' ' && string.Compare(text, start, closing, 0, closing.Length,
                StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether the date is that of the earlier release: "the release issued March 3, 2020", "our press release dated …".</summary>
    private static bool IsRelease(string text, int date) =>
        text.Substring(Math.Max(0, date - ReleaseReach), Math.Min(date, ReleaseReach)).HasAny(Issued);
}
