namespace FilingData.Parsing.Reading.Html;

/// <summary>Notes which lines, and which beginnings of lines, the markup sets apart as headings.</summary>
internal sealed class HtmlMarks
{
    /// <summary>A marked line that is longer is no heading but a paragraph that stands out.</summary>
    private const int LongestHeading = 300;

    private readonly List<(int Start, int End)> _headings = [];
    private bool _centred;

    /// <summary>Where the line's first letter or figure stands that nothing sets apart; -1 before it has come.</summary>
    private int _unmarked = -1;

    /// <summary>The headings so far, in order.</summary>
    public IReadOnlyList<(int Start, int End)> Headings => _headings;

    /// <summary>Begins a line.</summary>
    public void Begin(HtmlLook look) => (_unmarked, _centred) = (-1, look.Centred);

    /// <summary>Notes characters of the file that the line has from this place on.</summary>
    public void See(string content, int start, int end, HtmlLook look, int place)
    {
        if (look.IsMarked)
            return;
        for (var i = start; i < end && _unmarked < 0; i++)
            See(content[i], look, place + i - start);
    }

    /// <summary>Notes a character that the line has at this place.</summary>
    public void See(char character, HtmlLook look, int place)
    {
        if (_unmarked < 0 && !look.IsMarked && char.IsLetterOrDigit(character))
            _unmarked = place;
    }

    /// <summary>Notes that the line has words of which nothing is known: from here on nothing sets it apart.</summary>
    public void SeeWords(int place) => _unmarked = _unmarked < 0 ? place : _unmarked;

    /// <summary>
    /// Notes the line as a heading if all of it is set apart, or its beginning if that ends as a heading does which its text follows on the line.
    /// </summary>
    public void End(MappedTextBuilder text, int lineStart)
    {
        var isWhole = _unmarked < 0 || _centred;
        var end = isWhole ? text.Length : LeadEnd(text, lineStart);
        if (end > lineStart && end - lineStart <= LongestHeading && text.HasLetters(lineStart, end))
            _headings.Add((lineStart, end));
    }

    /// <summary>Adds headings of other lines.</summary>
    public void Add(IEnumerable<(int Start, int End)> headings) => _headings.AddRange(headings);

    /// <summary>
    /// Behind "Net Income." or "Outlook –" before the text that nothing sets apart; the line's beginning where no mark parts the two.
    /// </summary>
    private int LeadEnd(MappedTextBuilder text, int lineStart)
    {
        var end = _unmarked;
        while (end > lineStart && text[end - 1] is ' ' or '“' or '"' or '‘')
            end--;
        return end > lineStart && text[end - 1] is '.' or ':' or '–' or '—' or '-' ? end : lineStart;
    }
}
