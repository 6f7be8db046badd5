using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Lines;
using FilingData.Parsing.Structure.Tables;

namespace FilingData.Parsing.Structure.Paragraphs;

/// <summary>Puts lines together that hang together.</summary>
internal sealed class PieceReader(int width, Vocabulary vocabulary)
{
    /// <summary>The lines around a page's number are those of running text.</summary>
    private const int ShortestLine = 40;

    private readonly LineJoin _join = new(width);
    private readonly List<Piece> _pieces = [];
    private readonly List<TextLine> _lines = [];
    private char _mark;

    /// <summary>How many lone marks stand above the items that they belong to: "•", "•", "First item", "Second item".</summary>
    private int _marks;

    /// <summary>Whether the first of those items has begun.</summary>
    private bool _begun;

    private int _length;

    /// <summary>The pieces of a document's lines, in order.</summary>
    public static List<Piece> Read(IReadOnlyList<TextLine> lines, Vocabulary vocabulary)
    {
        var reader = new PieceReader(WrapWidth.Of(lines), vocabulary);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsPageNumber(lines, i))
                reader.Add(lines[i]);
        }

        reader.End();
        return reader._pieces;
    }

    /// <summary>Whether a page's number stands alone within a sentence: "… in less than", "4", "one year …".</summary>
    private static bool IsPageNumber(IReadOnlyList<TextLine> lines, int at)
    {
        var line = lines[at];
        if (line.Length > PageNumber.MostFigures || line.Table >= 0 || line.Gap == Gap.Lost || at == 0 || at + 1 >= lines.Count
            || !PageNumber.IsBare(line.Words))
            return false;
        TextLine above = lines[at - 1], next = lines[at + 1];
        return above.Table < 0 && next.Table < 0 && above.Length >= ShortestLine && next.Length >= ShortestLine
            && char.IsLower(next.First) && char.IsLetter(above.Last) && !Sentences.EndsIn(above.Text);
    }

    private void Add(TextLine line)
    {
        if (line.Table < 0 && Bullets.IsLoneMark(line.Text))
        {
            End();
            _mark = line.First;
            _marks++;
            _begun = false;
            return;
        }

        // The items of marks that stand together follow each other; behind an empty line the text goes on.
        if (_begun && line.Gap != Gap.None && _marks > 1)
        {
            End();
            (_mark, _marks) = ('\0', 0);
        }

        var mark = line.Table >= 0 || IsEmptyFigure(line)
            || (_lines.Count > 0 && LineJoin.PartsDateline(_lines[_lines.Count - 1], line)) ? '\0' : Bullets.MarkOf(line.Text);
        if (_lines.Count > 0 && (mark != '\0' || !_join.Continues(new Begun(_lines, _length, _mark, _marks), line)))
            End();
        if (mark != '\0')
        {
            (_mark, _marks) = (mark, 0);
            var text = line.Text.Slice(1, line.Length - 1).Trim();
            line = line with { Text = text, Indent = line.Indent + text.Start - line.Text.Start };
            if (text.Length == 0)
                return;
        }

        _begun = true;
        _lines.Add(line);
        _length += line.Length;
    }

    /// <summary>A dash alone right behind a figure is no mark of an item: it stands for a figure that is nought or missing.</summary>
    private bool IsEmptyFigure(TextLine line) => line.Length == 1 && Dashes.Is(line.First)
        && (_lines.Count > 0 ? IsCell(_lines[_lines.Count - 1].Words) : _pieces.Count > 0 && IsCell(_pieces[_pieces.Count - 1].Words));

    private static bool IsCell(string words) => Figures.Is(words) && words.Length > 0 && (words.Any(char.IsDigit) || Dashes.Is(words[0]));

    private void End()
    {
        if (_lines.Count == 0)
            return;
        _pieces.Add(new Piece([.. _lines], BlockText.Join(_lines, vocabulary), _mark));
        _lines.Clear();
        _length = 0;
        _marks = Math.Max(0, _marks - 1);
        if (_marks == 0)
            _mark = '\0';
    }
}
