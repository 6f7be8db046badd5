namespace FilingData.Parsing.Reading;

/// <summary>Reads plain text in one pass, copied in runs. EDGAR's tags for tables and pages are read, not kept.</summary>
internal sealed class PlainText
{
    private readonly string _content;
    private readonly MappedTextBuilder _text;
    private readonly List<(int Start, int End)> _tables = [];
    private int _tableStart = -1;

    private PlainText(SourceFile file, int capacity)
    {
        _content = file.Content;
        _text = new MappedTextBuilder(file, capacity);
    }

    /// <summary>The clean text of a part of the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Behind its last character.</param>
    /// <param name="dashEscaped">Whether lines that begin with a dash have "- " in front, as in privacy-enhanced mail (RFC 1421, section
    /// 4.3.2.2).</param>
    public static MarkedText Read(SourceFile file, int start, int end, bool dashEscaped = false)
    {
        var reader = new PlainText(file, end - start);
        while (start < end)
        {
            var lineEnd = LineEnd(file.Content, start, end);
            var next = lineEnd + EndLength(file.Content, lineEnd, end);
            reader.ReadLine(dashEscaped && IsDashEscaped(file.Content, start, lineEnd) ? start + 2 : start, lineEnd, next);
            start = next;
        }

        reader.EndTable();
        var text = reader._text.Build();
        return new MarkedText(text, reader._tables.ConvertAll(table => text.Slice(table.Start, table.End - table.Start)), []);
    }

    private void ReadLine(int start, int end, int next)
    {
        var first = start;
        while (EdgarTag.At(_content, first, end) is { Length: > 0 } tag)
        {
            ReadTag(tag);
            first = tag.End;
        }

        if (first > start && IsBlank(first, end))
            return;
        Clean(first, end);
        if (next > end)
            _text.Append('\n', end, next - end);
    }

    private void ReadTag(EdgarTag tag)
    {
        switch (tag.Name)
        {
            case "PAGE":
                _text.EndPage(tag.Start, tag.End);
                break;
            case "TABLE":
                EndTable();
                _tableStart = _text.Length;
                break;
            case "/TABLE":
                EndTable();
                break;
        }
    }

    private void EndTable()
    {
        if (_tableStart >= 0 && _text.Length > _tableStart)
            _tables.Add((_tableStart, _text.Length));
        _tableStart = -1;
    }

    private void Clean(int start, int end)
    {
        // A tab in front of a line indents it; between words it sets columns apart.
        for (; start < end && Characters.IsBlank(_content[start]); start++)
            _text.AppendClean(_content[start] == '\t' ? ' ' : _content[start], start, 1);
        var run = start;
        for (var i = start; i < end;)
        {
            if (_content[i] != '&' && Characters.IsPlain(_content[i]) && !IsDoubled(i, end))
            {
                i++;
                continue;
            }

            _text.AppendRun(run, i - run);
            i += CleanCharacter(i, end);
            run = i;
        }

        _text.AppendRun(run, end - run);
        _text.TrimLine();
    }

    /// <summary>
    /// Adds a character that is not copied as it is, or what a whole reference stands for ("AT&amp;amp;T"). Returns how many characters of the file
    /// that was.
    /// </summary>
    private int CleanCharacter(int start, int end)
    {
        if (_content[start] == '&' && CharacterReference.Read(_content, start, end, out var length) is { Length: > 0 } characters
            && _content[start + length - 1] == ';')
        {
            foreach (var character in characters)
                _text.AppendClean(character, start, length);
            return length;
        }

        if (IsDoubled(start, end))
        {
            _text.Append('"', start, 2);
            return 2;
        }

        _text.AppendClean(_content[start], start, 1);
        return 1;
    }

    /// <summary>Whether typewriters' quotation marks stand here: two accents or two apostrophes for a mark that the keyboard lacked.</summary>
    private bool IsDoubled(int at, int end) => _content[at] is '\'' or '`' && at + 1 < end && _content[at + 1] == _content[at];

    private bool IsBlank(int start, int end)
    {
        while (start < end && Characters.IsBlank(_content[start]))
            start++;
        return start == end;
    }

    private static bool IsDashEscaped(string content, int start, int end) =>
        end - start > 2 && content[start] == '-' && content[start + 1] == ' ' && content[start + 2] == '-';

    private static int LineEnd(string content, int start, int end)
    {
        while (start < end && !Characters.IsLineEnd(content[start]))
            start++;
        return start;
    }

    private static int EndLength(string content, int lineEnd, int end) =>
        lineEnd >= end ? 0 : content[lineEnd] == '\r' && lineEnd + 1 < end && content[lineEnd + 1] == '\n' ? 2 : 1;
}
