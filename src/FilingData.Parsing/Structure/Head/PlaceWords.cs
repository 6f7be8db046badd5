namespace FilingData.Parsing.Structure.Head;

/// <summary>The words of a dateline's place: "NEW YORK and LOS ANGELES", "'s-Hertogenbosch, the Netherlands", "St. Louis, Mo.".</summary>
internal static class PlaceWords
{
    private const int FewestCapitals = 4, LongestTown = 40;

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "and", "of", "the", "de", "del", "der", "den", "du", "da", "do", "la", "le", "los", "las", "upon", "on", "am", "an", "sur", "di", "y", "e",
    };

    /// <summary>Small words that stand before a name: no place ends with one.</summary>
    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase) { "and", "of", "the", "on", "upon", "du", "del" };

    /// <summary>Words that begin a sentence or name a head's field, never a place: "On December 8, 2008 …", "SUBJECT: …".</summary>
    private static readonly HashSet<string> NoPlace = new(StringComparer.OrdinalIgnoreCase)
    {
        "On", "In", "At", "As", "Since", "For", "From", "During", "Effective", "Dated", "By", "Until", "Through", "After", "Before", "Date", "Dear",
        "Today", "Ended", "Issued", "Released", "Period", "Subject", "Re", "Headline", "Title", "Contact", "To",
    };

    /// <summary>Words that lead to a date, or say what the paper is, and belong to no place.</summary>
    private static readonly HashSet<string> NeverWithin = new(StringComparer.OrdinalIgnoreCase)
    {
        "Effective", "Dated", "Ended", "Until", "Through", "Release", "Date", "Will", "Be", "Is", "Are", "Has", "Have", "Released",
        "Announced", "Scheduled",
    };

    /// <summary>How many characters the word of a place has that begins here; 0 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the place begins.</param>
    /// <param name="at">Where the word begins.</param>
    public static int Length(string text, int start, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || (text[end] == '.' && !(end + 1 < text.Length && text[end + 1] == '.'))
            || text[end] is '\'' or '’' or '&'
            || (text[end] == '-' && end > at && end + 1 < text.Length && char.IsLetter(text[end + 1]) && text[end - 1] != '-')))
            end++;
        if (end == at)
            return 0;
        var word = text.Substring(at, end - at);
        if (word == "&" || (at > start && Small.Contains(word)))
            return word.Length;
        if (at > start && NeverWithin.Contains(word))
            return 0;
        return (char.IsUpper(word[0]) || (word.Length > 3 && word[0] is '\'' or '’')) && !(at == start && NoPlace.Contains(word)) ? word.Length : 0;
    }

    /// <summary>
    /// Whether a name must follow the last word, so that the words are no place: "ANNUAL MEETING ON" before its day; in "TORONTO, ON" the word is a
    /// province.
    /// </summary>
    public static bool EndsOpen(string place) =>
        place.LastIndexOf(' ') is > 0 and var last && place[last - 1] != ',' && Leading.Contains(place.Substring(last + 1));

    /// <summary>Where the next word of the place would begin, behind spaces and at most one comma; the same place where none can.</summary>
    public static int Next(string text, int end)
    {
        var at = end;
        while (at < text.Length && text[at] == ' ')
            at++;
        // "ALBANY, N.Y./TROY, N.Y.": two towns; a newswire stands between two slashes.
        if (at < text.Length && text[at] == ',')
            at++;
        else if (at == end && at + 1 < text.Length && text[at] == '/' && char.IsUpper(text[at + 1])
            && text.IndexOf('/', at + 1, Math.Min(LongestTown, text.Length - at - 1)) < 0)
            at++;
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length && (char.IsLetter(text[at]) || text[at] is '&' or '\'' or '’') ? at : end;
    }

    /// <summary>Cities that stand without a state or country in datelines, after the Associated Press Stylebook.</summary>
    private static readonly HashSet<string> Alone = new(StringComparer.Ordinal)
    {
        "Atlanta", "Baltimore", "Boston", "Chicago", "Cincinnati", "Cleveland", "Dallas", "Denver", "Detroit", "Honolulu", "Houston", "Indianapolis",
        "Las Vegas", "Los Angeles", "Miami",
        "Milwaukee", "Minneapolis", "New Orleans", "New York", "Oklahoma City", "Philadelphia", "Phoenix", "Pittsburgh", "St. Louis",
        "Salt Lake City", "San Antonio", "San Diego",
        "San Francisco", "Seattle", "Washington", "Amsterdam", "Beijing", "Berlin", "Geneva", "Hong Kong", "London", "Luxembourg", "Madrid",
        "Mexico City", "Montreal", "Moscow", "Munich",
        "Paris", "Rome", "Shanghai", "Singapore", "Stockholm", "Tokyo", "Toronto", "Vienna", "Zurich",
    };

    /// <summary>Whether these words can only be a place: in capitals, a town with its state or country, a city that stands alone.</summary>
    public static bool IsNamed(string place)
    {
        var comma = place.IndexOf(',');
        var town = comma < 0 ? place : place.Substring(0, comma);
        return HasRegion(place) || Alone.Contains(place) || (town.Count(char.IsUpper) >= FewestCapitals && !town.Any(char.IsLower));
    }

    /// <summary>Whether the words end with a state or a country.</summary>
    public static bool HasRegion(string place)
    {
        var comma = place.LastIndexOf(',');
        return comma > 0 && Regions.IsRegion(place.Substring(comma + 1));
    }
}
