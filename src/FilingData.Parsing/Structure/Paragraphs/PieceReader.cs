using FilingData.Parsing.Structure.Contacts;
using FilingData.Parsing.Structure.Furniture;
using FilingData.Parsing.Structure.Head;
using FilingData.Parsing.Structure.Lines;
using FilingData.Parsing.Structure.Tables;

namespace FilingData.Parsing.Structure.Paragraphs;

/// <summary>Puts lines together that hang together.</summary>
internal sealed class PieceReader(int width, Vocabulary vocabulary)
{
    /// <summary>A text that is shorter may be a label; one that is longer and stops without a sentence's end goes on.</summary>
    private const int LongEnough = 40;

    private readonly List<Piece> _pieces = [];
    private readonly List<TextLine> _lines = [];
    private char _mark;

    /// <summary>How many lone marks stand above the items that they belong to: "•", "•", "First item", "Second item".</summary>
    private int _marks;

    /// <summary>Whether the first of those items has begun.</summary>
    private bool _begun;

    private int _length;

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

        var mark = line.Table >= 0 || IsEmptyFigure(line) || PartsDateline(line) ? '\0' : Bullets.MarkOf(line.Text);
        if (_lines.Count > 0 && (mark != '\0' || !Continues(_lines[_lines.Count - 1], line)))
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

    /// <summary>Whether the dash that the line begins with parts the text from the dateline above: "SPRINGFIELD, Ill., May 3, 2021", "— Example Inc. today".</summary>
    private bool PartsDateline(TextLine line)
    {
        if (_lines.Count == 0 || line.Gap != Gap.None || line.Table >= 0 || !Dashes.Is(line.First) || !char.IsDigit(_lines[_lines.Count - 1].Last))
            return false;
        var above = _lines[_lines.Count - 1].Text;
        return DatelineScanner.Scan(above.Text.Copy(above.Start, above.Length)) is { Parts: { Place: not null, Date: not null } } dateline && dateline.Body >= above.Length;
    }

    /// <summary>Whether the line goes on with the paragraph of the line above it.</summary>
    private bool Continues(TextLine above, TextLine line)
    {
        if (above.Table >= 0 || line.Table >= 0)
            return above.Table == line.Table;
        if (line.Gap == Gap.Lost || line.IsMarkedHeading != above.IsMarkedHeading)
            return false;
        if (IsRule(above) || IsRule(line) || PageFurniture.IsEndMark(above.Text))
            return false;
        if (line.Gap == Gap.None && (Newswires.Opens(line.Text) || PartsDateline(line) || OpenWords.IsHonorific(above.Text)))
            return true;
        if (PageFurniture.IsWireNote(line.Text.Text.Value, line.Text.Start))
            return false;

        // The lines of an item hang below its text, not below its mark.
        if (_mark != '\0' && line.Gap == Gap.None && line.Indent > 0 && line.Indent == _lines[0].Indent)
            return true;
        if (line.Gap == Gap.None && OpenWords.End(above.Text))
            return true;
        var ends = Sentences.EndsIn(above.Text);
        if (_marks > 1 && ends)
            return false;
        if (line.Gap == Gap.None && width > 0)
        {
            // The line was cut where the next word didn't fit. A sentence's end there may end the paragraph too, unless the line is as full as can be.
            var filled = above.Right + 1 + FirstWordLength(line) > width * 9 / 10;
            if (filled || above.Right >= width * 3 / 4)
                return !ends || (filled && !IsLeadIn(line));
        }

        return !ends && _length >= LongEnough && char.IsLower(line.First) && !ContactDetails.BeginsWithAddress(line.Text);
    }

    /// <summary>
    /// What a paragraph of its own may be that stands behind a line as full as can be: a line that leads to a list ("First quarter highlights:"), a heading. A line
    /// within a paragraph would be longer, its last one would end its sentence.
    /// </summary>
    private bool IsLeadIn(TextLine line) => line.Right < width * 2 / 3 && (char.IsUpper(line.First) || char.IsDigit(line.First)) && line.Last is not ('.' or ',' or ';' or '”' or '"' or ')');

    private static bool IsRule(TextLine line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line.Text[i] is not ('-' or '=' or '_' or '*' or ' '))
                return false;
        }

        return line.Length > 2;
    }

    private static int FirstWordLength(TextLine line)
    {
        var length = 0;
        while (length < line.Length && !char.IsWhiteSpace(line.Text[length]))
            length++;
        return length;
    }
}
