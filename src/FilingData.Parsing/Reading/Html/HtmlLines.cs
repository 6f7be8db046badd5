namespace FilingData.Parsing.Reading.Html;

/// <summary>Writes lines as a page shows them: white space is one space, a blank line stands where there is a gap, a form feed where a page ends.</summary>
internal sealed class HtmlLines(SourceFile file, int capacity)
{
    /// <summary>A marked line that is longer is no heading but a paragraph that stands out.</summary>
    private const int LongestHeading = 300;

    /// <summary>What raised digits become: a footnote's mark must not be part of the figure in front of it.</summary>
    private const string Superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly char[] Separators = ['\n', '\t', '\f'];

    private readonly string _content = file.Content;
    private readonly MappedTextBuilder _text = new(file, capacity);
    private readonly List<(int Start, int End)> _headings = [];
    private readonly List<(int Start, int End)> _tables = [];
    private int _partStart, _lineStart;
    private int _pageEnd = -1;
    private bool _broken, _gap, _blank, _unmarked, _centred;

    /// <summary>How many characters there are.</summary>
    public int Length => _text.Length;

    private bool AtLineStart => _broken || _text.Length == _lineStart;

    /// <summary>Ends the line, if it has begun.</summary>
    /// <param name="gap">Whether there is a gap behind it.</param>
    public void Break(bool gap = false)
    {
        if (!AtLineStart)
        {
            _text.TrimLine();
            MarkHeading();
        }

        // A line of nothing but no-break spaces is as high as any other.
        _gap |= gap || (_blank && AtLineStart);
        _broken = true;
        _blank = false;
    }

    /// <summary>A line's end within a block: a second one leaves a blank line.</summary>
    public void LineEnd() => Break(gap: AtLineStart);

    /// <summary>Ends the page.</summary>
    public void PageEnd(int place)
    {
        Break();
        _pageEnd = place;
    }

    /// <summary>Begins a cell, whose lines stand by themselves. Returns its place.</summary>
    public int BeginCell()
    {
        if (_text.Length > 0)
            _text.Append('\n', _text.FileEnd, 0);
        _broken = _gap = _blank = false;
        return _partStart = _lineStart = _text.Length;
    }

    /// <summary>Ends a cell. Returns the place behind it.</summary>
    public int EndCell()
    {
        Break();
        return _text.Length;
    }

    /// <summary>Adds text of the file.</summary>
    public void Add(int start, int end, HtmlLook look)
    {
        // "(1)" is set apart as it is.
        look = look.Raised && _content.IndexOf('(', start, end - start) >= 0 ? look with { Raised = false } : look;
        var run = start;
        for (var i = start; i < end;)
        {
            var character = _content[i];
            if (character > ' ' ? character is not ('&' or '<') && !look.Raised && Characters.IsPlain(character) : character == ' ' && i > run && _content[i - 1] > ' ')
            {
                i++;
                continue;
            }

            AddRun(run, i, look);
            var length = TagLength(i, end);
            if (length > 0)
            {
                i = run = i + length;
                continue;
            }

            length = character == '\r' && i + 1 < end && _content[i + 1] == '\n' ? 2 : 1;
            if (character == '&' && CharacterReference.Read(_content, i, end, out var referenceLength) is { Length: > 0 } characters)
            {
                length = referenceLength;
                foreach (var referenced in characters)
                    Add(referenced, i, length, look);
            }
            else
            {
                Add(character, i, length, look);
            }

            i += length;
            run = i;
        }

        AddRun(run, end, look);
    }

    /// <summary>Adds a mark that the file does not write, such as that of a list's item.</summary>
    public void AddMark(string mark, int place)
    {
        Begin(default);
        foreach (var character in mark)
            _text.Append(character, place, 0);
    }

    /// <summary>Adds a separator of cells, unless the line begins here and it is a space.</summary>
    public void Separate(char separator)
    {
        Begin(default);
        if (separator == '\t' || (_text.Length > _lineStart && _text.Last is not (' ' or '\t')))
            _text.Append(separator, _text.FileEnd, 0);
    }

    /// <summary>Adds words of other lines to this line: their line ends and separators become spaces.</summary>
    public void AddWords(MarkedText from, int start, int end)
    {
        Begin(default);
        _unmarked = true;
        for (var first = start; start < end;)
        {
            var stop = from.Text.Value.IndexOfAny(Separators, start, end - start);
            stop = stop < 0 ? end : stop;
            if (stop > start)
            {
                if (start > first)
                    Separate(' ');
                _text.Append(from.Text.Slice(start, stop - start));
            }

            start = stop + 1;
        }
    }

    /// <summary>Adds other lines, with their headings and tables.</summary>
    public void AddLines(MarkedText from, int start, int end)
    {
        if (start < end && from.Text.Value[start] == '\f')
        {
            PageEnd(from.Text.Slice(start, 0).Source.Start);
            start++;
        }

        if (start >= end)
            return;
        Begin(default);
        var moved = _text.Length - start;
        _text.Append(from.Text.Slice(start, end - start));
        _lineStart = from.Text.Value.LastIndexOf('\n', end - 1, end - start) is >= 0 and var last ? last + 1 + moved : _lineStart;
        _headings.AddRange(from.Headings.Where(heading => heading.Start >= start && heading.End <= end).Select(heading => (heading.Start + moved, heading.End + moved)));
        _tables.AddRange(from.Tables.Where(table => table.Start >= start && table.End <= end).Select(table => (table.Start + moved, table.End + moved)));
        _unmarked = true;
    }

    /// <summary>Notes that what was written from here on is a table.</summary>
    public void MarkTable(int start)
    {
        while (start < _text.Length && _text[start] is '\n' or '\f')
            start++;
        if (start < _text.Length)
            _tables.Add((start, _text.Length));
    }

    /// <summary>The lines so far.</summary>
    public MarkedText Build()
    {
        Break();
        var text = _text.Build();
        return new MarkedText(text, Passages(_tables), Passages(_headings));

        List<Passage> Passages(List<(int Start, int End)> ranges) => ranges.ConvertAll(range => text.Slice(range.Start, range.End - range.Start));
    }

    private void AddRun(int start, int end, HtmlLook look)
    {
        if (start >= end)
            return;
        Begin(look);
        SpaceBehindBullet(start);
        _text.AppendRun(start, end - start);
        for (var i = start; i < end && !_unmarked && !look.IsMarked; i++)
            _unmarked = char.IsLetterOrDigit(_content[i]);
    }

    private void Add(char character, int place, int length, HtmlLook look)
    {
        var clean = Characters.Clean(character);
        if (look.Preformatted && clean is '\n' or '\f')
        {
            LineEnd();
        }
        else if (clean is ' ' or '\t' or '\n' or '\f')
        {
            if (AtLineStart && !look.Preformatted)
                _blank |= character > '\u007F';
            else if (look.Preformatted || _text.Last != ' ')
                AddClean(' ', place, length, look);
        }
        else if (look.Raised && character is >= '0' and <= '9')
        {
            AddClean(Superscript[character - '0'], place, length, look);
        }
        else
        {
            AddClean(character, place, length, look);
        }
    }

    private void AddClean(char character, int place, int length, HtmlLook look)
    {
        Begin(look);
        SpaceBehindBullet(place);
        _text.AppendClean(character, place, length);
        _unmarked |= !look.IsMarked && char.IsLetterOrDigit(character);
    }

    /// <summary>Filers set the bullet apart by padding.</summary>
    private void SpaceBehindBullet(int place)
    {
        if (_text.Length == _lineStart + 1 && ListMark.IsBullet(_text.Last))
            _text.Append(' ', place, 0);
    }

    /// <summary>Begins the line, if it has not begun.</summary>
    private void Begin(HtmlLook look)
    {
        if (!AtLineStart)
            return;
        if (_broken && _text.Length > _partStart)
        {
            _text.Append('\n', _text.FileEnd, 0);
            if (_gap)
                _text.Append('\n', _text.FileEnd, 0);
        }

        if (_pageEnd >= 0)
            _text.Append('\f', _pageEnd, 0);
        _pageEnd = -1;
        _broken = _gap = _blank = _unmarked = false;
        _centred = look.Centred;
        _lineStart = _text.Length;
    }

    /// <summary>How long a tag is that begins here; 0 where none does. Text has tags only where a tree was built without them.</summary>
    private int TagLength(int start, int end)
    {
        if (_content[start] != '<' || start + 1 == end || !(char.IsLetter(_content[start + 1]) || _content[start + 1] == '/'))
            return 0;
        return _content.IndexOf('>', start, end - start) is >= 0 and var close ? close + 1 - start : 0;
    }

    private void MarkHeading()
    {
        if ((!_unmarked || _centred) && _text.Length - _lineStart <= LongestHeading && HasLetters())
            _headings.Add((_lineStart, _text.Length));
    }

    private bool HasLetters()
    {
        for (var i = _lineStart; i < _text.Length; i++)
        {
            if (char.IsLetter(_text[i]))
                return true;
        }

        return false;
    }
}
