namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Finds what two infinitives share: "<em>has agreed</em> to sell two rigs to Example Ltd. and to acquire one".</summary>
internal static class PairedInfinitives
{
    /// <summary>The chain of the first infinitive, behind whose "and" this one stands; the chain itself where none does.</summary>
    public static VerbChain Of(IReadOnlyList<Unit> units, VerbChain chain, Lexicon lexicon)
    {
        if (chain.Stages.Count > 0 || !chain.Auxiliaries.Contains("to") || chain.Edge < 2 || !units[chain.Edge - 1].Is("and"))
            return chain;
        for (var i = chain.Edge - 2; i >= 0 && i >= chain.Edge - ClauseMarks.Reach && units[i].Kind != UnitKind.Stop; i--)
        {
            if (units[i].Is("to") && lexicon.At(units, i + 1) is { Form: VerbForm.Base })
                return VerbChain.Read(units, i + 1, VerbForm.Base) is { Stages.Count: > 0 } first ? first : chain;
        }

        return chain;
    }
}
