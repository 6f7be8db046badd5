namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Tells words for events that only describe a noun from those that tell one.</summary>
internal static class Attributes
{
    // "purchase price", "sale process", "retirement plan": with these the noun tells what sort, and no event.
    private static readonly WordList Compounds = WordClasses.Words(
        """
        price prices agreement agreements process proceeds consideration plan plans program programs programme offer option options right rights
        contract contracts date dates
        volume volumes growth force team teams cost costs order orders letter cycle results strategy multiple benefits savings account accounts age
        party notice
        """);

    /// <summary>"the acquired companies", "newly appointed directors", "the selling stockholder": what describes a noun tells no event.</summary>
    public static bool Is(IReadOnlyList<Unit> units, int index, Verb verb, VerbForm form)
    {
        if (form == VerbForm.Noun && index + 1 < units.Count && units[index + 1].Is(Compounds))
            return Array.IndexOf(verb.Compounds.Split(' '), units[index + 1].Word) < 0;
        // "purchase and sale agreement"
        if (form == VerbForm.Noun && index + 3 < units.Count && units[index + 1].Is("and") && units[index + 3].Is(Compounds)
            && units[index + 2].Kind == UnitKind.Word)
            return true;
        // "sale and purchase agreement"
        if (form == VerbForm.Base && index > 1 && index + 1 < units.Count && units[index - 1].Is("and") && units[index + 1].Is(Compounds)
            && units[index - 2].Word is "sale" or "sell")
            return true;
        // "for purchase consideration of": no verb stands behind a preposition.
        if (form == VerbForm.Base && index > 0 && index + 1 < units.Count && units[index + 1].Is(Compounds)
            && units[index - 1].Is(WordClasses.Prepositions) && !units[index - 1].Is("to"))
            return true;
        // "a new Blanket Purchase Agreement": a title's words with capitals.
        if (form == VerbForm.Base && index > 0 && index + 1 < units.Count && units[index + 1].Is(Compounds) && char.IsUpper(units[index].Passage[0])
            && char.IsUpper(units[index + 1].Passage[0])
            && units[index - 1].Kind == UnitKind.Word && char.IsUpper(units[index - 1].Passage[0]) && index > 1 && !units[index - 1].Is("to"))
            return true;
        // "its technology transfer arm"
        if (form == VerbForm.Base && index + 1 < units.Count && verb.Lemma == "transfer"
            && units[index + 1].Word is "arm" or "agent" or "agents" or "office")
            return true;
        // "its bought deal public offering"
        if (form == VerbForm.Past && verb.Lemma == "buy" && index + 1 < units.Count && units[index + 1].Is("deal"))
            return true;
        // "in three separate transactions"
        if (form == VerbForm.Base && index > 0 && verb.Lemma == "separate" && units[index - 1].Mention is Mentions.NumberMention)
            return true;
        // "a separate company": no verb stands behind an article.
        if (form == VerbForm.Base && index > 0 && units[index - 1].Word is "a" or "an" or "the" or "its" or "their" or "our")
            return true;
        if (form is not (VerbForm.Past or VerbForm.Ing) || index == 0 || index + 1 >= units.Count)
            return false;
        var before = index - 1;
        while (before > 0 && WordClasses.IsAdverb(units[before]))
            before--;
        var next = units[index + 1];
        return units[before].Is(WordClasses.Determiners) && !units[before].Is("that") && next.Kind is UnitKind.Word or UnitKind.Mention
            && !next.Is(WordClasses.Prepositions)
            || (units[index - 1].Is("newly") && next.Kind is UnitKind.Word or UnitKind.Mention && !units[before].Is(WordClasses.Be)
            && !units[before].Is(WordClasses.Have));
    }
}
