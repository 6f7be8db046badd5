using FilingData.Parsing.Mentions.People.Names;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Quotations;

/// <summary>Finds of whom the words before a quote tell: whom "she said" may mean.</summary>
internal static class TalkedOf
{
    /// <summary>The person named last before the quote, in its block or the one above.</summary>
    public static PersonFile? Last(IReadOnlyList<BlockReading> blocks, IReadOnlyDictionary<BlockReading, List<PersonAt>> people, QuotePiece quote)
    {
        var present = people[quote.Block];
        for (var i = present.Count - 1; i >= 0; i--)
        {
            if (present[i].Words.End < quote.Words.Start)
                return present[i].Person;
        }

        return quote.Index > 0 ? people[blocks[quote.Index - 1]].LastOrDefault().Person : null;
    }

    /// <summary>Whom the sentence before tells of, where nothing was quoted since: "Jane Doe leads the committee. She said, “…”"</summary>
    public static PersonFile? Subject(IReadOnlyDictionary<BlockReading, List<PersonAt>> people, QuotePiece quote, int from)
    {
        var present = people[quote.Block];
        var last = present.FindLastIndex(person => person.Words.End < quote.Words.Start);
        if (last < 0 || present[last].Words.Start < from)
            return null;
        var sentence = quote.Block.SentenceStart(present[last].Words.Start);
        var first = present.Find(person => person.Words.Start >= sentence);
        return first.Words.Start == sentence ? first.Person : null;
    }
}
