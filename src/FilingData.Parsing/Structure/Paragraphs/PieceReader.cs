using FilingData.Parsing.Structure.Lines;

namespace FilingData.Parsing.Structure.Paragraphs;

/// <summary>Puts lines together that hang together.</summary>
internal sealed class PieceReader(int width, Vocabulary vocabulary)
{
    private readonly List<Piece> _pieces = [];
    private readonly List<TextLine> _lines = [];
    private char _mark;

    public static List<Piece> Read(IReadOnlyList<TextLine> lines, Vocabulary vocabulary)
    {
        var reader = new PieceReader(WrapWidth.Of(lines), vocabulary);
        foreach (var line in lines)
            reader.Add(line);
        reader.End();
        return reader._pieces;
    }

    private void Add(TextLine line)
    {
        if (Bullets.IsLoneMark(line.Text))
        {
            End();
            _mark = line.First;
            return;
        }

        var mark = Bullets.MarkOf(line.Text);
        if (_lines.Count > 0 && (mark != '\0' || !Continues(_lines[_lines.Count - 1], line)))
            End();
        if (mark != '\0')
        {
            _mark = mark;
            var text = line.Text.Slice(1, line.Length - 1).Trim();
            line = line with { Text = text, Indent = line.Indent + text.Start - line.Text.Start };
            if (text.Length == 0)
                return;
        }

        _lines.Add(line);
    }

    private void End()
    {
        if (_lines.Count == 0)
            return;
        _pieces.Add(new Piece([.. _lines], BlockText.Join(_lines.ConvertAll(line => line.Text), vocabulary), _mark));
        _lines.Clear();
        _mark = '\0';
    }

    /// <summary>Whether the line goes on with the paragraph of the line above it.</summary>
    private bool Continues(TextLine above, TextLine line)
    {
        if (above.Table >= 0 || line.Table >= 0 || line.IsMarkedHeading != above.IsMarkedHeading)
            return false;
        var goesOn = !Sentences.EndsAt(above.Last) && char.IsLower(line.First);
        if (line.Gap != Gap.None || width == 0)
            return goesOn;
        var taken = above.Indent + above.Length;
        if (taken >= width * 3 / 4)
            return !Sentences.EndsAt(above.Last) || taken + 1 + FirstWordLength(line) > width * 9 / 10;
        return goesOn;
    }

    private static int FirstWordLength(TextLine line)
    {
        var length = 0;
        while (length < line.Length && !char.IsWhiteSpace(line.Text[length]))
            length++;
        return length;
    }
}
