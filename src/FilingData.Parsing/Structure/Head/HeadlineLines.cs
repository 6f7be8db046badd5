using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Head;

/// <summary>Which of the lines above the text make the headline, and which extend it.</summary>
internal static class HeadlineLines
{
    /// <summary>Words that cannot end a title: what they lead to is on the next line.</summary>
    private static readonly HashSet<string> Open = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "for", "to", "in", "on", "at", "by", "with", "from", "into", "and", "or", "as", "its", "their", "&", "through", "under", "between", "against",
    };

    /// <summary>The headline's pieces put together, then the sub-headlines.</summary>
    public static List<Piece> Join(IReadOnlyList<Piece> pieces, Vocabulary vocabulary)
    {
        var joined = new List<Piece>();
        foreach (var piece in pieces)
        {
            var above = joined.Count > 0 ? joined[joined.Count - 1] : null;
            if (above is not null && (IsOpen(above.Words) || char.IsLower(piece.Words[0])))
                joined[joined.Count - 1] = above.With(piece, vocabulary);
            else
                joined.Add(piece);
        }

        return joined;
    }

    private static bool IsOpen(string words) => words.EndsWith(",", StringComparison.Ordinal) || Open.Contains(words.Substring(words.LastIndexOf(' ') + 1));
}
