namespace FilingData.Parsing.Structure.Head;

/// <summary>The words of a dateline's place: "NEW YORK and LOS ANGELES", "'s-Hertogenbosch, the Netherlands", "St. Louis, Mo.".</summary>
internal static class PlaceWords
{
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "and", "of", "the", "de", "del", "der", "den", "du", "da", "do", "la", "le", "los", "las", "upon", "on", "am", "an", "sur", "di", "y", "e",
    };

    /// <summary>Words that begin a sentence, never a place: "On December 8, 2008 …".</summary>
    private static readonly HashSet<string> NoPlace = new(StringComparer.OrdinalIgnoreCase)
    {
        "On", "In", "At", "As", "Since", "For", "From", "During", "Effective", "Dated", "By", "Until", "Through", "After", "Before", "Date", "Dear", "Today", "Ended",
    };

    /// <summary>How many characters the word of a place has that begins here; 0 where none does.</summary>
    public static int Length(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '.' or '\'' or '’' or '&'
            || (text[end] == '-' && end > start && end + 1 < text.Length && char.IsLetter(text[end + 1]) && text[end - 1] != '-')))
            end++;
        if (end == start)
            return 0;
        var word = text.Substring(start, end - start);
        if (word == "&" || (start > 0 && Small.Contains(word)))
            return word.Length;
        return char.IsUpper(word[0]) && !(start == 0 && NoPlace.Contains(word)) ? word.Length : 0;
    }

    /// <summary>Where the next word of the place would begin, behind spaces and at most one comma; the same place where none can.</summary>
    public static int Next(string text, int end)
    {
        var at = end;
        if (at < text.Length && text[at] == ',')
            at++;
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length && (char.IsLetter(text[at]) || text[at] is '&' or '\'' or '’') ? at : end;
    }
}
