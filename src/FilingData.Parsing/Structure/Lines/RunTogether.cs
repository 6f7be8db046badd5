using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Furniture;
using FilingData.Parsing.Structure.Head;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Lines;

/// <summary>
/// Splits a line whose paragraphs ran together when their markup was taken away: "… next year.The board …", "… said the chief executive."“We …",
/// "… www.example.com.About Example". A sentence's end without a space behind it is such a place, unless it stands within a name or an address.
/// </summary>
internal ref struct RunTogether
{
    /// <summary>Shorter lines are what somebody wrote as a line.</summary>
    private const int ShortestLine = 200;

    /// <summary>A place before which a title may have lost its line end is written in capitals; so many tell it from a name.</summary>
    private const int CapitalsOfPlace = 4;

    /// <summary>Titles before a dateline are not longer.</summary>
    private const int LongestTitles = 1000;

    /// <summary>"Pharm" in "Pharm.D." is the longest first part of a degree.</summary>
    private const int LongestAbbreviation = 5;

    private readonly Passage _line;
    private readonly string _text;
    private readonly int _start, _end;
    private readonly Vocabulary _vocabulary;
    private readonly List<int> _cuts = [];
    private int _depth, _token;
    private bool _quoted, _address;

    private RunTogether(Passage line, Vocabulary vocabulary)
    {
        _line = line;
        _text = line.Text.Value;
        _start = _token = line.Start;
        _end = line.End;
        _vocabulary = vocabulary;
    }

    /// <summary>The line's parts, without the white space between them; the line itself where it is whole.</summary>
    public static IReadOnlyList<Passage> Split(Passage line, Vocabulary vocabulary)
    {
        if (line.Length < ShortestLine)
            return [line];
        var scan = new RunTogether(line, vocabulary);
        scan.Scan();
        var parts = new List<Passage>();
        var start = line.Start;
        foreach (var cut in scan._cuts)
        {
            parts.Add(Part(line.Text, start, cut));
            start = cut;
        }

        parts.Add(Part(line.Text, start, line.End));
        return parts;
    }

    private static Passage Part(MappedText text, int start, int end)
    {
        // Where a list of paragraphs was joined with commas, the comma belongs to neither.
        var part = text.Slice(start, end - start).Trim();
        while (part.Length > 1 && part[0] == ',')
            part = part.Slice(1, part.Length - 1).Trim();
        return part;
    }

    private void Scan()
    {
        Track(_text[_start]);
        for (var i = _start + 1; i < _end; i++)
        {
            var character = _text[i];
            if (char.IsWhiteSpace(_text[i - 1]))
            {
                BeginToken(i);
                if (PageFurniture.IsWireNote(_text, i) && BehindSentence(i))
                    Cut(i);
            }
            else if (!char.IsWhiteSpace(character) && (IsSentenceCut(i) || IsAddressCut(i) || IsDatelineCut(i)))
                Cut(i);
            else if (character == ',' && i + 2 < _end && _text[i + 1] == ' ' && IsListCut(i))
                Cut(i);
            Track(character);
        }
    }

    private void Cut(int at)
    {
        _cuts.Add(at);
        (_depth, _quoted) = (0, false);
        BeginToken(at);
    }

    private void BeginToken(int at)
    {
        _token = at;
        _address = false;
    }

    private void Track(char character)
    {
        switch (character)
        {
            case '(':
                _depth++;
                break;
            case ')':
                _depth = Math.Max(0, _depth - 1);
                break;
            case '"':
                _quoted = !_quoted;
                break;
            case '“' or '”':
                _quoted = character == '“';
                break;
            case '@' or '/' or '_':
                _address = true;
                break;
        }
    }

    /// <summary>Whether a sentence ends right before this character and another text begins with it.</summary>
    private readonly bool IsSentenceCut(int at)
    {
        var character = _text[at];
        var opens = character == '“' || (character == '"' && !_quoted);
        if (!opens && !char.IsUpper(character))
            return false;
        var mark = at - 1;
        while (mark > _start && (_text[mark] is '”' or '’' or ')' or ']' || (_text[mark] == '"' && !_quoted)))
            mark--;
        if (mark == _start)
            return false;
        switch (_text[mark])
        {
            case '!' or '?':
                return !IsAddress;
            case ':':
                return _depth == 0 && mark == at - 1 && char.IsLetter(_text[mark - 1]) && (opens || char.IsLower(After(at)));
            case '.':
                return opens || mark < at - 1 || (EndsSentence(mark) && BeginsText(at) && !IsShareClass(mark, at) && !IsWithinAbbreviation(mark, at));
            default:
                return false;
        }
    }

    /// <summary>Whether this full stop, with a capital right behind it, is no part of an abbreviation or a name.</summary>
    private readonly bool EndsSentence(int mark)
    {
        var before = _text[mark - 1];
        if (!char.IsLetter(before))
            return before is not '.' && !(char.IsDigit(before) && IsAddress);
        var word = mark;
        while (word > _start && char.IsLetter(_text[word - 1]))
            word--;
        var isInitial = mark - word == 1 && (word == _start || !char.IsLetterOrDigit(_text[word - 1]));
        return !isInitial && !NeverLast.Contains(_text.Substring(word, mark - word));
    }

    /// <summary>Whether a symbol's class stands behind the point: "NYSE: ABC.A)".</summary>
    private readonly bool IsShareClass(int mark, int at) =>
        char.IsUpper(_text[mark - 1]) && (at + 1 == _end || _text[at + 1] is ')' or ',' or ';' or '”' or '"');

    /// <summary>Whether the full stop stands within an abbreviation: "Ph.D.", "Pharm.D.", "LL.M.", a capitalized word and then a letter with a full stop of its own.</summary>
    private readonly bool IsWithinAbbreviation(int mark, int at)
    {
        var word = mark;
        while (word > _start && char.IsLetter(_text[word - 1]))
            word--;
        return mark - word <= LongestAbbreviation && char.IsUpper(_text[word]) && After(at) == '.';
    }

    /// <summary>Whether a text can begin here: with a word that isn't a part of an address ("www.Example.com") or of a dotted name.</summary>
    private readonly bool BeginsText(int at)
    {
        var end = at;
        while (end < _end && char.IsLetter(_text[end]))
            end++;
        var goesOn = end + 1 < _end && _text[end] is '.' or '/' or '@' && char.IsLetterOrDigit(_text[end + 1]);
        return !(goesOn && IsAddress) && !DomainEnds.Contains(_text.Substring(at, end - at));
    }

    /// <summary>Whether a sentence, or an address, ends before the white space here: what follows then may be a note of the newswire.</summary>
    private readonly bool BehindSentence(int at)
    {
        while (at > _start && char.IsWhiteSpace(_text[at - 1]))
            at--;
        return at > _start && _text[at - 1] is '.' or ')' or '”' or '"';
    }

    /// <summary>Whether an address ends right before this character: "ir@example.comMedia", "www.example.com/newsAbout".</summary>
    private readonly bool IsAddressCut(int at)
    {
        if (!IsAddress || !char.IsUpper(_text[at]) || !char.IsLower(After(at)) || !(char.IsLower(_text[at - 1]) || char.IsDigit(_text[at - 1])))
            return false;
        var end = at;
        while (end < _end && char.IsLetter(_text[end]))
            end++;
        if (end < _end && !char.IsWhiteSpace(_text[end]) && _text[end] is not (',' or ':' or '’' or '\'' or ';'))
            return false;
        var before = at;
        while (before > _token && char.IsLetter(_text[before - 1]))
            before--;

        // Behind the name of a host or a file; or behind a key of letters and digits, if the document writes the word elsewhere too.
        return DomainEnds.Contains(_text.Substring(before, at - before)) || (before > _token && char.IsDigit(_text[before - 1]) && _vocabulary.Has(_text.Substring(at, end - at)));
    }

    /// <summary>Whether this comma joins two paragraphs of a list that was written as one line: "… adequate.", The court".</summary>
    private readonly bool IsListCut(int at)
    {
        if (!char.IsUpper(_text[at + 2]) && _text[at + 2] is not ('“' or '"'))
            return false;
        var mark = at - 1;
        if (_text[mark] is '"' or '”')
            return _text[mark - 1] is '.' or '?' or '!';
        if (_text[mark] != '.')
            return false;
        var word = mark;
        while (word > _start && char.IsLower(_text[word - 1]))
            word--;
        return IsAddress || (mark - word >= 4 && !char.IsLetter(_text[word - 1]));
    }

    /// <summary>Whether a dateline begins here, right behind the last word of a title: "… view unchangedNEW YORK, March 3, 2020 –".</summary>
    private readonly bool IsDatelineCut(int at)
    {
        for (var i = at; i < at + CapitalsOfPlace; i++)
        {
            if (i >= _end || !char.IsUpper(_text[i]))
                return false;
        }

        return !char.IsUpper(_text[at - 1]) && char.IsLetterOrDigit(_text[at - 1]) && at - _start < LongestTitles
            && DatelineScanner.Scan(_line.Text.Copy(at, Math.Min(DatelineScanner.Longest, _end - at))) is { Strength: DatelineStrength.Sure };
    }

    private readonly bool IsAddress => _address || (_token + 4 < _end && string.CompareOrdinal(_text, _token, "www.", 0, 4) == 0);

    private readonly char After(int at) => at + 1 < _end ? _text[at + 1] : ' ';

    /// <summary>Abbreviations that a name or number follows, never a sentence's end.</summary>
    private static readonly HashSet<string> NeverLast = new(StringComparer.Ordinal) { "St", "Dr", "Mr", "Mrs", "Ms", "Messrs", "Prof", "No", "Nos", "vs", "Mt", "Ft" };

    /// <summary>What the names of hosts and files end with.</summary>
    private static readonly HashSet<string> DomainEnds = new(StringComparer.OrdinalIgnoreCase)
    {
        "com", "org", "net", "gov", "edu", "int", "info", "biz", "io", "ai", "co", "tv", "htm", "html", "aspx", "php", "pdf", "jpg", "jpeg", "png", "gif",
        "cn", "hk", "jp", "uk", "de", "fr", "il", "in", "nl", "ch", "ca", "au", "br", "eu", "us", "ie", "it", "es", "se", "dk", "sg", "tw", "kr",
    };
}
