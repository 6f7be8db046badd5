using FilingData.Parsing.Dates;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Paragraphs;
using FilingData.Parsing.Structure.Sections;

namespace FilingData.Parsing.Structure.Head;

/// <summary>Finds label, headline, sub-headlines and dateline above the text.</summary>
internal static class HeadParser
{
    private const int PiecesAboveText = 3;

    /// <summary>The release with its head filled in, and the pieces behind the head.</summary>
    public static (Release Head, List<Piece> Body) Parse(ReadDocument document, List<Piece> pieces, bool wrapped, Vocabulary vocabulary)
    {
        var start = TextStart.Find(pieces, vocabulary);
        var (above, body) = Cut(pieces, start, vocabulary);
        var dateline = start.HasDateline ? DatelineScanner.Scan(body[0].Text) : null;
        if (dateline is not null)
            DropDateline(body, dateline.Body);
        var correction = TakeNote(above) ?? TakeNote(body);

        var entries = HeadReader.Read(above, vocabulary);
        var titles = Titles.In(entries, wrapped, vocabulary);
        if (correction is not null && DropRepeatedHead(body, titles) is { } again)
            dateline = dateline is null ? again : dateline with { Parts = dateline.Parts with { Date = dateline.Parts.Date ?? again.Parts.Date } };
        DropHeadline(body, titles.Headline);
        return (new Release
        {
            Document = document,
            Exhibit = entries.Select(entry => Label.NumberIn(entry.Piece.Text)).FirstOrDefault(number => number is not null),
            Headline = titles.Headline,
            WireFlag = titles.Flag,
            Subheadlines = titles.Subheadlines,
            Dateline = dateline?.Parts ?? TwoLineDateline.In(entries, vocabulary),
            HeadDate = DateIn(entries),
            Correction = correction,
            Head = titles.Others,
        }, body);
    }

    /// <summary>The pieces above the text and those from its first line on.</summary>
    private static (List<Piece> Above, List<Piece> Body) Cut(List<Piece> pieces, TextStart start, Vocabulary vocabulary)
    {
        var above = pieces.GetRange(0, start.Piece);
        var body = pieces.GetRange(start.Piece, pieces.Count - start.Piece);
        if (start.Line > 0)
        {
            above.Add(body[0].Part(0, start.Line, vocabulary));
            body[0] = body[0].Part(start.Line, body[0].Lines.Count - start.Line, vocabulary);
        }

        return (above, body);
    }

    /// <summary>Takes the note on what the release corrects away from the beginning of these pieces.</summary>
    private static Correction? TakeNote(List<Piece> pieces)
    {
        var end = CorrectionNote.EndIn(pieces);
        if (end == 0)
            return null;
        var start = end - 1;
        while (start > 0 && HeadingLine.IsText(pieces[start - 1]))
            start--;
        var note = CorrectionNote.Of(pieces.GetRange(start, end - start));
        pieces.RemoveRange(start, end - start);
        return note;
    }

    /// <summary>Behind the note the release begins again with its titles and its dateline.</summary>
    private static Dateline? DropRepeatedHead(List<Piece> body, Titles titles)
    {
        var said = titles.Subheadlines.Append(titles.Headline).OfType<Block>().Select(block => block.Text.Value).ToList();
        while (body.Count > 0 && said.Exists(title => title.Equals(body[0].Words, StringComparison.OrdinalIgnoreCase)))
            body.RemoveAt(0);
        if (body.Count == 0 || DatelineScanner.Scan(body[0].Text) is not { Strength: DatelineStrength.Sure } dateline)
            return null;
        DropDateline(body, dateline.Body);
        return dateline;
    }

    /// <summary>Copies put the headline once more between dateline and text.</summary>
    private static void DropHeadline(List<Piece> body, Block? headline)
    {
        if (headline is null)
            return;
        var at = body.FindIndex(0, Math.Min(body.Count, PiecesAboveText),
            piece => piece.Words.Equals(headline.Text.Value, StringComparison.OrdinalIgnoreCase));
        if (at >= 0)
            body.RemoveAt(at);
    }

    private static void DropDateline(List<Piece> body, int length)
    {
        var text = body[0].Text;
        if (length >= text.Length)
            body.RemoveAt(0);
        else
            body[0] = body[0] with { Text = text.Copy(length, text.Length - length) };
    }

    private static Passage? DateIn(List<HeadEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (HeadDate.In(entry.Piece.Text) is { } date)
                return date;
            if (entry.Kind != HeadLineKind.Open && HeadColumns.DateIn(entry.Piece.Lines[0]) is { } column)
                return column;
            if (entry.Kind == HeadLineKind.Flag && DateScanner.Scan(entry.Words).FirstOrDefault(found => found.IsFull) is { Length: > 0 } found)
                return entry.Piece.Text.Slice(found.Start, found.Length);
        }

        return null;
    }
}
