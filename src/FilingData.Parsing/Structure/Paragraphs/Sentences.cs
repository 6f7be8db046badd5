using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Paragraphs;

/// <summary>Where sentences end.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> GoOn = new(StringComparer.Ordinal)
    {
        "Inc", "Corp", "Co", "Ltd", "Mr", "Mrs", "Ms", "Dr", "St", "No", "vs", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct",
        "Nov", "Dec", "U.S", "e.g", "i.e", "approx",
    };

    /// <summary>
    /// Whether the line may end a sentence or an item: with a mark, also inside of closing quotation marks and brackets, that is no abbreviation's.
    /// </summary>
    public static bool EndsIn(Passage line)
    {
        var end = line.Length - 1;
        while (end > 0 && line[end] is '”' or '"' or ')' or ']' or '’' or '\'')
            end--;
        if (line[end] is '!' or '?' or ':' or ';')
            return true;
        if (line[end] != '.')
            return false;
        var start = end;
        while (start > 0 && !char.IsWhiteSpace(line[start - 1]) && line[start - 1] is not '(')
            start--;
        return end < line.Length - 1 || !GoOn.Contains(line.Slice(start, end - start).Words);
    }
}
