using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Takes a list apart: "its A, B and C businesses".</summary>
internal static class WordLists
{
    private static readonly WordList Heads = WordClasses.Words("business businesses operations activities assets");

    /// <summary>
    /// The items from <paramref name="start"/> to before <paramref name="end"/>, without articles, owners and a closing "businesses".
    /// </summary>
    public static IEnumerable<Passage> Items(Sentence sentence, int start, int end)
    {
        var units = sentence.Units;
        var from = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && units[i].Kind != UnitKind.Comma && !units[i].Is(WordClasses.Conjunctions))
                continue;
            int first = from, last = i;
            while (first < last && (units[first].Is(WordClasses.Determiners) || units[first].IsPossessive))
                first++;
            while (last > first && (units[last - 1].Is(Heads) || (units[last - 1].Kind == UnitKind.Bracket && last == end)))
                last--;
            if (last > first)
                yield return sentence.Range(first, last);
            from = i + 1;
        }
    }
}
