using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>Names what is taken over by a name that nothing else makes known: behind what it does, or by its title.</summary>
internal static class NamedTargets
{
    /// <summary>
    /// "the paper maker Alder", "privately held Alder": the name behind what the company does, or whose it is; null where none follows. None in a
    /// headline, where all words have capitals.
    /// </summary>
    public static Party? ByTrade(Slot slot)
    {
        var units = slot.Units.ToList();
        var trade = units.FindLastIndex(unit => unit.Is(TargetWords.Trades) || unit.Is(TargetWords.Holding));
        var name = units.Skip(trade + 1).TakeWhile(unit => unit.Kind is UnitKind.Word or UnitKind.Mention && char.IsUpper(unit.Passage[0])
            && !unit.IsPossessive).ToList();
        if (trade < 0 || name.Count == 0 || char.IsUpper(units[trade].Passage[0]) || slot.Sentence.Zone is Zone.Headline or Zone.Subheadline)
            return null;
        var words = name[0].Passage.To(name[name.Count - 1].Passage);
        return words.AsParty();
    }

    /// <summary>"Alder Creek <em>at Birch Lake</em>": a name that goes on behind its preposition; null where none does.</summary>
    public static Party? ByPlace(Slot slot)
    {
        var units = slot.Sentence.Units;
        var (start, at) = (slot.Start, slot.End);
        while (start < at && units[start].Is(WordClasses.Determiners) && !char.IsUpper(units[start].Passage[0]))
            start++;
        if (start == at || slot.Sentence.Zone is Zone.Headline or Zone.Subheadline || at + 1 >= units.Count || !units[at].Is("at")
            || !units.Skip(start).Take(at - start).All(IsOfName))
            return null;
        var end = at + 1;
        while (end < units.Count && IsOfName(units[end]) && !units[end].Is(WordClasses.Determiners))
            end++;
        if (end == at + 1)
            return null;
        var words = slot.Sentence.Range(start, end);
        return words.AsParty();
    }

    /// <summary>"a 45% interest in <em>Block 12</em>": what has a number for its name; null where none stands there.</summary>
    public static Party? ByNumber(Slot slot)
    {
        var units = slot.Units.Where(static unit => unit.Kind != UnitKind.Bracket).ToList();
        if (units.Count < 2 || slot.Sentence.Zone is Zone.Headline or Zone.Subheadline || units[units.Count - 1].Mention is not NumberMention
            || units.Take(units.Count - 1).Any(static unit => unit.Kind != UnitKind.Word || !char.IsUpper(unit.Passage[0])))
            return null;
        var words = units[0].Passage.To(units[units.Count - 1].Passage);
        return words.AsParty();
    }

    private static bool IsOfName(Unit unit) => unit.Kind is UnitKind.Word or UnitKind.Mention && unit.Passage.Length > 0
        && char.IsUpper(unit.Passage[0]) && !Closings.IsTime(unit);

    /// <summary>
    /// "the Alder Journals of Greater Oslo": what has capitals in a sentence and an article before them is one thing by its title; null where the
    /// words have none.
    /// </summary>
    public static Party? ByTitle(IReadOnlyList<Slot> named)
    {
        var slot = named[0];
        var units = slot.Units.ToList();
        if (slot.Sentence.Zone is Zone.Headline or Zone.Subheadline || units.Count < 3 || !units[0].Is("the")
            || units.Exists(static unit => unit.Is(Targets.Equity)))
            return null;
        if (units.Skip(1).Any(static unit => unit.IsPossessive || unit.Kind is not (UnitKind.Word or UnitKind.Mention)
            || !char.IsUpper(unit.Passage[0])))
            return null;
        var whole = named.Count > 1 && char.IsUpper(named[1].Passage[0]) ? named[1] : slot;
        var words = units[1].Passage.To(whole.Passage);
        return words.AsParty();
    }
}
