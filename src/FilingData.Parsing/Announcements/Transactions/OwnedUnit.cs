using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>A part of a company that somebody takes over from it: "the paper division of Example Ltd.".</summary>
/// <param name="Name">What the part is called.</param>
/// <param name="Owner">The company.</param>
internal sealed record OwnedUnit(Passage Name, Unit Owner)
{
    // Assets and a whole business are the company itself; these are only a part of it.
    private static readonly WordList Heads = WordClasses.Words(
        """
        division divisions unit segment segments subsidiary subsidiaries business businesses operations branch branches
        """);

    // What says nothing of which part it is.
    private static readonly WordList Bare = WordClasses.Words(
        """
        entire whole certain other remaining all main principal existing current business operating wholly-owned
        """);

    /// <summary>The part that these words of a clause's object name; null where they name none.</summary>
    public static OwnedUnit? In(IReadOnlyList<Slot> parts)
    {
        for (var i = 0; i + 1 < parts.Count; i++)
        {
            if (parts[i + 1].Preposition == "of" && Named(parts[i]) is { } name && parts[i + 1].Actors is { Count: 1 } owners)
                return new OwnedUnit(name, owners[0]);
        }

        return null;
    }

    /// <summary>The words of the part, where its noun stands last and others tell which.</summary>
    private static Passage? Named(Slot part)
    {
        var units = part.Sentence.Units;
        int start = part.Start, last = part.End - 1;
        while (last > start && units[last].Kind == UnitKind.Bracket)
            last--;
        while (start < last && (units[start].Is(WordClasses.Determiners) || units[start].IsPossessive))
            start++;
        if (!units[last].Is(Heads))
            return null;
        for (var i = start; i < last; i++)
        {
            if ((units[i].Kind == UnitKind.Word && !units[i].Is(Bare) && !WordClasses.IsAdverb(units[i]) && !units[i].Is(WordClasses.Conjunctions))
                || units[i].IsActor)
                return part.Sentence.Range(start, last + 1);
        }

        return null;
    }
}
