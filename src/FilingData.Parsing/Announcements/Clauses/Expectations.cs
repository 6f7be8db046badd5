namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Finds whom or what somebody expects to do a thing: "expects <em>the sale</em> to close in May".</summary>
internal static class Expectations
{
    // "expects the proposed sale of its Maine mills to".
    private const int Longest = 10;
    private static readonly WordList Expecting = WordClasses.Words(
        "expects expect expected expecting anticipates anticipate anticipated anticipating");

    /// <summary>The noun phrase between the expectation and its "to", as the event's subject; null where there is none.</summary>
    public static Slot? SubjectOf(Sentence sentence, VerbChain chain)
    {
        var units = sentence.Units;
        if (chain.Stages.Count > 0 || chain.IsNegated || !chain.Auxiliaries.Contains("to"))
            return null;
        for (var i = chain.Edge - 1; i > 0 && i >= chain.Edge - Longest; i--)
        {
            var unit = units[i];
            if (unit.Is(Expecting))
                return i + 1 < chain.Edge - 1 && units[i + 1].Is(WordClasses.Determiners) && !(i > 0 && units[i - 1].Is(WordClasses.Be))
                    ? new Slot(sentence, "", i + 1, chain.Edge) : null;
            if (unit.Kind is UnitKind.Stop or UnitKind.Comma || unit.Is(WordClasses.Relatives) || unit.Is(WordClasses.Subordinators)
                || WordClasses.IsAuxiliary(unit))
                return null;
        }

        return null;
    }
}
