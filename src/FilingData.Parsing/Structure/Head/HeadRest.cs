using FilingData.Parsing.Structure.Paragraphs;
using FilingData.Parsing.Structure.Tables;

namespace FilingData.Parsing.Structure.Head;

/// <summary>What stands above the text besides the titles.</summary>
internal static class HeadRest
{
    /// <summary>What is neither headline nor sub-headline; the sentences of a summary are whole items.</summary>
    public static List<Block> Of(IReadOnlyList<HeadEntry> entries, IReadOnlyList<Piece> titles, IReadOnlyList<Piece> sentences)
    {
        var taken = new HashSet<int>(titles.Concat(sentences).SelectMany(piece => piece.Lines).Select(line => line.Text.Start));
        var first = sentences.ToDictionary(piece => piece.Lines[0].Text.Start);
        var rest = new List<Block>();
        foreach (var (piece, kind) in entries)
        {
            if (first.TryGetValue(piece.Lines[0].Text.Start, out var sentence))
                rest.Add(sentence.As(BlockKind.Bullet));
            else if (!taken.Contains(piece.Lines[0].Text.Start) && HeadColumns.Of(piece) is { } columns && columns.Exists(HeadColumns.IsFurniture))
                AddColumns(columns, rest);
            else if (!taken.Contains(piece.Lines[0].Text.Start))
                rest.Add(piece.As(kind is HeadLineKind.Contact or HeadLineKind.Open ? BlockKind.Paragraph : BlockKind.Furniture));
        }

        return rest;
    }

    /// <summary>Columns that have a date or say what the paper is, each for itself, and what stands between them.</summary>
    private static void AddColumns(List<LineCell> columns, List<Block> rest)
    {
        for (int i = 0, next; i < columns.Count; i = next)
        {
            var isFurniture = HeadColumns.IsFurniture(columns[i]);
            for (next = i + 1; next < columns.Count && !isFurniture && !HeadColumns.IsFurniture(columns[next]);)
                next++;
            var (text, start) = (columns[i].Text.Text, columns[i].Text.Start);
            rest.Add(new Block(isFurniture ? BlockKind.Furniture : BlockKind.Paragraph, text.Copy(start, columns[next - 1].Text.End - start)));
        }
    }
}
