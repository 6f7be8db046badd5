namespace FilingData.Parsing.Reading;

/// <summary>Finds what stands at the pages' edges and belongs to the pages alone: their numbers, "(more)".</summary>
internal sealed class PageEdges
{
    private const int LongestHead = 100;

    private readonly string _text;
    private readonly List<(int Start, int End)> _dropped = [];
    private readonly List<(Line Line, PageNumber Number, int Page)> _numbers = [], _marks = [];

    /// <summary>On how many pages a series stands as many numbers off the page's own: only a figure that counts the pages is dropped.</summary>
    private readonly Dictionary<(string Series, int Off), int> _pagesOf = [];

    private PageEdges(string text) => _text = text;

    /// <summary>The text without them. A form feed stays where a page ends.</summary>
    public static MarkedText Drop(MarkedText text)
    {
        var edges = new PageEdges(text.Text.Value);
        edges.Find();
        return edges._dropped.Count == 0 ? text : text.Without(edges.Parts()) with { PageMarks = edges.MarksIn(text) };
    }

    private PageMark[] MarksIn(MarkedText text) => _marks.OrderBy(static mark => mark.Line.Start)
        .Select(mark => new PageMark(mark.Number.Series, mark.Number.Value, mark.Page,
            text.Text.Slice(mark.Line.First, mark.Line.End - mark.Line.First).Source)).ToArray();

    private void Find()
    {
        var page = 1;
        Line? top = null, bottom = null;
        Line above = default;
        var isAlone = false;
        for (var start = 0; start < _text.Length;)
        {
            if (_text[start] == '\f')
            {
                AddNumber(bottom, page);

                // A mark above the first line begins the first page.
                page += top is null && page == 1 ? 0 : 1;
                (top, bottom) = (null, null);
                start++;
            }

            var line = LineAt(start);
            start = line.Next;
            if (line.First == line.End)
                continue;
            if (PageNumber.IsUnmistakable(_text, line.First, line.End))
            {
                DropMark(line, PageNumber.OfMark(_text, line.First, line.End), page);
                if (isAlone && above.Next == line.Start && IsRunningHead(above, line))
                    Drop(above);
            }
            else if (top is null)
                AddNumber(top = line, page);
            else
                bottom = line;
            isAlone = above.Next != line.Start || _text[line.Start] == '\f';
            above = line;
        }

        // A text without pages ends with a figure now and then.
        if (page > 1)
            AddNumber(bottom, page);
        foreach (var (line, number, of) in _numbers)
        {
            if (number.Value == of || _pagesOf[(number.Series, number.Value - of)] > 1)
                DropMark(line, number, of);
        }

        _dropped.Sort();
    }

    /// <summary>Whether the line by itself right above "Page 2" is what the pages are headed with: short, and no sentence.</summary>
    private bool IsRunningHead(Line line, Line mark) =>
        line.End - line.First <= LongestHead && _text[mark.First] is 'P' or 'p' && char.IsUpper(_text[line.First])
        && _text[line.End - 1] is not ('.' or ':' or ',' or ';');

    /// <summary>What is dropped, as parts that don't touch. A page of nothing but its number is dropped with its end.</summary>
    private List<(int Start, int End)> Parts()
    {
        var parts = new List<(int Start, int End)>(_dropped.Count);
        foreach (var dropped in _dropped)
        {
            var part = dropped;
            if (parts.Count > 0 && parts[parts.Count - 1].End == part.Start)
            {
                part.Start = parts[parts.Count - 1].Start;
                parts.RemoveAt(parts.Count - 1);
            }

            if (part.Start > 0 && _text[part.Start - 1] == '\f' && part.End < _text.Length && _text[part.End] == '\f')
                part.End++;
            parts.Add(part);
        }

        return parts;
    }

    private void AddNumber(Line? edge, int page)
    {
        if (edge is not { } line || PageNumber.Read(_text, line.First, line.End) is not { } number)
            return;
        _numbers.Add((line, number, page));
        var key = (number.Series, number.Value - page);
        _pagesOf[key] = _pagesOf.TryGetValue(key, out var pages) ? pages + 1 : 1;
    }

    private void DropMark(Line line, PageNumber? number, int page)
    {
        if (number is { } read)
            _marks.Add((line, read, page));
        Drop(line);
    }

    /// <summary>Drops a line and the blank lines behind it: what stands above the line says whether the text goes on.</summary>
    private void Drop(Line line)
    {
        var behind = line.Next;
        while (behind < _text.Length && _text[behind] == '\n')
            behind++;
        _dropped.Add((line.Start, behind));
    }

    private Line LineAt(int start)
    {
        int first = start, end = start;
        while (end < _text.Length && _text[end] != '\n')
            end++;
        while (first < end && _text[first] is ' ' or '\t')
            first++;
        return new Line(start, first, end, Math.Min(end + 1, _text.Length));
    }

    private readonly record struct Line(int Start, int First, int End, int Next);
}
