using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>
/// Finds whose company somebody takes over by what stands behind its name: "acquire Alder Labs, <em>the software arm of Birch Media</em>".
/// </summary>
internal static class ApposedOwners
{
    // "a wholly-owned visual effects subsidiary of".
    private const int Reach = 8;

    private static readonly WordList Parts = WordClasses.Words("arm unit division subsidiary segment business affiliate");

    /// <summary>The owner; null where no such words stand behind the object's name.</summary>
    public static Party? Of(News news, Frame frame, Slot taken)
    {
        var units = frame.Sentence.Units;
        var at = taken.Start;
        while (at < taken.End && units[at].Mention is not PartyMention)
            at++;
        if (frame.Voice == Voice.Passive || at == taken.End)
            return null;
        at++;
        while (at < units.Count && units[at].Kind == UnitKind.Bracket)
            at++;
        if (at + 2 >= units.Count || units[at].Kind != UnitKind.Comma || units[at + 1].Word is not ("a" or "an" or "the"))
            return null;
        for (var i = at + 2; i + 2 < units.Count && i < at + Reach && units[i].Kind is UnitKind.Word or UnitKind.Mention; i++)
        {
            if (units[i].Is(WordClasses.Prepositions))
                return null;
            if (units[i].Is(Parts) && units[i + 1].Is("of"))
                return Referents.PartyOf(news, frame.Sentence, units[i + 2]);
        }

        return null;
    }
}
