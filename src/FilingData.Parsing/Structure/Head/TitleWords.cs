namespace FilingData.Parsing.Structure.Head;

/// <summary>What a line above the text looks like as a title or as a part of one.</summary>
internal readonly struct TitleWords
{
    private readonly string _line;
    private readonly string[] _words;

    public TitleWords(string line)
    {
        _line = line;
        _words = line.Split([' ', '–', '—'], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Words that cannot end a title: what they lead to is on the next line.</summary>
    private static readonly HashSet<string> Open = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "for", "to", "in", "on", "at", "by", "with", "from", "into", "and", "or", "as", "its", "their", "his", "her", "our", "&", "through",
        "under", "between", "against", "over", "than", "per", "about", "after", "before", "during", "within", "regarding", "including", "via", "upon", "that", "which",
    };

    /// <summary>Words that a title's line begins with only when it goes on with the line above.</summary>
    private static readonly HashSet<string> GoingOn = new(StringComparer.OrdinalIgnoreCase) { "and", "or", "of", "from", "with", "by", "&", "than", "as", "into", "for", "in", "on", "at" };

    /// <summary>Words that a noun follows.</summary>
    private static readonly HashSet<string> Attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "first", "second", "third", "fourth", "quarter", "first-quarter", "second-quarter", "third-quarter", "fourth-quarter", "quarterly", "full", "year", "full-year", "fiscal",
        "annual", "year-end", "interim", "half", "half-year", "monthly", "preliminary", "unaudited", "financial", "operating", "strategic", "definitive", "new", "senior", "common",
        "preferred", "convertible", "special", "cash", "stock", "share", "chief", "vice", "executive", "independent", "general", "public", "private", "initial", "additional",
        "updated", "strong", "record", "highest", "largest", "underwritten", "registered", "proposed", "regular", "secondary", "concurrent", "non-executive", "lead", "interest",
    };

    /// <summary>Nouns that say what is reported: behind one of them a period of time needs no other noun.</summary>
    private static readonly HashSet<string> Reported = new(StringComparer.OrdinalIgnoreCase)
    {
        "results", "earnings", "income", "revenue", "revenues", "sales", "profit", "profits", "loss", "guidance", "dividend", "outlook", "call", "growth", "performance", "eps",
        "distribution", "production", "update", "statements",
    };

    /// <summary>How many words there are.</summary>
    public int Count => _words.Length;

    /// <summary>Whether the line says something: it has a verb, or at least figures.</summary>
    public bool IsStatement => Count >= 3 && (HasVerb || (Count >= 4 && HasFigure));

    public bool HasVerb => _words.Skip(1).Any(word => HeadlineVerbs.Is(Bare(word)));

    public bool HasFigure => _words.Any(word => word.Any(char.IsDigit) && (word.IndexOfAny(['%', '$', '€', '£', '¥']) >= 0 || word.Any(c => c == '.')));

    /// <summary>Whether it begins with a verb, as a line does that says what the name above it does.</summary>
    public bool BeginsWithVerb => Count > 1 && HeadlineVerbs.Is(_words[0]) && !_words[0].Equals("record", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether what it leads to must be on the next line.</summary>
    public bool IsOpen
    {
        get
        {
            if (Count == 0 || _line[_line.Length - 1] is ',' or ';' or '-' or '–' or '—' or '/' or '(' || IsUnclosed)
                return true;
            var last = _words[Count - 1];
            return Open.Contains(last) || (Attributes.Contains(last) && !_words.Any(word => Reported.Contains(Bare(word))))
                || (Count > 1 && last[last.Length - 1] == 's' && HeadlineVerbs.Is(last));
        }
    }

    /// <summary>Whether it can only go on with the line above.</summary>
    public bool GoesOn => Count > 0 && (char.IsLower(_line[0]) || GoingOn.Contains(_words[0]) || _line[0] is '&' or ')');

    /// <summary>Whether all its letters are capitals.</summary>
    public bool IsCapitals => _line.Any(char.IsLetter) && !_line.Any(char.IsLower);

    private bool IsUnclosed => _line.Count(c => c == '(') > _line.Count(c => c == ')') || _line.Count(c => c == '“') > _line.Count(c => c == '”');

    private static string Bare(string word) => word.Trim(',', ';', ':', '.', '“', '”', '"', '(', ')');
}
