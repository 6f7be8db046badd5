using FilingData.Parsing.Mentions;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Finds names in a list of names, also those that no party of the cast has: "Alder Partners and Birch".</summary>
internal static class ProperNames
{
    private static readonly WordList FirmWords = WordClasses.Words("company co sons partners associates");
    private static readonly WordList Forms = WordClasses.Words("pc p.c llp lllp llc lp l.p l.l.p l.l.c plc inc ltd n.a na p.a pa pllc");

    /// <summary>
    /// The names in the slot, one between two commas or conjunctions; what holds a word in small letters is no name. None in a headline, where all
    /// words have capitals.
    /// </summary>
    public static IReadOnlyList<(Party Party, Passage Place)> In(Slot slot)
    {
        var found = new List<(Party, Passage)>();
        var isTitle = slot.Sentence.Zone is Zone.Headline or Zone.Subheadline;
        var start = slot.Start;
        for (var i = slot.Start; i <= slot.End; i++)
        {
            if (i < slot.End && slot.Sentence.Units[i].Kind != UnitKind.Comma && !slot.Sentence.Units[i].Is(WordClasses.Conjunctions))
                continue;
            // "Alder and Company": one firm.
            if (i + 1 < slot.End && slot.Sentence.Units[i].Is("and") && FirmWords.Contains(slot.Sentence.Units[i + 1].Word)
                && char.IsUpper(slot.Sentence.Units[i + 1].Passage[0]))
                continue;
            // "Alder Birch, PC": the comma before a firm's legal form parts nothing.
            if (i + 1 < slot.End && slot.Sentence.Units[i].Kind == UnitKind.Comma && Forms.Contains(slot.Sentence.Units[i + 1].Word))
                continue;
            if (i > start && Name(slot.Sentence, start, i, isTitle) is { } name)
                found.Add(name);
            start = i + 1;
        }

        return found;
    }

    private static (Party Party, Passage Place)? Name(Sentence sentence, int start, int end, bool isTitle)
    {
        while (end > start && sentence.Units[end - 1].Kind == UnitKind.Bracket)
            end--;
        if (end > start && sentence.Units[start].Word is "both")
            start++;
        if (end == start + 1 && sentence.Units[start].Mention is PartyMention mention)
            return (mention.Party, mention.Passage);
        if (isTitle || end == start || sentence.Units[start].Is(WordClasses.Determiners))
            return null;
        for (var i = start; i < end; i++)
        {
            var unit = sentence.Units[i];
            if (unit.Is("and") && i + 1 < end && FirmWords.Contains(sentence.Units[i + 1].Word))
                continue;
            if (unit.Kind == UnitKind.Comma && i + 1 < end && Forms.Contains(sentence.Units[i + 1].Word))
                continue;
            if (unit.Mention is not (null or PartyMention) || unit.Kind is not (UnitKind.Word or UnitKind.Mention) || unit.IsPossessive
                || !char.IsUpper(unit.Passage[0]))
                return null;
        }

        var words = sentence.Range(start, end);
        return (words.AsParty(), words);
    }
}
