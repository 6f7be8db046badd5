using FilingData.Parsing.Dates;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Head;

/// <summary>Finds label, headline, sub-headlines and dateline above the text.</summary>
internal static class HeadParser
{
    /// <summary>No release has more above its text.</summary>
    private const int LongestHead = 80;

    /// <summary>The release with its head filled in, and the pieces behind the head.</summary>
    public static (Release Head, List<Piece> Body) Parse(ReadDocument document, List<Piece> pieces, Vocabulary vocabulary)
    {
        var (start, dateline, rest) = FindText(pieces);
        Passage? exhibit = null, date = null;
        var headlines = new List<Piece>();
        var others = new List<Block>();
        foreach (var piece in pieces.Take(start))
        {
            if (exhibit is null && Label.NumberIn(piece.Text) is { } number)
                exhibit = number;
            else if (Label.IsFlag(piece.Words))
                others.Add(piece.As(BlockKind.Furniture));
            else if (DateScanner.At(piece.Words, 0) is { IsFull: true } found && found.End == piece.Words.Length)
                date ??= piece.Text.All;
            else
                headlines.Add(piece);
        }

        headlines = HeadlineLines.Join(headlines, vocabulary);
        var body = pieces.Skip(start).ToList();
        if (dateline is not null)
        {
            body.RemoveAt(0);
            if (rest is not null)
                body.Insert(0, rest);
        }

        return (new Release
        {
            Document = document,
            Exhibit = exhibit,
            Headline = headlines.FirstOrDefault()?.As(BlockKind.Heading),
            Subheadlines = headlines.Skip(1).Select(piece => piece.As(BlockKind.Heading)).ToList(),
            Dateline = dateline,
            HeadDate = date,
            Head = others,
        }, body);
    }

    private static (int Start, DatelineParts? Dateline, Piece? First) FindText(List<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count && i < LongestHead; i++)
        {
            if (DatelineScanner.Scan(pieces[i].Text) is not { } found || (found.Parts.Place is null && found.Parts.Wire is null))
                continue;
            var text = pieces[i].Text;
            return (i, found.Parts, found.Body < text.Length ? pieces[i] with { Text = text.Copy(found.Body, text.Length - found.Body) } : null);
        }

        for (var i = 0; i < pieces.Count && i < LongestHead; i++)
        {
            if (pieces[i].Text.Length > 200 && pieces[i].Words[pieces[i].Text.Length - 1] == '.')
                return (i, null, null);
        }

        return (Math.Min(1, pieces.Count), null, null);
    }
}
