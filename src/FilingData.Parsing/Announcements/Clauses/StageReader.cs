namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Tells from a verb's tense and from the light words around it how far the event has come.</summary>
internal static class StageReader
{
    // How far behind a noun as subject its verb may stand: "the sale … has now been successfully completed".
    private const int PredicateReach = 6;

    /// <summary>The stage.</summary>
    /// <param name="units">The sentence.</param>
    /// <param name="chain">What stands before the event.</param>
    /// <param name="form">The event's form.</param>
    /// <param name="voice">Its voice.</param>
    /// <param name="clauseEnd">Behind the event's last slot.</param>
    /// <param name="isBareInfinitive">Whether it is a title's "to" for "will".</param>
    public static Stage Read(IReadOnlyList<Unit> units, VerbChain chain, VerbForm form, Voice voice, int clauseEnd, bool isBareInfinitive)
    {
        if (chain.IsNegated)
            return Stage.Denied;
        if (OfLightWords(chain.Stages) is { } light)
            return light == Stage.Approved && IsAwaited(units, chain.Edge) ? Stage.Possible : light;
        if (voice == Voice.Nominal)
            return OfPredicate(units, clauseEnd) ?? Stage.Announced;
        return OfTense(units, chain, form, voice, isBareInfinitive);
    }

    /// <summary>
    /// The word farthest from the event rules: "terminated the agreement to complete". Whoever expects to complete a thing has agreed to it before.
    /// </summary>
    private static Stage? OfLightWords(List<Stage> stages)
    {
        var telling = stages.FindLastIndex(static stage => stage != Stage.Announced);
        if (telling < 0)
            return stages.Count > 0 ? Stage.Announced : null;
        var last = stages[telling];
        // "agreed to terminate the agreement"
        if (last == Stage.Agreed && stages.Contains(Stage.Terminated))
            return Stage.Terminated;
        return last == Stage.Planned && stages.Contains(Stage.Completed) ? Stage.Announced : last;
    }

    /// <summary>"subject to approval of the merger", "requires stockholder approval of": consent that is still to come.</summary>
    private static bool IsAwaited(IReadOnlyList<Unit> units, int edge)
    {
        var before = edge - 1;
        while (before >= 0 && (units[before].Is(LightWords.Modifiers) || units[before].Is(WordClasses.Determiners) || units[before].IsPossessive
            || units[before].Is(WordClasses.Conjunctions)
            || units[before].Kind == UnitKind.Comma || WordClasses.IsAdverb(units[before])))
            before--;
        return before >= 0 && units[before].Word is "subject" or "pending" or "upon" or "require" or "requires" or "for" or "to" or "including" or "until" or "seek" or "solicit";
    }

    private static Stage? OfPredicate(IReadOnlyList<Unit> units, int start)
    {
        var isNegated = false;
        // "the acquisition of Alder AS, trading as Birch, has completed": behind what the commas close.
        if (start + 1 < units.Count && units[start].Kind == UnitKind.Comma && WordClasses.IsAuxiliary(units[start + 1]))
            start++;
        else if (start + 1 < units.Count && units[start].Kind == UnitKind.Comma && ClauseMarks.EndOfPart(units, start + 1, units.Count) is var close
            && close < units.Count && close - start <= PredicateReach + 2 && close + 1 < units.Count && WordClasses.IsAuxiliary(units[close + 1]))
            start = close + 1;
        for (var i = start; i < units.Count && i < start + PredicateReach; i++)
        {
            if (units[i].Kind is UnitKind.Comma or UnitKind.Stop)
                return null;
            isNegated |= units[i].Is(WordClasses.Not) || units[i].Is(WordClasses.Will) || units[i].Is("to");
            if (LightWords.StageOf(units[i]) is Stage.Completed or Stage.Terminated or Stage.Approved)
                return isNegated ? null : LightWords.StageOf(units[i]);
        }

        return null;
    }

    /// <summary>
    /// "pursuant to which Alder <em>was to</em> acquire Birch": somebody is to do what was agreed; an aim that "is to acquire" only may.
    /// </summary>
    private static bool IsArranged(IReadOnlyList<Unit> units, VerbChain chain) => chain.Edge > 0 && units[chain.Edge - 1].IsActor
        && chain.Auxiliaries.Count == 2 && units[chain.Edge].Word is "was" or "were" or "is" or "are";

    /// <summary>"will invest $60 million <em>to acquire</em> a 12.5% interest": what is paid for.</summary>
    public static bool IsPaidFor(IReadOnlyList<Unit> units, int edge) => edge > 2
        && units[edge - 1].Mention is FilingData.Parsing.Mentions.MoneyMention
        && units[edge - 2].Word is "pay" or "invest" or "spend" && units[edge - 3].Is(WordClasses.Will);

    private static Stage OfTense(IReadOnlyList<Unit> units, VerbChain chain, VerbForm form, Voice voice, bool isBareInfinitive)
    {
        if (WordClasses.May.ContainsAny(chain.Auxiliaries))
            return Stage.Possible;
        if (WordClasses.Will.ContainsAny(chain.Auxiliaries))
            return Stage.Announced;
        if (chain.Auxiliaries.Contains("to"))
            return isBareInfinitive || IsPaidFor(units, chain.Edge) || IsArranged(units, chain) ? Stage.Announced : Stage.Possible;
        var isPresent = voice == Voice.Passive
            && (chain.Auxiliaries.Contains("is") || chain.Auxiliaries.Contains("are") || chain.Auxiliaries.Contains("being"))
            && !chain.Auxiliaries.Contains("been");
        return form == VerbForm.Past && !isPresent ? Stage.Happened : Stage.Announced;
    }
}
